using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Networks;
using RelationGraph.Networks.Paths;

namespace RelationGraph.Analysis.Paths;

/// <summary>How far the nodes of a network are from each other, in ties.</summary>
public sealed class DistanceTable
{
    private readonly int[] distances;

    private DistanceTable(TieNetwork network, int[] distances)
    {
        Network = network;
        this.distances = distances;
        var counts = new SortedDictionary<int, long>();
        for (var from = 0; from < Size; from++)
        {
            for (var to = network.Rule.IsDirected ? 0 : from + 1; to < Size; to++)
            {
                if (to != from)
                    counts[Between(from, to) ?? -1] = counts.GetValueOrDefault(Between(from, to) ?? -1) + 1;
            }
        }

        Unreachable = counts.GetValueOrDefault(-1);
        counts.Remove(-1);
        Pairs = [.. counts.Select(count => (count.Key, count.Value))];
    }

    /// <summary>The network.</summary>
    public TieNetwork Network { get; }

    /// <summary>For each distance, nearest first, how many pairs are that far apart; ordered pairs where direction is followed.</summary>
    public ImmutableArray<(int Ties, long Pairs)> Pairs { get; }

    /// <summary>How many pairs no path joins.</summary>
    public long Unreachable { get; }

    /// <summary>The mean distance of the pairs that a path joins, or null where there are none.</summary>
    public double? Mean => Pairs.IsEmpty ? null : (double)Pairs.Sum(entry => entry.Ties * entry.Pairs) / Pairs.Sum(entry => entry.Pairs);

    private int Size => Network.Network.NodeCount;

    /// <summary>Measures all distances; O(n m) time and n² numbers of memory.</summary>
    /// <param name="network">The network.</param>
    /// <param name="execution">How it runs.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static DistanceTable Of(TieNetwork network, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var measured = new int[checked(network.Network.NodeCount * network.Network.NodeCount)];
        BreadthFirst.FromAll(network.Network, Enumerable.Range(0, network.Network.NodeCount).ToArray(), measured, execution);
        return new DistanceTable(network, measured);
    }

    /// <summary>Gives the distance between two nodes.</summary>
    /// <param name="from">The number of the one.</param>
    /// <param name="to">The number of the other.</param>
    /// <returns>The number of ties, or null where no path leads there.</returns>
    public int? Between(int from, int to) => distances[(from * Size) + to] is >= 0 and var ties ? ties : null;
}
