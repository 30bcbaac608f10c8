using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Money;

/// <summary>The amounts of some relations with their meaning.</summary>
/// <remarks>
/// Nothing is added across kinds, currencies, units, price bases, directions or footings, and no part is added to its total.
/// Direction: money goes from the start of a relation to its end, but for goods sold and for tariffs, where it goes back; in
/// symmetric relations, costs, disputes and statements it has none.
/// </remarks>
/// <param name="Rows">Every amount once, parts too, by date (undated last), then relation id.</param>
/// <param name="Groups">
/// The amounts that are no part of another here, grouped by what may be compared; by the two ends, kind, currency, unit, price
/// basis and footing.
/// </param>
public sealed record MoneyOverview(ImmutableArray<MoneyRow> Rows, ImmutableArray<MoneyGroup> Groups)
{
    private static readonly string[] PaidByTheEnd = ["trade", "tariff"];

    /// <summary>Gives the money of a selection.</summary>
    /// <param name="graph">The selected graph.</param>
    /// <returns>The overview.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static MoneyOverview Of(SelectedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Of(graph.Corpus, graph.Ties);
    }

    /// <summary>Gives the money of some ties.</summary>
    /// <param name="corpus">The corpus, which holds totals that are not among the ties.</param>
    /// <param name="ties">The ties, each once; those without an amount are passed over.</param>
    /// <returns>The overview.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static MoneyOverview Of(Corpus corpus, IEnumerable<Tie> ties)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(ties);
        var moneyed = ties.Where(tie => tie.Relation.Amount is not null)
            .OrderBy(tie => tie.Relation.When is null).ThenBy(tie => tie.Relation.When)
            .ThenBy(tie => tie.Relation.Id, StringComparer.Ordinal).ToList();
        var here = moneyed.Select(tie => tie.Relation.Id).ToHashSet(StringComparer.Ordinal);
        var parts = moneyed.SelectMany(tie => Totals(corpus, tie.Relation).Where(here.Contains).Select(total => (total, tie)))
            .ToLookup(entry => entry.total, entry => entry.tie, StringComparer.Ordinal);
        var rows = moneyed.Select(tie => Row(corpus, tie, parts, ImmutableHashSet.Create(StringComparer.Ordinal, tie.Relation.Id)))
            .ToImmutableArray();
        var groups = rows.Where(row => !row.PartOf.Any(here.Contains)).GroupBy(KeyOf)
            .Select(group => Group(group.Key, [.. group]))
            .OrderBy(group => group.First, StringComparer.Ordinal).ThenBy(group => group.Second, StringComparer.Ordinal)
            .ThenBy(group => group.Kind, StringComparer.Ordinal).ThenBy(group => group.Currency, StringComparer.Ordinal)
            .ThenBy(group => group.Per, StringComparer.Ordinal).ThenBy(group => group.PriceBasis, StringComparer.Ordinal)
            .ThenBy(group => group.Footing).ThenByDescending(group => group.IsDirected);
        return new MoneyOverview(rows, [.. groups]);
    }

    // A part may hang under its total by way of a relation that names no amount. In a ring of parts nothing is a total, so
    // nothing of it counts as a part.
    private static ImmutableArray<string> Totals(Corpus corpus, Relation relation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { relation.Id };
        var open = new Queue<Relation>([relation]);
        var totals = new SortedSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out var current))
        {
            foreach (var link in current.Links.Where(link => Ids.Same(link.Kind, LinkKinds.PartOf)))
            {
                if (Ids.Same(link.Relation, relation.Id))
                    return [];
                if (!seen.Add(link.Relation) || corpus.FindRelation(link.Relation) is not { } total)
                    continue;
                if (total.Amount is not null)
                    totals.Add(total.Id);
                open.Enqueue(total);
            }
        }

        return [.. totals];
    }

    private static MoneyRow Row(Corpus corpus, Tie tie, ILookup<string, Tie> parts, ImmutableHashSet<string> above)
    {
        var amount = tie.Relation.Amount!;
        var (giver, receiver) = Direction(tie, amount);
        // A part of a part hangs under the part alone.
        var within = parts[tie.Relation.Id].Where(part => !above.Contains(part.Relation.Id)).ToList();
        var nearest = within.Where(part => !within.Any(other =>
            other != part && Totals(corpus, part.Relation).Contains(other.Relation.Id, StringComparer.Ordinal)));
        return new MoneyRow
        {
            Tie = tie,
            Amount = amount,
            Giver = giver,
            Receiver = receiver,
            FiscalYear = tie.Relation.Properties.TryGetValue("fiscalYear", out var year) ? year.ToString() : null,
            Footing = Footings.Of(tie),
            PartOf = Totals(corpus, tie.Relation),
            Parts = [.. nearest.Select(part => Row(corpus, part, parts, above.Add(part.Relation.Id)))],
        };
    }

    private static (string? Giver, string? Receiver) Direction(Tie tie, Amount amount)
    {
        if (tie.Relation.IsSymmetric || !tie.Relation.Type.CountsAsTie || Ids.Same(amount.Kind, "cost")
            || Ids.Same(tie.Relation.Type.Name, RelationTypeNames.Dispute))
        {
            return (null, null);
        }

        return PaidByTheEnd.Contains(amount.Kind, StringComparer.Ordinal) ? (tie.To, tie.From) : (tie.From, tie.To);
    }

    private static GroupKey KeyOf(MoneyRow row)
    {
        var ends = new[] { row.Tie.From, row.Tie.To };
        Array.Sort(ends, StringComparer.Ordinal);
        return new GroupKey(
            row.Giver ?? ends[0],
            row.Receiver ?? ends[1],
            row.Giver is not null,
            row.Amount.Kind,
            row.Amount.Currency,
            row.Amount.Per,
            row.Amount.PriceBasis,
            row.Footing);
    }

    private static MoneyGroup Group(GroupKey key, ImmutableArray<MoneyRow> rows)
    {
        var noSum = Summing.Obstacle(rows);
        return new MoneyGroup(
            key.First,
            key.Second,
            key.IsDirected,
            key.Kind,
            key.Currency,
            key.Per,
            key.PriceBasis,
            key.Footing,
            rows,
            noSum == NoSum.None ? Summing.Sum(rows) : null,
            noSum);
    }

    private sealed record GroupKey(
        string First, string Second, bool IsDirected, string Kind, string Currency, string? Per, string? PriceBasis, Footing Footing);
}
