namespace RelationGraph.Networks.Centrality;

/// <summary>Betweenness: how many of the shortest paths between others lead over a node, or over an edge.</summary>
/// <remarks>
/// <para>
/// The betweenness of v is the sum over pairs (s, t), both other than v, of the share of the shortest paths from s to t that pass
/// through v (Freeman 1977, doi:10.2307/3033543); that of an edge is the same sum over all pairs (Girvan and Newman 2002,
/// doi:10.1073/pnas.122653799). In an undirected network each pair counts once, in a directed one (s, t) and (t, s) are two. A pair
/// without a path adds nothing.
/// </para>
/// <para>
/// Weights are lengths, and more than 0: over edges of no length the number of shortest paths is not defined by distances. Two paths
/// are equally short where their lengths differ by no more than one part in 10^10, so that 0.1 + 0.2 is as short as 0.3. Each of
/// several parallel edges is a path of its own, as in igraph: merge them first where a tie should count once. Loops have no effect.
/// </para>
/// <para>
/// By Brandes' accumulation (2001, doi:10.1080/0022250X.2001.9990249; variants 2008, doi:10.1016/j.socnet.2007.11.001): a search from
/// each source, then dependencies on the way back. Where edges are all as long, sixteen sources share each look at an edge
/// (<see cref="LaneSearch"/>), and near ones are taken together (<see cref="SourceOrder"/>); trees that hang on an undirected network
/// are folded (<see cref="Fringe"/>). O(n m) without lengths and O(n m + n² log n) with, O(n + m) memory a thread. Path counts are
/// doubles: networks with more than 10^308 shortest paths between two nodes are beyond it.
/// </para>
/// </remarks>
public static class Betweenness
{
    /// <summary>Gives the betweenness of each node.</summary>
    /// <param name="network">The network; edges are followed from tail to head.</param>
    /// <param name="options">How it is told.</param>
    /// <param name="scores">The betweenness of each node, by node.</param>
    /// <param name="execution">How it runs; progress is the share of the sources done.</param>
    /// <exception cref="ArgumentException">There is not one score a node, or a length is not more than 0.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Scores(Network network, BetweennessOptions options, Span<double> scores, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        Arguments.CheckNodes(network, scores.Length, nameof(scores));
        Sum(network, ofEdges: false, scores, execution);
        double nodes = network.NodeCount;
        Scale(network.IsDirected, options, (nodes - 1) * (nodes - 2), scores);
    }

    /// <summary>Gives the betweenness of each edge.</summary>
    /// <param name="network">The network; edges are followed from tail to head.</param>
    /// <param name="options">How it is told.</param>
    /// <param name="scores">The betweenness of each edge, by edge.</param>
    /// <param name="execution">How it runs; progress is the share of the sources done.</param>
    /// <exception cref="ArgumentException">There is not one score an edge, or a length is not more than 0.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void EdgeScores(Network network, BetweennessOptions options, Span<double> scores, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        Arguments.CheckLength(network.EdgeCount, scores.Length, nameof(scores));
        Sum(network, ofEdges: true, scores, execution);
        double nodes = network.NodeCount;
        Scale(network.IsDirected, options, nodes * (nodes - 1), scores);
    }

    /// <summary>Sums over all ordered pairs.</summary>
    private static void Sum(Network network, bool ofEdges, Span<double> scores, Execution execution)
    {
        Lengths.CheckPositive(network);
        if (Fringe.Of(network) is not { } fringe)
        {
            var ones = new double[network.NodeCount];
            Array.Fill(ones, 1);
            SumOverSources(network, ones, ofEdges, scores, execution);
        }
        else if (ofEdges)
        {
            var coreScores = new double[fringe.Core.EdgeCount];
            SumOverSources(fringe.Core, fringe.Weights, ofEdges, coreScores, execution);
            fringe.SpreadOverEdges(coreScores, scores);
        }
        else
        {
            SumOverSources(fringe.Core, fringe.Weights, ofEdges, scores, execution);
            fringe.AddToNodes(scores);
        }
    }

    /// <summary>Sums over pairs, each as often as the product of its nodes' weights says.</summary>
    private static void SumOverSources(Network network, double[] weights, bool ofEdges, Span<double> scores, Execution execution)
    {
        var order = SourceOrder.Of(network);
        var areAlike = Lengths.Common(network) is not null;
        var batchSize = areAlike ? LaneRow.Lanes : 1;
        var sums = new PartialSums((order.Length + batchSize - 1) / batchSize, scores.Length);
        var threads = Workers.Threads(execution, network.EdgeCount, sums.Count);
        Workers.Share<IDependencies>(
            sums.Count, threads, execution, () => areAlike ? new LaneDependencies(network, weights) : new LengthDependencies(network, weights), (space, part) =>
            {
                var (first, end) = sums.Sources(part);
                for (var batch = first; batch < end; batch++)
                {
                    execution.Cancellation.ThrowIfCancellationRequested();
                    var sources = order.AsSpan((batch * batchSize)..Math.Min((batch + 1) * batchSize, order.Length));
                    if (ofEdges)
                        space.AddToEdges(sources, sums.Part(part));
                    else
                        space.AddToNodes(sources, sums.Part(part));
                }
            });
        sums.Total(scores);
    }

    /// <summary>Every source was taken, so an undirected pair was counted from both ends.</summary>
    private static void Scale(bool isDirected, BetweennessOptions options, double orderedPairs, Span<double> scores)
    {
        var divisor = options.IsNormalised && orderedPairs > 0 ? orderedPairs : isDirected ? 1 : 2;
        foreach (ref var score in scores)
            score /= divisor;
    }
}
