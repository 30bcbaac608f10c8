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
/// <para>One search a node: O(n m) without lengths, O(n m + n² log n) with; O(n) memory a thread.</para>
/// </remarks>
public static class Closeness
{
    /// <summary>Gives the closeness of each node.</summary>
    /// <param name="network">The network; edges are followed from tail to head.</param>
    /// <param name="kind">How distances make a closeness.</param>
    /// <param name="scores">The closeness of each node, by node.</param>
    /// <param name="execution">How it runs; progress is the share of the sources done.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none.</exception>
    /// <exception cref="ArgumentException">There is not one score a node, or a length is not more than 0.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Scores(Network network, ClosenessKind kind, Span<double> scores, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!Enum.IsDefined(kind))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "no kind of that number");
        Lengths.CheckScores(scores.Length, network.NodeCount, nameof(scores));
        Lengths.CheckPositive(network);
        var closeness = new double[network.NodeCount];
        const int Batch = 16;
        var batches = (network.NodeCount + Batch - 1) / Batch;
        Workers.Share(batches, Workers.Threads(execution, network.EdgeCount, batches), execution, () => new LengthSearch(network), (search, batch) =>
        {
            for (var node = batch * Batch; node < Math.Min((batch + 1) * Batch, closeness.Length); node++)
            {
                search.Run(node);
                closeness[node] = Score(kind, search, closeness.Length);
            }
        });
        closeness.CopyTo(scores);
    }

    private static double Score(ClosenessKind kind, LengthSearch search, int nodeCount)
    {
        if (search.Reached <= 1)
            return 0;
        var sum = 0.0;
        foreach (var node in search.Order[1..])
            sum += kind == ClosenessKind.Harmonic ? 1 / search.Distances[node] : search.Distances[node];
        return kind switch
        {
            ClosenessKind.Harmonic => sum / (nodeCount - 1),
            ClosenessKind.WithinReach => (search.Reached - 1) / sum,
            _ => (search.Reached - 1) / sum * (search.Reached - 1) / (nodeCount - 1),
        };
    }
}
