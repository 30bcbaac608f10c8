using RelationGraph.Analysis.Certainty;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests;

public sealed class CertaintyTests
{
    private static readonly DateOnly Newest = new(2010, 3, 15);

    [Theory]
    [InlineData("proposed", Footing.Offered)]
    [InlineData("announced", Footing.Offered)]
    [InlineData("planned", Footing.Planned)]
    [InlineData("rejected", Footing.Rejected)]
    [InlineData("did-not-happen", Footing.DidNotHappen)]
    [InlineData("signed", Footing.Established)]
    [InlineData("ended", Footing.Established)]
    public void A_status_tells_the_footing(string status, Footing expected) =>
        Assert.Equal(expected, Assess(r => r.Status(status)).Footing);

    [Fact]
    public void What_is_only_alleged_is_on_no_firmer_footing() =>
        Assert.Equal(Footing.Alleged, Assess(r => r.Says("d", 1, "x", Assertion.Alleged)).Footing);

    [Fact]
    public void What_one_document_states_is_established_though_another_alleges_it() =>
        Assert.Equal(Footing.Established, Assess(r => r.Says("d", 1, "x", Assertion.Alleged).Says("d", 2, "y")).Footing);

    [Fact]
    public void A_denied_claim_is_not_established() => Assert.Equal(
        Footing.Denied, Assess(r => r.Says("d", 1, "x", Assertion.Alleged).Says("d", 2, "y", Assertion.Denied)).Footing);

    [Fact]
    public void A_statement_joins_nobody() => Assert.Equal(
        Footing.Statement, Assess(r => r.Word("stance", "praises"), "POSITION").Footing);

    [Theory]
    [InlineData("2001/2012", StandingKind.Holds, Truth.Yes, Doubt.None)]
    [InlineData("2001/2010", StandingKind.Holds, Truth.Undetermined, Doubt.VagueDate)]
    [InlineData("2001?/2012", StandingKind.Holds, Truth.Undetermined, Doubt.VagueDate)]
    [InlineData("2001/", StandingKind.Holds, Truth.Undetermined, Doubt.EndNotTold)]
    [InlineData("2001/..", StandingKind.Holds, Truth.Yes, Doubt.None)]
    [InlineData("2001/2009", StandingKind.Over, Truth.Yes, Doubt.None)]
    [InlineData("2011/2012", StandingKind.NotYet, Truth.Yes, Doubt.None)]
    [InlineData("2009", StandingKind.Happened, Truth.Yes, Doubt.None)]
    [InlineData("2012", StandingKind.NotYet, Truth.Yes, Doubt.None)]
    public void Dates_tell_the_standing(string when, StandingKind kind, Truth certainty, Doubt doubt)
    {
        var standing = Assess(r => r.When(when).Says("d", 1, "x")).Standing;

        Assert.Equal((kind, certainty, doubt), (standing.Kind, standing.Certainty, standing.Doubt));
    }

    [Fact]
    public void What_was_ongoing_when_an_older_document_was_written_holds_only_possibly()
    {
        var standing = Assess(r => r.When("2001/..").Says("older", 1, "x")).Standing;

        Assert.Equal((StandingKind.Holds, Truth.Undetermined, Doubt.OngoingWhenTold), (standing.Kind, standing.Certainty, standing.Doubt));
        Assert.Equal(new DateOnly(2005, 1, 1), standing.KnownUntil);
    }

    [Theory]
    [InlineData("active", StandingKind.Holds, Truth.Undetermined)]
    [InlineData("completed", StandingKind.Happened, Truth.Yes)]
    [InlineData("settled", StandingKind.Over, Truth.Yes)]
    [InlineData("proposed", StandingKind.NotEstablished, Truth.Yes)]
    public void Without_a_date_the_status_tells_the_standing(string status, StandingKind kind, Truth certainty)
    {
        var standing = Assess(r => r.Status(status).Says("d", 1, "x")).Standing;

        Assert.Equal((kind, certainty), (standing.Kind, standing.Certainty));
    }

    [Fact]
    public void Where_states_touch_needs_no_date() => Assert.Equal(Truth.Yes, Assess(r => r, "BORDERS").Standing.Certainty);

    [Fact]
    public void What_is_suspended_now_and_was_active_before_is_over() =>
        Assert.Equal(StandingKind.Over, Assess(r => r.When("2001/..").Status("active", "2001").Status("suspended", "2008")).Standing.Kind);

    [Fact]
    public void What_was_proposed_first_and_signed_later_stood_as_an_offer_in_between()
    {
        var corpus = new CorpusBuilder().Document("d", "2010").Relation("r", "TREATY", "AAA", "BBB",
            r => r.When("2006/..").Status("proposed", "2004").Status("signed", "2006").Says("d", 1, "x")).Build();
        var tie = corpus.Select(new Selection()).Ties[0];

        Assert.Equal(StandingKind.NotEstablished, Standing.At(corpus, tie, new DateOnly(2005, 1, 1)).Kind);
        Assert.Equal(StandingKind.Holds, Standing.At(corpus, tie, new DateOnly(2007, 1, 1)).Kind);
    }

    private static AssessedTie Assess(Func<RelationDraft, RelationDraft> draft, string type = "AID")
    {
        var corpus = new CorpusBuilder().Document("d", "2010-03-15").Document("older", "2005").Relation("r", type, "AAA", "BBB", draft).Build();
        return AssessedTie.At(corpus, corpus.Select(new Selection()).Ties[0], Newest);
    }
}
