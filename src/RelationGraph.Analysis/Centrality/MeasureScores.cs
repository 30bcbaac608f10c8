using System.Collections.Immutable;

using RelationGraph.Networks.Centrality;

namespace RelationGraph.Analysis.Centrality;

/// <summary>The values of a measure for all nodes of a network.</summary>
public sealed record MeasureScores
{
    // Two values that differ by less than this share of themselves differ by rounding alone.
    private const double Rounding = 1e-9;

    /// <summary>The measure.</summary>
    public required CentralityMeasure Measure { get; init; }

    /// <summary>The value of each node, by node; null where the measure is undefined.</summary>
    public required ImmutableArray<double?> Values { get; init; }

    /// <summary>The rank of each node, by node, from 1; equal values share the rank of the first, and an undefined one has none.</summary>
    public required ImmutableArray<int?> Ranks { get; init; }

    /// <summary>The nodes that have a rank, first to last; among equal ones in the order of their numbers.</summary>
    public required ImmutableArray<int> Order { get; init; }

    /// <summary>How far it converged, or null for a measure that is not iterated.</summary>
    public Convergence? Convergence { get; init; }

    /// <summary>The roles that brokerage counts, by node; empty for another measure.</summary>
    public ImmutableArray<BrokerageRoles> Roles { get; init; } = [];

    internal static MeasureScores Of(CentralityMeasure measure, MeasureInput input)
    {
        var raw = new double[input.Plain.NodeCount];
        var convergence = measure.Measure(input, raw);
        ImmutableArray<double?> values = [.. raw.Select(double? (value) => double.IsNaN(value) ? null : value)];
        var (ranks, order) = Ranked(values, measure.IsLowFirst);
        return new MeasureScores
        {
            Measure = measure,
            Values = values,
            Ranks = ranks,
            Order = order,
            Convergence = convergence,
            Roles = measure.ReadsGroups ? input.Roles : [],
        };
    }

    private static (ImmutableArray<int?> Ranks, ImmutableArray<int> Order) Ranked(ImmutableArray<double?> values, bool isLowFirst)
    {
        var defined = Enumerable.Range(0, values.Length).Where(node => values[node] is not null);
        int[] byValue = isLowFirst
            ? [.. defined.OrderBy(node => values[node]).ThenBy(node => node)]
            : [.. defined.OrderByDescending(node => values[node]).ThenBy(node => node)];
        var ranks = new int?[values.Length];
        for (var first = 0; first < byValue.Length;)
        {
            var value = values[byValue[first]]!.Value;
            var end = first + 1;
            while (end < byValue.Length && Math.Abs(values[byValue[end]]!.Value - value) <= Rounding * Math.Abs(value))
                end++;
            // What is equal but for rounding is in the order of numbers too.
            Array.Sort(byValue, first, end - first);
            for (var i = first; i < end; i++)
                ranks[byValue[i]] = first + 1;
            first = end;
        }

        return ([.. ranks], [.. byValue]);
    }
}
