using System.Collections.Immutable;

using RelationGraph.Analysis.Contradictions;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests;

public sealed class DisagreementTests
{
    [Fact]
    public void Evidence_that_agrees_gives_none() =>
        Assert.Empty(Find(r => r.When("2005").Says("d", 1, "x").Says("e", 1, "y")));

    [Fact]
    public void A_value_of_one_piece_stands_against_the_relation_s_own_with_those_who_keep_to_it()
    {
        var values = Assert.IsType<Disagreement.Values>(Assert.Single(Find(r => r.Amount("debt", 242_000_000)
            .Says("d", 1, "x").Says("e", 7, "y", values: ["amount", "USD 200 million"]))));

        Assert.Equal(
            [("USD 242 million", "d"), ("USD 200 million", "e")], values.Readings.Select(reading => (reading.Value, reading.Pieces[0].Document)));
        Assert.True(values.IsBetweenDocuments);
        Assert.Equal("amount", values.Field);
    }

    [Fact]
    public void Pieces_that_agree_on_another_value_are_one_reading()
    {
        var values = Assert.IsType<Disagreement.Values>(Assert.Single(Find(r => r.When("2005")
            .Says("d", 1, "x", values: ["when", "2006"]).Says("d", 2, "y", values: ["when", "2006"]))));

        Assert.Equal([("2005", 0), ("2006", 2)], values.Readings.Select(reading => (reading.Value, reading.Pieces.Length)));
        Assert.False(values.IsBetweenDocuments);
    }

    [Fact]
    public void A_value_that_only_one_piece_tells_contradicts_nobody() =>
        Assert.Empty(Find(r => r.Says("d", 1, "x").Says("d", 2, "y", values: ["when", "2006"])));

    [Fact]
    public void What_is_stated_and_denied_is_vouched_for_and_what_is_alleged_and_denied_is_not()
    {
        Assert.True(Denial(r => r.Says("d", 1, "x").Says("d", 2, "y", Assertion.Denied, "BBB")).IsVouchedFor);
        Assert.False(Denial(r => r.Says("d", 1, "x", Assertion.Alleged, "AAA").Says("d", 2, "y", Assertion.Denied, "BBB")).IsVouchedFor);
    }

    [Fact]
    public void A_claim_that_nobody_confirms_is_one_sided_and_names_its_claimant() => Assert.Equal(
        ["AAA"], Assert.IsType<Disagreement.OneSided>(Assert.Single(Find(r => r.Says("d", 1, "x", Assertion.Alleged, "AAA")))).Claimants);

    [Fact]
    public void A_claim_that_both_ends_make_is_not_one_sided() =>
        Assert.Empty(Find(r => r.Says("d", 1, "x", Assertion.Alleged, "AAA").Says("d", 2, "y", Assertion.Alleged, "BBB-MFA")));

    [Fact]
    public void A_claim_that_a_document_confirms_is_not_one_sided() =>
        Assert.Empty(Find(r => r.Says("d", 1, "x", Assertion.Alleged, "AAA").Says("d", 2, "y")));

    [Fact]
    public void Relations_that_contradict_one_another_stand_once()
    {
        var corpus = new CorpusBuilder().Document("d", "2010")
            .Relation("a", "AID", "AAA", "BBB", r => r.Link("contradicts", "b").Says("d", 1, "x"))
            .Relation("b", "AID", "AAA", "BBB", r => r.Link("contradicts", "a").Says("d", 2, "y")).Build();

        var linked = Assert.IsType<Disagreement.Linked>(Assert.Single(Disagreements.Of(corpus.Select(new Selection()))));

        Assert.Equal(("a", "b", 2), (linked.Tie.Relation.Id, linked.Other.Id, linked.Pieces.Length));
    }

    private static Disagreement.Denial Denial(Func<RelationDraft, RelationDraft> draft) => Assert.IsType<Disagreement.Denial>(Assert.Single(Find(draft)));

    private static ImmutableArray<Disagreement> Find(Func<RelationDraft, RelationDraft> draft) => Disagreements.Of(new CorpusBuilder()
        .Document("d", "2010").Document("e", "2011").Organ("BBB-MFA", "BBB").Relation("r", "AID", "AAA", "BBB", draft).Build().Select(Region.Folded));
}
