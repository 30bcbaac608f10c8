using RelationGraph.Analysis.Timelines;
using RelationGraph.Model.Selecting;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests;

public sealed class TimelineTests
{
    [Fact]
    public void A_period_with_steps_gives_start_steps_and_end_and_tells_no_date_twice()
    {
        var events = Timeline.Of(Graph(b => b.Relation("r", "AID", "AAA", "BBB", r => r.When("2001-02/2005")
            .Status("signed", "2001-02").Status("suspended", "2003").Status("ended", "2005")))).Events;

        Assert.Equal(
            [("2001-02", TimelineEventKind.Began, "signed"), ("2003", TimelineEventKind.Status, "suspended"), ("2005", TimelineEventKind.Ended, "ended")],
            events.Select(e => (e.When.Text, e.Kind, e.Status?.Status.Name ?? "")));
    }

    [Fact]
    public void Every_relation_is_dated_or_listed_as_undated_and_never_both()
    {
        var timeline = Timeline.Of(Region.Graph);
        var dated = timeline.Events.Select(e => e.Tie.Relation.Id).ToHashSet();

        Assert.Equal(
            Region.Graph.Ties.Select(tie => tie.Relation.Id).Order(StringComparer.Ordinal),
            dated.Concat(timeline.Undated.Select(tie => tie.Relation.Id)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_timeline_is_a_permutation_of_the_events_of_its_relations()
    {
        static string Print(TimelineEvent e) => $"{e.Tie.Relation.Id} {e.Kind} {e.When}";
        var expected = Region.Graph.Ties.SelectMany(tie => Timeline.EventsOf(tie)).Select(Print).Order(StringComparer.Ordinal);

        Assert.Equal(expected, Timeline.Of(Region.Graph).Events.Select(Print).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_order_of_the_ties_does_not_change_the_timeline() => Assert.Equal(
        Timeline.Of(Region.Graph.Ties).Events.Select(e => (e.Tie.Relation.Id, e.Kind)),
        Timeline.Of(Region.Graph.Ties.Reverse()).Events.Select(e => (e.Tie.Relation.Id, e.Kind)));

    [Fact]
    public void Uncertain_dates_sort_by_their_span_and_are_marked()
    {
        var events = Timeline.Of(Graph(b => b
            .Relation("a", "AID", "AAA", "BBB", r => r.When("2004-06"))
            .Relation("b", "AID", "AAA", "BBB", r => r.When("2004"))
            .Relation("c", "AID", "AAA", "BBB", r => r.When("200X"))
            .Relation("d", "AID", "AAA", "BBB", r => r.When("2004?"))
            .Relation("e", "AID", "AAA", "BBB", r => r.When("2005~")))).Events;

        Assert.Equal(["200X", "2004", "2004?", "2005~", "2004-06"], events.Select(e => e.When.Text));
        Assert.Equal([true, false, true, true, false], events.Select(e => e.IsMarked));
    }

    [Fact]
    public void Years_go_by_what_the_dates_write_and_a_decade_stands_before_its_years()
    {
        var years = Timeline.Of(Graph(b => b
            .Relation("a", "AID", "AAA", "BBB", r => r.When("1990-01"))
            .Relation("b", "AID", "AAA", "BBB", r => r.When("199X"))
            .Relation("c", "AID", "AAA", "BBB", r => r.When("1991~"))
            .Relation("d", "AID", "AAA", "BBB", r => r.When("1989/1991")))).Years;

        Assert.Equal([("1989", 1), ("199X", 1), ("1990", 1), ("1991", 2)], years.Select(y => (y.Label, y.Events.Length)));
    }

    [Fact]
    public void A_date_that_every_piece_concluded_is_inferred()
    {
        var events = Timeline.Of(Graph(b => b
            .Relation("a", "AID", "AAA", "BBB", r => r.When("2001/2002").Says("d", 1, "x").Inferred("when.end")))).Events;

        Assert.Equal([false, true], events.Select(e => e.IsInferred));
    }

    private static SelectedGraph Graph(Func<CorpusBuilder, CorpusBuilder> build) =>
        build(new CorpusBuilder().Document("d", "2010")).Build().Select(new Selection());
}
