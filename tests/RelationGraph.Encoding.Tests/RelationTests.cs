using RelationGraph.Model.Facts;

using static RelationGraph.Encoding.Tests.TrialSeeds;

namespace RelationGraph.Encoding.Tests;

public sealed class RelationTests
{
    private const string Amount = "{value: 5 million, currency: USD, kind: rent, per: year}";

    [Fact]
    public void An_end_of_a_kind_that_the_type_does_not_join_says_which_it_joins() => Assert.Equal(
        "error RG0401: TREATY to the Project 'big-dam'; expected a State or Organization",
        FaultOf("to: BBB", "to: «big-dam"));

    [Fact]
    public void Ends_that_would_fit_the_other_way_round_are_said_to()
    {
        var faults = new TrialSeeds().Edit("from: BBB\n    to: big-dam", "from: big-dam\n    to: BBB").Faults();
        Assert.Equal(2, faults.Length);
        Assert.All(faults, fault => Assert.EndsWith("did you mean the other direction?", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_relation_of_something_to_itself_is_doubted() => Assert.Equal(
        "warning RG0402: 'AAA' at both ends; expected two entities", FaultOf("to: BBB", "to: «AAA"));

    [Fact]
    public void A_required_property_is_missed() => Assert.Equal(
        "error RG0403: the property 'role' is missing; expected one, since the type is PARTICIPATES_IN",
        new TrialSeeds().Edit("- id: dam-host", "- id: «dam-host").Edit("    properties: {role: host}\n", "").Fault());

    [Fact]
    public void Money_on_a_type_without_money_is_refused() => Assert.StartsWith(
        "error RG0404: an amount on BORDERS; expected none; those with money are TREATY, AID,",
        new TrialSeeds().Edit("TREATY", "BORDERS").Edit("    properties: {form: agreement, subject: [border], leaseYears: 10}\n", "")
            .Edit("amount: {", "amount: «{").Fault(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("54.2 million", 54_200_000)]
    [InlineData("3.6 billion", 3_600_000_000)]
    [InlineData("988570000", 988_570_000)]
    [InlineData("0.5 thousand", 500)]
    [InlineData("0", 0)]
    public void Amounts_may_have_a_scale_word(string written, double meant) =>
        Assert.Equal((decimal)meant, Pact(new TrialSeeds().Edit("5 million", written)).Amount!.Value);

    [Theory]
    [InlineData("five")]
    [InlineData("1,200")]
    [InlineData("5  million")]
    [InlineData("5 million dollars")]
    [InlineData("1e9")]
    [InlineData("99999999999999999999999999 trillion")]
    public void What_is_no_number_is_refused(string written) => Assert.StartsWith(
        $"error RG0405: '{written}' is no number; expected a number such as", FaultOf("value: 5 million", $"value: «'{written}'"), StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_scale_word_names_the_nearest_first() =>
        Assert.EndsWith("did you mean million or billion?", FaultOf("5 million", "«5 milion"), StringComparison.Ordinal);

    [Fact]
    public void A_negative_amount_is_refused() =>
        Assert.Equal("error RG0406: '-5 million' is negative; expected 0 or more", FaultOf("5 million", "«-5 million"));

    [Theory]
    [InlineData("{min: «9, max: 5, currency: USD, kind: rent}", "error RG0407: min is 9; expected not more than max, 5")]
    [InlineData("{value: «4, min: 5, currency: USD, kind: rent}", "error RG0407: value is 4; expected not less than min, 5")]
    [InlineData("{value: «6, max: 5, currency: USD, kind: rent}", "error RG0407: value is 6; expected not more than max, 5")]
    [InlineData("«{currency: USD, kind: rent}", "error RG0408: an amount without a figure; expected value, min or max")]
    [InlineData("«{value: 5, kind: rent}", "error RG0109: the key 'currency' is missing")]
    [InlineData("«{value: 5, currency: USD}", "error RG0109: the key 'kind' is missing")]
    [InlineData("{value: 5, about: «yes, currency: USD, kind: rent}", "error RG0415: 'yes' is neither true nor false; expected true or false")]
    public void An_amount_that_cannot_be_is_refused(string amount, string fault) => Assert.Equal(fault, FaultOf(Amount, amount));

    [Fact]
    public void A_fault_in_a_date_is_found_at_its_character() => Assert.Equal(
        "error RG0409: '2004-13' is no date; expected a month 01–12 or a season 21–24, found 13",
        FaultOf("when: 2004-10/2014", "when: 2004-«13"));

    [Fact]
    public void A_fault_in_a_quoted_date_is_found_at_its_character() => Assert.StartsWith(
        "error RG0409: '2004/x' is no date", FaultOf("when: 2004-10/2014", "when: \"2004/«x\""), StringComparison.Ordinal);

    [Fact]
    public void An_end_before_its_start_is_refused() => Assert.Equal(
        "error RG0410: '2003' is before the start; expected an end not before 2004-10-01", FaultOf("2004-10/2014", "2004-10/«2003"));

    [Fact]
    public void A_history_out_of_order_is_refused() => Assert.Equal(
        "error RG0411: '2003' is before the entry above it; expected a time not before 2004-10", FaultOf("when: 2005", "when: «2003"));

    [Fact]
    public void A_history_whose_order_is_uncertain_is_taken() =>
        Assert.Empty(new TrialSeeds().Edit("when: 2005", "when: 2004").Faults());

    [Fact]
    public void An_empty_history_is_refused() => Assert.StartsWith(
        "error RG0111: 'status' says nothing", FaultOf("status: active", "status: «[]"), StringComparison.Ordinal);

    [Fact]
    public void A_missing_status_is_missed() => Assert.Equal(
        "error RG0109: the key 'status' is missing",
        new TrialSeeds().Edit("- id: dam-host", "- «id: dam-host").Edit("    status: active\n", "").Fault());

    [Theory]
    [InlineData("2")]
    [InlineData("'+'")]
    [InlineData("cooperation")]
    public void A_sign_is_one_of_three(string sign) => Assert.StartsWith(
        "error RG0412: ", FaultOf("title: A pact", $"title: A pact\n    sign: «{sign}"), StringComparison.Ordinal);

    [Fact]
    public void A_sign_that_is_not_given_is_the_types() => Assert.Equal(1, Pact(new TrialSeeds()).Sign);

    [Fact]
    public void A_sign_follows_a_word_where_the_type_says_so() =>
        Assert.Equal(-1, Relation(new TrialSeeds().Edit("role: host", "role: opponent"), "dam-host").Sign);

    [Fact]
    public void A_sign_that_is_given_stands() =>
        Assert.Equal(-1, Pact(new TrialSeeds().Edit("title: A pact", "title: A pact\n    sign: -1")).Sign);

    [Theory]
    [InlineData("leaseYears: «ten", "error RG0405: 'ten' is no number; expected a number alone (years), such as 7000 or 1.5 million")]
    [InlineData("leaseYears: «10 years", "error RG0405: '10 years' is no number; expected a number alone (years), such as 7000 or 1.5 million")]
    [InlineData("leaseYears: «1.5", "error RG0414: '1.5' is no whole number; expected a whole number")]
    [InlineData("instrument: «The Pact", "error RG0301: 'The Pact' is no id; expected lower-case words joined by hyphens; did you mean the-pact?")]
    [InlineData("subject: [border, «border]", "error RG0416: 'border' stands twice; expected each thing once")]
    [InlineData("form: «[agreement]", "error RG0110: found a list; expected a text")]
    [InlineData("instrument: «''", "error RG0111: 'instrument' says nothing; expected a value, or no such key")]
    public void A_property_has_a_value_of_its_kind(string property, string fault) =>
        Assert.Equal(fault, FaultOf("form: agreement, subject: [border], leaseYears: 10", property));

    [Fact]
    public void A_number_beyond_the_ontologys_bounds_is_refused() => Assert.Equal(
        "error RG0413: 0 is out of range; expected at least 1",
        new TrialSeeds().Edit("PARTICIPATES_IN", "TRANSIT").Edit("{role: host}", "{leg: «0}").Fault());

    [Fact]
    public void Numbers_in_properties_may_have_a_scale_word()
    {
        var relation = Pact(new TrialSeeds().Edit("leaseYears: 10", "hectares: 1.5 thousand"));
        Assert.Equal(new PropertyValue.Number(1500), relation.Properties["hectares"]);
        Assert.Equal("1500", relation.Properties["hectares"].ToString());
    }

    [Fact]
    public void Everything_that_is_written_is_in_the_relation()
    {
        var relation = Pact(new TrialSeeds());
        Assert.Equal(("TREATY", "AAA", "BBB", "A pact", "2004-10/2014"), (relation.Type.Name, relation.From, relation.To, relation.Title, relation.When!.Text));
        Assert.Equal([("signed", "2004-10", null), ("ratified", "2005", "AAA")], relation.History.Select(entry => (entry.Status.Name, entry.When!.Text, entry.By)));
        Assert.Equal(("USD", "rent", "year", (string?)null, false), (relation.Amount!.Currency, relation.Amount.Kind, relation.Amount.Per, relation.Amount.PriceBasis, relation.Amount.IsAbout));
        Assert.Equal(["form: agreement", "leaseYears: 10", "subject: border"], relation.Properties.Select(property => $"{property.Key}: {property.Value}"));
        Assert.Equal([new Link("implements", "dam-host")], relation.Links);
        Assert.Equal([("trial", 3, Assertion.Stated, null), ("trial", 9, Assertion.Reported, "a newspaper")], relation.Evidence.Select(piece => (piece.Document, piece.Lines[0], piece.Assertion, piece.AttributedTo)));
        Assert.Equal("2004", relation.Evidence[1].Values["when"]);
    }

    private static Relation Pact(TrialSeeds seeds) => Relation(seeds, "pact");

    private static Relation Relation(TrialSeeds seeds, string id) => seeds.Read().Corpus!.FindRelation(id)!;
}
