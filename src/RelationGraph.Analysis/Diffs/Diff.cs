using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Timelines;
using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;

namespace RelationGraph.Analysis.Diffs;

/// <summary>What is different between two dates.</summary>
/// <remarks>
/// <para>
/// A date stands for the end of its last day: from 2004 to 2006 is what came about in 2005 and 2006. Where the second date is
/// before the first, time runs backwards: what began ended, and a status went the other way.
/// </para>
/// <para>
/// Changes sort by kind, then by date (undated last), then by the relation's id.
/// </para>
/// </remarks>
/// <param name="From">The first date.</param>
/// <param name="To">The second date.</param>
/// <param name="Certain">What certainly came about between the two.</param>
/// <param name="Possible">What possibly came about between the two, since the date that is told is coarse, uncertain or approximate.</param>
/// <param name="Undetermined">What may have come about between the two, since no date is told: an end not told, a step without a date.</param>
/// <param name="Undated">The ties of which no document tells any date, by relation id.</param>
public sealed record Diff(
    Edtf From,
    Edtf To,
    ImmutableArray<Change> Certain,
    ImmutableArray<Change> Possible,
    ImmutableArray<Change> Undetermined,
    ImmutableArray<Tie> Undated)
{
    /// <summary>Whether anything differed, certainly or possibly; what no date decides is no difference.</summary>
    public bool Differs => !Certain.IsEmpty || !Possible.IsEmpty;

    /// <summary>Compares two dates.</summary>
    /// <param name="graph">The selected graph; a selection as of a date holds only what held then, so select all time.</param>
    /// <param name="from">The first date.</param>
    /// <param name="to">The second date.</param>
    /// <returns>What is different.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A date has no last day, such as <c>1994/..</c>.</exception>
    public static Diff Between(SelectedGraph graph, Edtf from, Edtf to)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var (first, last) = (LastDay(from, nameof(from)), LastDay(to, nameof(to)));
        var backwards = last < first;
        if (backwards)
            (first, last) = (last, first);
        var doubtful = from.Uncertain || from.Approximate || to.Uncertain || to.Approximate;
        var changes = new List<Change>();
        foreach (var tie in graph.Ties)
        {
            foreach (var (change, bounds) in ChangesOf(graph.Corpus, tie))
            {
                var certainty = first == last ? Truth.No : bounds.Within(first, last);
                if (certainty == Truth.No)
                    continue;
                var told = change with { Certainty = doubtful ? Truth.Undetermined : certainty };
                changes.Add(backwards ? Reversed(told) : told);
            }
        }

        return new Diff(
            from,
            to,
            InOrder(changes.Where(change => change.Certainty == Truth.Yes)),
            InOrder(changes.Where(change => change.Certainty != Truth.Yes && change.When is not null)),
            InOrder(changes.Where(change => change.Certainty != Truth.Yes && change.When is null)),
            [.. Timeline.Of(graph).Undated]);
    }

    private static DateOnly LastDay(Edtf date, string parameter) =>
        date.EndLatest ?? (date.IsInterval ? null : date.StartLatest)
        ?? throw new ArgumentException($"'{date}' has no last day.", parameter);

    private static ImmutableArray<Change> InOrder(IEnumerable<Change> changes) =>
    [
        .. changes.OrderBy(change => change.Kind).ThenBy(change => change.When is null).ThenBy(change => change.When)
            .ThenBy(change => change.Tie.Relation.Id, StringComparer.Ordinal),
    ];

    private static Change Reversed(Change change) => change with
    {
        Kind = change.Kind switch { ChangeKind.Began => ChangeKind.Ended, ChangeKind.Ended => ChangeKind.Began, var kind => kind },
        Before = change.After,
        After = change.Before,
    };

    private static IEnumerable<(Change Change, Bounds Bounds)> ChangesOf(Corpus corpus, Tie tie)
    {
        var relation = tie.Relation;
        var when = relation.When;
        if (when is null && relation.History.All(entry => entry.When is null))
            yield break;
        var (start, end) = when?.Sides() ?? default;
        var first = start is null ? null : relation.History.FirstOrDefault(entry => entry.When == start);
        // The step that ends the relation is told as its end.
        var last = end is null && relation.Status.IsOver ? relation.History[^1] : null;
        if (when is not null)
            yield return StartOf(tie, when, start, first);
        for (var i = 0; i < relation.History.Length; i++)
        {
            var entry = relation.History[i];
            if (entry == first || entry == last || (i == 0 && entry.When is null))
                continue;
            var change = new Change(ChangeKind.Status, Truth.Yes, entry.When, Previous(relation, entry), entry, tie);
            yield return (change, entry.When is { } told ? Bounds.Of(told) : BetweenNeighbours(corpus, relation, i));
        }

        if (EndOf(corpus, tie, end, last) is { } ended)
            yield return ended;
    }

    /// <summary>The beginning, or the offer, plan or refusal that stands in its place; what is only alleged only possibly began.</summary>
    private static (Change Change, Bounds Bounds) StartOf(Tie tie, Edtf when, Edtf? start, StatusEntry? first)
    {
        var relation = tie.Relation;
        var step = first ?? relation.History[^1];
        var footing = Footings.Of(relation, step.Status);
        var bounds = start is null ? new Bounds(null, when.EndLatest, when.Uncertain) : Bounds.Of(start) with { IsDoubtful = when.Uncertain };
        var kind = footing is not (Footing.Established or Footing.Alleged or Footing.Statement) ? ChangeKind.Status
            : when.IsInterval ? ChangeKind.Began
            : ChangeKind.Happened;
        var change = new Change(kind, Truth.Yes, start, first is null ? null : Previous(relation, first), step, tie);
        return (change, footing == Footing.Alleged ? bounds with { IsDoubtful = true } : bounds);
    }

    private static StatusEntry? Previous(Relation relation, StatusEntry entry)
    {
        var at = relation.History.IndexOf(entry);
        return at > 0 ? relation.History[at - 1] : null;
    }

    /// <summary>A step without a date lies between its dated neighbours.</summary>
    private static Bounds BetweenNeighbours(Corpus corpus, Relation relation, int step)
    {
        var history = relation.History;
        var earlier = history.Take(step).LastOrDefault(entry => entry.When is not null)?.When?.StartEarliest ?? relation.When?.StartEarliest;
        var later = history.Skip(step + 1).FirstOrDefault(entry => entry.When is not null)?.When;
        // What a document tells as reached was reached before it was written.
        var written = relation.Evidence.Max(piece => corpus.FindDocument(piece.Document)?.Date is { } date
            ? date.EndLatest ?? date.StartLatest
            : null);
        return new Bounds(earlier, later?.EndLatest ?? later?.StartLatest ?? written, IsDoubtful: true);
    }

    private static (Change Change, Bounds Bounds)? EndOf(Corpus corpus, Tie tie, Edtf? end, StatusEntry? last)
    {
        var relation = tie.Relation;
        var footing = Footings.Of(relation, relation.Status);
        // What is not established has no end of its own; what is alleged possibly has.
        if (footing is not (Footing.Established or Footing.Alleged))
            return null;
        var doubtful = footing == Footing.Alleged || relation.When is { Uncertain: true };
        (Change, Bounds) Ended(Edtf? told, Bounds bounds) => (
            new Change(ChangeKind.Ended, Truth.Yes, told, last is null ? null : Previous(relation, last), last, tie),
            bounds with { IsDoubtful = bounds.IsDoubtful || doubtful });
        if (end is not null)
            return Ended(end, Bounds.Of(end));
        if (last is not null)
            return Ended(last.When, last.When is { } told ? Bounds.Of(told) : BetweenNeighbours(corpus, relation, relation.History.Length - 1));
        if (relation.When is not { IsInterval: true } when)
            return null;
        var lasted = when.Ongoing && corpus.KnownUntil(relation) is { } known ? known.AddDays(1) : when.StartEarliest;
        return Ended(null, new Bounds(lasted, null, IsDoubtful: true));
    }
}
