using RelationGraph.Analysis.Actors;
using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Overviews;
using RelationGraph.Analysis.Statistics;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests;

public sealed class OverviewTests
{
    [Fact]
    public void Open_disputes_stand_before_settled_ones() => Assert.Equal(
        [("water", Openness.Open), ("frontier", Openness.Closed)],
        StandingOverview.Disputes(Region.Graph).Ties.Select(told => (told.Tie.Relation.Id, told.Openness)));

    [Fact]
    public void A_restriction_that_ended_is_closed_and_one_that_goes_on_is_open() => Assert.Equal(
        [("gate-shut", Openness.Open), ("gas-cut", Openness.Closed)],
        StandingOverview.Restrictions(Region.Graph).Ties.Select(told => (told.Tie.Relation.Id, told.Openness)));

    [Fact]
    public void A_date_asked_for_is_the_current_one() => Assert.Equal(
        new DateOnly(2000, 12, 31), CurrentDay.Of(Region.Corpus.Select(Region.Folded with { AsOf = Edtf.Parse("2000") })));

    [Fact]
    public void Without_a_date_asked_for_the_newest_document_s_is_the_current_one() =>
        Assert.Equal(new DateOnly(2010, 3, 15), CurrentDay.Of(Region.Graph));

    [Fact]
    public void A_route_has_its_legs_in_order_and_what_hits_its_mode()
    {
        var route = Assert.Single(TransitOverview.Of(Region.Graph).Routes);

        Assert.Equal(["leg-1", "leg-2"], route.Legs.Select(leg => leg.Tie.Relation.Id));
        Assert.Equal(("south-road", "road", "grain"), (route.Id, Assert.Single(route.Modes), Assert.Single(route.Cargo)));
        Assert.Equal(["gate-shut"], route.Restrictions.Select(told => told.Tie.Relation.Id));
    }

    [Theory]
    [InlineData("closure", "rail", true)]
    [InlineData("closure", "multimodal", true)]
    [InlineData("closure", "road", false)]
    [InlineData("visa", "rail", false)]
    [InlineData("supply-cut", "rail", true)]
    [InlineData("supply-cut", "pipeline", false)]
    public void A_restriction_between_the_states_of_a_leg_hits_it_in_its_mode(string form, string mode, bool hits)
    {
        var corpus = new CorpusBuilder()
            .Relation("leg", "TRANSIT", "AAA", "BBB", r => r.Word("mode", "rail"))
            .Relation("stop", "RESTRICTION", "AAA", "BBB", r => r.Word("form", form).Word("mode", mode)).Build();

        Assert.Equal(hits, TransitOverview.Of(corpus.Select(new Selection())).Routes[0].Restrictions.Length == 1);
    }

    [Theory]
    [InlineData("closure", true)]
    [InlineData("ban", false)]
    [InlineData("supply-cut", false)]
    public void A_restriction_without_a_mode_hits_traffic_but_not_by_way_of_goods(string form, bool hits)
    {
        var corpus = new CorpusBuilder()
            .Relation("leg", "TRANSIT", "AAA", "BBB", r => r.Word("mode", "rail"))
            .Relation("stop", "RESTRICTION", "AAA", "BBB", r => r.Word("form", form)).Build();

        Assert.Equal(hits, TransitOverview.Of(corpus.Select(new Selection())).Routes[0].Restrictions.Length == 1);
    }

    [Theory]
    [InlineData("2001/2005", "2006", false)]
    [InlineData("2001/2005", "2004", true)]
    [InlineData("2001", "2006", true)]
    public void A_restriction_at_another_time_hits_no_leg(string travelled, string restricted, bool hits)
    {
        var corpus = new CorpusBuilder()
            .Relation("leg", "TRANSIT", "AAA", "BBB", r => r.When(travelled))
            .Relation("stop", "RESTRICTION", "AAA", "BBB", r => r.Word("form", "closure").When(restricted)).Build();

        Assert.Equal(hits, TransitOverview.Of(corpus.Select(new Selection())).Routes[0].Restrictions.Length == 1);
    }

    [Fact]
    public void What_was_completed_is_not_perhaps_going_on()
    {
        var corpus = new CorpusBuilder().Document("d", "2010")
            .Relation("a", "SECURITY", "AAA", "BBB", r => r.Word("form", "exercise").When("2005").Status("completed").Says("d", 1, "x"))
            .Relation("b", "SECURITY", "AAA", "BBB", r => r.Word("form", "presence").When("2005").Says("d", 1, "x")).Build();

        Assert.Equal(
            [("b", Openness.PerhapsOpen), ("a", Openness.Closed)],
            StandingOverview.OfType(corpus.Select(new Selection()), "SECURITY").Ties.Select(told => (told.Tie.Relation.Id, told.Openness)));
    }

    [Fact]
    public void Legs_without_a_route_are_routes_of_their_own() => Assert.Equal(
        ["x", "y"],
        TransitOverview.Of(new CorpusBuilder().Relation("y", "TRANSIT", "AAA", "BBB").Relation("x", "TRANSIT", "BBB", "AAA").Build()
            .Select(new Selection())).Routes.Select(route => route.Id));

    [Fact]
    public void Folding_loses_no_relation_between_different_actors()
    {
        var corpus = Region.Corpus;
        var expected = corpus.Relations.Count(relation =>
            Actor.IsActor(corpus.Node(corpus.PrincipalOf(relation.From))) && Actor.IsActor(corpus.Node(corpus.PrincipalOf(relation.To)))
            && !string.Equals(corpus.PrincipalOf(relation.From), corpus.PrincipalOf(relation.To), StringComparison.Ordinal));

        Assert.Equal(expected, ActorPair.Of(Region.Graph).Sum(pair => pair.Tally.Relations));
        Assert.Equal(expected, ActorPair.Of(corpus.Select(new Selection())).Sum(pair => pair.Tally.Relations));
    }

    [Fact]
    public void Pairs_stand_largest_first_with_their_signs()
    {
        var pairs = ActorPair.Of(Region.Graph);

        Assert.Equal(pairs.OrderByDescending(pair => pair.Tally.Relations).Select(pair => pair.First.Id), pairs.Select(pair => pair.First.Id));
        Assert.Equal(("ARD", "BOR"), (pairs[0].First.Id, pairs[0].Second.Id));
        Assert.Equal((7, 2, 2, 3), (pairs[0].Tally.Relations, pairs[0].Tally.Positive, pairs[0].Tally.Neutral, pairs[0].Tally.Negative));
    }

    [Fact]
    public void An_organ_is_no_actor_and_a_loner_is_one_where_it_is_selected()
    {
        var actors = Actor.Of(Region.Corpus.Select(new Selection())).Select(actor => actor.Node.Id).Order(StringComparer.Ordinal);

        Assert.Equal(["ARD", "BANK", "BOR", "DIS", "GRT", "PACT"], actors);
    }

    [Fact]
    public void Counts_add_up()
    {
        var statistics = GraphStatistics.Of(Region.Graph);

        Assert.Equal(Region.Graph.Ties.Length, statistics.Relations);
        Assert.Equal(statistics.Relations, statistics.ByType.Sum(count => count.Relations));
        Assert.Equal(statistics.Relations, statistics.ByStatus.Sum(count => count.Number));
        Assert.Equal(statistics.Relations, statistics.ByFooting.Sum(count => count.Number));
        Assert.Equal(statistics.Relations, statistics.BySign.Sum(count => count.Number));
        Assert.Equal(statistics.Relations, statistics.Undated + statistics.ByYear.Sum(count => count.Number));
        Assert.Equal(statistics.Established, statistics.ByType.Sum(count => count.Established));
        Assert.Equal(statistics.Nodes, statistics.ByLabel.Sum(count => count.Number));
        Assert.Equal(statistics.Nodes, statistics.ByKind.Sum(count => count.Number));
        Assert.Equal(statistics.Pieces, statistics.ByAssertion.Sum(count => count.Number));
        Assert.Equal(statistics.Pieces, statistics.ByDocument.Sum(count => count.Pieces));
    }

    [Fact]
    public void A_document_s_lines_count_once_however_often_they_are_cited()
    {
        var document = GraphStatistics.Of(Region.Graph).ByDocument[1];

        Assert.Equal(("old", 4, 2, 5), (document.Document.Id, document.LinesCited, document.LinesWithout, document.Relations));
    }

    [Fact]
    public void Amounts_are_counted_by_kind_and_currency_with_their_parts()
    {
        var amounts = GraphStatistics.Of(Region.Graph).Amounts;

        Assert.Equal(
            [new AmountCount("disbursement", "USD", 3, 1, 4_000_000, 10_000_000), new AmountCount("request", "USD", 1, 0, 7_000_000, 7_000_000)],
            amounts);
    }
}
