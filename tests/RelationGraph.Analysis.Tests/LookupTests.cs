using RelationGraph.Analysis.Lookup;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests;

public sealed class LookupTests
{
    [Theory]
    [InlineData("ARD")]
    [InlineData("ard")]
    [InlineData("Ardia")]
    [InlineData("ardia ")]
    [InlineData("republic of ardia")]
    [InlineData("Ärdia")]
    public void A_node_is_found_by_id_name_and_alias_whatever_the_case_and_accents(string text) =>
        Assert.Equal("ARD", Assert.IsType<Resolution.OfNode>(Lookups.Resolve(Region.Corpus, text)).Node.Id);

    [Fact]
    public void A_relation_and_a_document_are_found_by_id()
    {
        Assert.Equal("water", Assert.IsType<Resolution.OfRelation>(Lookups.Resolve(Region.Corpus, "WATER")).Relation.Id);
        Assert.Equal("old", Assert.IsType<Resolution.OfDocument>(Lookups.Resolve(Region.Corpus, "old")).Document.Id);
    }

    [Fact]
    public void An_id_comes_before_a_name_and_its_exact_case_before_any()
    {
        var corpus = new CorpusBuilder().State("abc", "XYZ").State("ABC", "one").State("XYZ", "two").Build();

        Assert.Equal("ABC", Assert.IsType<Resolution.OfNode>(Lookups.Resolve(corpus, "ABC")).Node.Id);
        Assert.Equal("XYZ", Assert.IsType<Resolution.OfNode>(Lookups.Resolve(corpus, "xyz")).Node.Id);
        Assert.Equal(
            ["ABC", "abc"], Assert.IsType<Resolution.Ambiguous>(Lookups.Resolve(corpus, "Abc")).Candidates.Select(candidate => candidate.Id));
    }

    [Fact]
    public void A_misspelt_name_gets_a_suggestion_and_nonsense_gets_none()
    {
        Assert.Equal(
            "BOR", Assert.IsType<Resolution.Unknown>(Lookups.Resolve(Region.Corpus, "Borlnad")).Suggestions.Select(candidate => candidate.Id).First());
        Assert.Empty(Assert.IsType<Resolution.Unknown>(Lookups.Resolve(Region.Corpus, "qqqqqqqqqq")).Suggestions);
    }

    [Fact]
    public void A_card_holds_every_relation_of_its_node_once()
    {
        var card = NodeCard.Of(Region.Graph, "ARD");

        Assert.Equal(
            Region.Graph.TiesOf("ARD").Select(tie => tie.Relation.Id).Order(StringComparer.Ordinal),
            card.ByType.SelectMany(type => type.Relations).Select(end => end.Told.Tie.Relation.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["BANK", "PACT"], card.Memberships.Select(end => end.Other.Id));
        Assert.Equal(["ARD-MOD"], card.Organs.Select(organ => organ.Id));
        Assert.Equal(["new", "old"], card.Sources.Select(source => source.Document.Id));
    }

    [Fact]
    public void An_organization_s_card_names_its_members() => Assert.Equal(
        ["ARD", "BOR"], NodeCard.Of(Region.Graph, "PACT").Members.Select(end => end.Other.Id));

    [Fact]
    public void With_organs_folded_an_organ_s_card_is_its_state_s_and_apart_it_is_its_own()
    {
        Assert.Equal("GRT", NodeCard.Of(Region.Graph, "GRT-CMD").Node.Id);
        var apart = NodeCard.Of(Region.Corpus.Select(new Selection()), "GRT-CMD");
        Assert.Equal(("GRT-CMD", "GRT"), (apart.Node.Id, apart.Principal?.Id));
        Assert.Contains(RelationTypeNames.AgencyOf, apart.ByType.Select(type => type.Type.Name));
    }

    [Fact]
    public void A_relation_s_card_shows_its_links_from_both_sides()
    {
        var (from, to) = (RelationCard.Of(Region.Graph, "ard-bor-prolonged"), RelationCard.Of(Region.Graph, "ard-bor-friendship"));

        Assert.Equal(("prolongs", true, "ard-bor-friendship"), Print(Assert.Single(from.Links)));
        Assert.Equal(("prolongs", false, "ard-bor-prolonged"), Print(Assert.Single(to.Links)));
        Assert.Equal(["1993-05-25", "1994"], to.Events.Select(e => e.When.Text));
        static (string, bool, string) Print(RelationLink link) => (link.Kind, link.IsOutgoing, link.Other.Id);
    }

    [Fact]
    public void A_relation_that_is_not_selected_has_no_card() =>
        Assert.Throws<KeyNotFoundException>(() => RelationCard.Of(Region.Graph, "no-such"));

    [Fact]
    public void A_document_s_card_cites_in_the_order_of_its_lines()
    {
        var card = DocumentCard.Of(Region.Graph, "old");

        Assert.Equal([3, 4, 7, 11], card.LinesCited);
        Assert.Equal(["ard-bor-border", "ard-bor-friendship", "ard-bank", "base-ard", "cmd-base"], card.Citations.Select(c => c.Tie.Relation.Id));
    }
}
