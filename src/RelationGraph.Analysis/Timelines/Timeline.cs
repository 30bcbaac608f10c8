using System.Collections.Immutable;

using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;

namespace RelationGraph.Analysis.Timelines;

/// <summary>The dated events of relations in order, and the relations without any date.</summary>
/// <remarks>
/// Events sort by the span that their date may mean (first day, then last day), then by the date's text, the relation's id, the
/// kind of event and its place in the relation's history. That order is no claim that one came before another.
/// </remarks>
/// <param name="Events">The events.</param>
/// <param name="Undated">The ties without any date, by relation id.</param>
public sealed record Timeline(ImmutableArray<TimelineEvent> Events, ImmutableArray<Tie> Undated)
{
    private const int YearLength = 4;

    /// <summary>The events by the year that their dates write, years in order, a decade or century before the years in it.</summary>
    public ImmutableArray<TimelineYear> Years =>
    [
        .. Events.GroupBy(entry => entry.When.Text[..YearLength], StringComparer.Ordinal)
            .OrderBy(group => group.Key.Replace('X', '0'), StringComparer.Ordinal)
            .ThenByDescending(group => group.Key, StringComparer.Ordinal)
            .Select(group => new TimelineYear(group.Key, [.. group])),
    ];

    /// <summary>Makes the timeline of a selection.</summary>
    /// <param name="graph">The selected graph.</param>
    /// <returns>The timeline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static Timeline Of(SelectedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Of(graph.Ties);
    }

    /// <summary>Makes the timeline of some ties.</summary>
    /// <param name="ties">The ties, each once.</param>
    /// <returns>The timeline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ties"/> is null.</exception>
    public static Timeline Of(IEnumerable<Tie> ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        var events = new List<TimelineEvent>();
        var undated = new List<Tie>();
        foreach (var tie in ties)
        {
            var before = events.Count;
            events.AddRange(EventsOf(tie));
            if (events.Count == before)
                undated.Add(tie);
        }

        return new Timeline(
            [.. events.OrderBy(entry => entry.When).ThenBy(entry => entry.Tie.Relation.Id, StringComparer.Ordinal).ThenBy(entry => entry.Kind)],
            [.. undated.OrderBy(tie => tie.Relation.Id, StringComparer.Ordinal)]);
    }

    /// <summary>Gives the events of one tie: its beginning or date, the dated steps of its history and its end.</summary>
    /// <remarks>A step dated as the beginning or the end is told with it and not once more.</remarks>
    /// <param name="tie">The tie.</param>
    /// <returns>The events; empty where nothing is dated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tie"/> is null.</exception>
    public static ImmutableArray<TimelineEvent> EventsOf(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        var relation = tie.Relation;
        var (start, end) = relation.When?.Sides() ?? default;
        var startStep = relation.History.FirstOrDefault(entry => start is not null && DateOf(entry) == start);
        var endStep = relation.History.LastOrDefault(entry => end is not null && DateOf(entry) == end && entry != startStep);
        var events = ImmutableArray.CreateBuilder<TimelineEvent>();
        if (start is not null)
        {
            var kind = relation.When!.IsInterval ? TimelineEventKind.Began : TimelineEventKind.Happened;
            events.Add(new TimelineEvent(start, kind, startStep, tie, IsInferred(relation, "when", "when.start")));
        }

        foreach (var entry in relation.History)
        {
            if (DateOf(entry) is { } reached && entry != startStep && entry != endStep)
                events.Add(new TimelineEvent(reached, TimelineEventKind.Status, entry, tie, IsInferred(relation, "status")));
        }

        if (end is not null)
            events.Add(new TimelineEvent(end, TimelineEventKind.Ended, endStep, tie, IsInferred(relation, "when", "when.end")));
        return events.ToImmutable();
    }

    // A status that is dated by an interval is reached when the interval begins.
    private static Edtf? DateOf(StatusEntry entry)
    {
        var (start, end) = entry.When?.Sides() ?? default;
        return start ?? end;
    }

    // What one piece concluded another may print.
    private static bool IsInferred(Relation relation, params ReadOnlySpan<string> fields)
    {
        if (relation.Evidence.IsEmpty)
            return false;
        foreach (var piece in relation.Evidence)
        {
            var concluded = false;
            foreach (var field in fields)
                concluded |= piece.Inferred.Contains(field, StringComparer.Ordinal);
            if (!concluded)
                return false;
        }

        return true;
    }
}
