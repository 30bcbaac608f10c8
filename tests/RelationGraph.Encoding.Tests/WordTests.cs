using static RelationGraph.Encoding.Tests.TrialSeeds;

namespace RelationGraph.Encoding.Tests;

public sealed class WordTests
{
    [Fact]
    public void Seeds_without_fault_give_a_corpus()
    {
        var reading = new TrialSeeds().Read();
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(["dam-host", "pact"], reading.Corpus!.Relations.Select(relation => relation.Id));
    }

    [Fact]
    public void An_unknown_type_names_the_nearest() => Assert.Equal(
        "error RG0203: unknown type 'TREATTY'; expected one of the types of ontology.yaml; did you mean TREATY?",
        FaultOf("TREATY", "«TREATTY"));

    [Fact]
    public void An_unknown_entity_is_found_by_its_id() => Assert.Equal(
        "error RG0201: unknown entity 'big-damm'; expected the id of an entity of entities.yaml; did you mean big-dam (Big Dam)?",
        FaultOf("to: big-dam", "to: «big-damm"));

    [Fact]
    public void An_unknown_entity_is_found_by_its_name() => Assert.Equal(
        "error RG0201: unknown entity 'Betaland'; expected the id of an entity of entities.yaml; did you mean BBB (Betaland)?",
        FaultOf("to: BBB", "to: «Betaland"));

    [Fact]
    public void An_unknown_entity_is_found_by_a_misspelt_alias() => Assert.Equal(
        "error RG0201: unknown entity 'Alfa Republic'; expected the id of an entity of entities.yaml; did you mean AAA (Alphaland)?",
        FaultOf("from: AAA", "from: «Alfa Republic"));

    [Fact]
    public void Who_changed_a_status_is_an_entity() => Assert.StartsWith(
        "error RG0201: unknown entity 'ZZZ'", FaultOf("by: AAA", "by: «ZZZ"), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_status_names_the_nearest()
    {
        var fault = FaultOf("status: active", "status: «actve");
        Assert.StartsWith("error RG0204: unknown status 'actve'; expected one of proposed, ", fault, StringComparison.Ordinal);
        Assert.EndsWith("; did you mean active?", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_status_in_a_history_is_found() => Assert.StartsWith(
        "error RG0204: unknown status 'sined'", FaultOf("is: signed", "is: «sined"), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_currency_names_the_nearest() => Assert.Matches(
        "^error RG0205: unknown currency 'USX'; expected one of USD, .*; did you mean USD\\?$", FaultOf("currency: USD", "currency: «USX"));

    [Fact]
    public void An_unknown_unit_is_found() => Assert.StartsWith(
        "error RG0206: unknown unit 'annum'; expected one of year, quarter, month", FaultOf("per: year", "per: «annum"), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_kind_of_link_names_the_nearest() => Assert.Matches(
        "^error RG0207: unknown kind of link 'implement'; expected one of part-of, .*; did you mean implements\\?$",
        FaultOf("kind: implements", "kind: «implement"));

    [Fact]
    public void An_unknown_kind_of_amount_is_found() => Assert.StartsWith(
        "error RG0211: unknown kind of amount 'lease'", FaultOf("kind: rent", "kind: «lease"), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_price_basis_is_found() => Assert.Equal(
        "error RG0212: unknown price basis 'constnt'; expected one of current, constant; did you mean constant?",
        FaultOf("per: year", "prices: «constnt"));

    [Fact]
    public void An_unknown_property_names_the_nearest_of_its_type() => Assert.Equal(
        "error RG0208: unknown property 'leaseYear'; expected one of those of TREATY: instrument, form, subject, agreements, leaseYears, hectares, negotiationYears; did you mean leaseYears?",
        FaultOf("leaseYears", "«leaseYear"));

    [Fact]
    public void An_unknown_value_of_a_property_names_the_nearest() => Assert.EndsWith(
        "did you mean agreement?", FaultOf("form: agreement", "form: «agreemnt"), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_value_in_a_list_is_found() => Assert.StartsWith(
        "error RG0209: unknown value 'boarder'", FaultOf("[border]", "[«boarder]"), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_kind_of_entity_names_those_of_its_label() => Assert.StartsWith(
        "error RG0210: unknown kind 'damn'; expected a kind of Project: one of dam, power-plant",
        FaultInEntities("kind: dam", "kind: «damn"), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_label_names_all() => Assert.Equal(
        "error RG0202: unknown label 'Projekt'; expected one of State, Organization, Project, Place; did you mean Project?",
        new TrialSeeds().Edit("label: Project", "label: «Projekt", "entities.yaml").Fault());

    [Fact]
    public void An_unknown_publisher_is_found() => Assert.StartsWith(
        "error RG0213: unknown kind of publisher 'blog'", FaultOf("publisher: ngo", "publisher: «blog"), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_reason_is_found() => Assert.StartsWith(
        "error RG0214: unknown reason 'boilerplat'", FaultOf("reason: boilerplate", "reason: «boilerplat"), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_assertion_is_found() => Assert.Equal(
        "error RG0215: unknown assertion 'claimed'; expected one of stated, reported, alleged, denied",
        FaultOf("assertion: reported", "assertion: «claimed"));

    [Fact]
    public void An_inferred_field_is_one_of_the_relation() => Assert.EndsWith(
        "did you mean when.end?", FaultOf("when.end", "«when.ende"), StringComparison.Ordinal);

    [Fact]
    public void A_property_of_the_type_may_be_inferred() =>
        Assert.Empty(new TrialSeeds().Edit("when.end", "leaseYears").Faults());

    [Fact]
    public void A_field_that_differs_is_one_of_the_relation_that_another_entry_defines() => Assert.StartsWith(
        "error RG0216: unknown field 'mw'; expected a field or a property of TREATY",
        FaultOf("{when: 2004}", "{«mw: 5}"), StringComparison.Ordinal);

    [Fact]
    public void A_date_that_differs_is_a_date() => Assert.StartsWith(
        "error RG0409: '2004 or so' is no date", FaultOf("{when: 2004}", "{when: 2004« or so}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("reliability: «G", "error RG0217: unknown grade 'G'; expected a letter from A to F")]
    [InlineData("credibility: «7", "error RG0413: 7 is out of range; expected a number from 1 to 6")]
    public void Grades_are_the_Admiraltys(string entry, string fault) =>
        Assert.Equal(fault, FaultOf("says: They made it.", $"says: They made it.\n        {entry}"));

    [Fact]
    public void Who_claims_something_is_named_by_id_if_it_is_an_entity() => Assert.Equal(
        "warning RG0218: 'Alphaland' looks like an entity but is no entity's id; expected an id or a description; did you mean AAA (Alphaland)?",
        FaultOf("by: a newspaper", "by: «Alphaland"));

    [Fact]
    public void Faults_of_an_ontology_are_not_repeated_in_the_documents()
    {
        var faults = new TrialSeeds().Edit("  TREATY:", "  TREATYS:", "ontology.yaml").Faults();
        Assert.StartsWith("seeds/ontology.yaml:", Assert.Single(faults), StringComparison.Ordinal);
    }
}
