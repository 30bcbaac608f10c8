using System.Collections.Concurrent;

namespace RelationGraph.Networks.Centrality;

/// <summary>Closeness: how near a node is to the others, by the distances of its shortest paths to them.</summary>
/// <remarks>
/// <para>
/// Closeness (Freeman 1979, doi:10.1016/0378-8733(78)90021-7; Wasserman and Faust 1994, doi:10.1017/CBO9780511815478, for the
/// correction in networks in pieces) and harmonic centrality (Marchiori and Latora 2000, doi:10.1016/S0378-4371(00)00311-3; Boldi and
/// Vigna 2014, doi:10.1080/15427951.2013.865686); <see cref="ClosenessKind"/> has the formulas. A node that reaches no other scores
/// 0, as in networkx; igraph has NaN for its closeness and 0 for its harmonic centrality.
/// </para>
/// <para>
/// Distances are those out of the node, along the edges, which is igraph's default; networkx takes those into the node: for these
/// hand in <see cref="Network.Reversed"/>. Weights are lengths, and more than 0: nodes at no distance would be infinitely close.
/// Parallel edges and loops have no effect, but that the shortest of parallel edges counts.
/// </para>
/// <para>
/// Where edges are all as long, 512 searches share one look at an edge (<see cref="ReachCounts"/>): O(n m / 512) for each level of
/// distance at which most of the network is met, O(n m) at worst. With lengths sixteen searches share it (<see cref="LaneDistances"/>):
/// O(n m) looks where each edge is looked at some times, O(n² m) at worst. O(n) memory a thread.
/// </para>
/// </remarks>
public static class Closeness
{
    /// <summary>Below this many looks at nodes and edges, searches side by side take less time than to start a thread.</summary>
    private const long LeastLooks = 200_000;

    /// <summary>Gives the closeness of each node.</summary>
    /// <param name="network">The network; edges are followed from tail to head.</param>
    /// <param name="kind">How distances make a closeness.</param>
    /// <param name="scores">The closeness of each node, by node.</param>
    /// <param name="execution">How it runs; progress is the share of the searches done.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none.</exception>
    /// <exception cref="ArgumentException">There is not one score a node, or a length is not more than 0.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Scores(Network network, ClosenessKind kind, Span<double> scores, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!Enum.IsDefined(kind))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "no kind of that number");
        Arguments.CheckNodes(network, scores.Length, nameof(scores));
        Lengths.CheckPositive(network);
        if (Lengths.Common(network) is { } length)
            BySteps(network, kind, length, scores, execution);
        else
            ByLengths(network, kind, scores, execution);
    }

    private static void BySteps(Network network, ClosenessKind kind, double length, Span<double> scores, Execution execution)
    {
        var targets = Targets(network);
        var looks = (network.EdgeCount + network.NodeCount) * (long)((targets.Length + ReachCounts.Lanes - 1) / ReachCounts.Lanes);
        var threads = looks < LeastLooks ? 1 : Workers.Threads(execution, network.EdgeCount, targets.Length);
        // As many batches a thread, all as large, as are needed.
        var batches = threads * ((targets.Length + (threads * ReachCounts.Lanes) - 1) / (threads * ReachCounts.Lanes));
        var counted = new ConcurrentBag<ReachCounts>();
        var isHarmonic = kind == ClosenessKind.Harmonic;
        Workers.Share(
            batches, threads, execution,
            () =>
            {
                var counts = new ReachCounts(network, isHarmonic);
                counted.Add(counts);
                return counts;
            },
            (counts, batch) => counts.Add(targets.AsSpan(Share(batch)..Share(batch + 1))));
        for (var node = 0; node < scores.Length; node++)
        {
            // Sums of whole numbers: it makes no difference which thread has counted what.
            var (reached, terms) = (0, UInt128.Zero);
            foreach (var counts in counted)
                (reached, terms) = (reached + counts.Reached[node], terms + counts.Terms[node]);
            var sum = isHarmonic ? (double)terms / ReachCounts.One / length : (double)terms * length;
            scores[node] = Score(kind, reached, sum, scores.Length);
        }

        int Share(int batch) => (int)((long)targets.Length * batch / batches);
    }

    /// <summary>The nodes that others may reach, near ones together where they do not all search at once.</summary>
    private static int[] Targets(Network network)
    {
        if (network.NodeCount > 2 * ReachCounts.Lanes)
            return SourceOrder.Of(network.Reversed());
        var targets = new int[network.NodeCount];
        for (var node = 0; node < targets.Length; node++)
            targets[node] = node;
        return targets;
    }

    private static void ByLengths(Network network, ClosenessKind kind, Span<double> scores, Execution execution)
    {
        var closeness = new double[network.NodeCount];
        var sources = SourceOrder.Of(network);
        var batches = (sources.Length + LaneRow.Lanes - 1) / LaneRow.Lanes;
        Workers.Share(batches, Workers.Threads(execution, network.EdgeCount, batches), execution, () => new LaneDistances(network), (search, batch) =>
        {
            var lanes = sources.AsSpan((batch * LaneRow.Lanes)..Math.Min((batch + 1) * LaneRow.Lanes, sources.Length));
            search.Run(lanes);
            Score(kind, search, lanes, closeness);
        });
        closeness.CopyTo(scores);
    }

    /// <summary>Scores sources by the distances from them.</summary>
    private static void Score(ClosenessKind kind, LaneDistances search, ReadOnlySpan<int> sources, Span<double> scores)
    {
        var (one, far) = (LaneRow.Of(1), LaneRow.Of(double.PositiveInfinity));
        LaneRow sum = default, reached = default;
        foreach (ref readonly var row in search.Distances)
        {
            // A source alone is at no distance, from itself.
            var lanes = row.Positive & row.LessThan(far);
            reached += one & lanes;
            sum += (kind == ClosenessKind.Harmonic ? 1 / row : row) & lanes;
        }

        for (var lane = 0; lane < sources.Length; lane++)
            scores[sources[lane]] = Score(kind, (int)reached.Get(lane), sum.Get(lane), scores.Length);
    }

    /// <summary>The closeness of a node that reaches some others at distances of some sum, or inverse distances for the harmonic one.</summary>
    private static double Score(ClosenessKind kind, int reached, double sum, int nodeCount)
    {
        if (reached == 0)
            return 0;
        double others = nodeCount - 1;
        return kind switch
        {
            ClosenessKind.Harmonic => sum / others,
            ClosenessKind.WithinReach => reached / sum,
            _ => reached / sum * (reached / others),
        };
    }
}
