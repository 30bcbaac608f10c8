namespace RelationGraph.Networks.Paths;

/// <summary>How far it is from each node to a target, by length and in edges.</summary>
/// <remarks>
/// Whoever goes only where <see cref="LeadsDown"/> says so comes to the target on a shortest path and never twice to a node: the
/// distance falls, or, over an edge that is 0 long, the number of edges.
/// </remarks>
/// <param name="Lengths">The distance of each node; infinite where no path leads to the target.</param>
/// <param name="Hops">The least number of edges of a shortest path; −1 where there is none.</param>
internal sealed record Descent(double[] Lengths, int[] Hops)
{
    /// <summary>Gives the descent to a target; O((n + m) log n), without weights O(n + m).</summary>
    /// <param name="network">The network.</param>
    /// <param name="target">The target.</param>
    /// <param name="source">Where given, nodes farther than it need not be right.</param>
    public static Descent To(Network network, int target, int source = -1)
    {
        var reversed = network.Reversed();
        var lengths = new double[network.NodeCount];
        if (network.IsWeighted)
        {
            new DijkstraSearch(reversed).Distances(target, lengths, source);
            return new Descent(lengths, Paths.Hops.Along(reversed, target, lengths));
        }

        var hops = new int[network.NodeCount];
        BreadthFirst.Distances(reversed, target, hops);
        for (var node = 0; node < hops.Length; node++)
            lengths[node] = hops[node] < 0 ? double.PositiveInfinity : hops[node];
        return new Descent(lengths, hops);
    }

    /// <summary>Whether an edge from a node to the next lies on a shortest path from the one to the target.</summary>
    public bool LeadsDown(int node, int next, double length) =>
        Hops[next] >= 0 && Paths.Hops.IsTight(Lengths[next], length, Lengths[node])
        && (Lengths[next] < Lengths[node] || Hops[next] < Hops[node]);
}
