namespace RelationGraph.Networks.Paths;

/// <summary>The number of edges of shortest paths.</summary>
/// <remarks>
/// An edge is tight where it lies on a shortest path: the distance of its start and its length make the distance of its end. Sums of
/// lengths that are no whole numbers depend in their last digits on the order of summing, so two lengths are taken as equal where
/// they differ by no more than a 10⁻¹⁰th, which is igraph's rule too.
/// </remarks>
internal static class Hops
{
    private const double Tolerance = 1e-10;

    /// <summary>Whether an edge that leads from a node to another lies on a shortest path.</summary>
    /// <param name="before">The distance of its start.</param>
    /// <param name="length">Its length.</param>
    /// <param name="after">The distance of its end, finite.</param>
    public static bool IsTight(double before, double length, double after) => before <= after && before + length <= after * (1 + Tolerance);

    /// <summary>Gives the least number of edges of a shortest path to each node, −1 where none leads; O(n + m).</summary>
    /// <param name="network">The network.</param>
    /// <param name="source">The node from which distances count.</param>
    /// <param name="distances">The distance of each node.</param>
    public static int[] Along(Network network, int source, ReadOnlySpan<double> distances)
    {
        var hops = new int[distances.Length];
        Array.Fill(hops, -1);
        hops[source] = 0;
        var queue = new int[distances.Length];
        queue[0] = source;
        for (var (from, to) = (0, 1); from < to; from++)
        {
            var node = queue[from];
            for (var i = network.OutOffsets[node]; i < network.OutOffsets[node + 1]; i++)
            {
                var (next, length) = (network.OutNeighbours[i], network.IsWeighted ? network.OutWeights[i] : 1);
                if (hops[next] >= 0 || !IsTight(distances[node], length, distances[next]))
                    continue;
                hops[next] = hops[node] + 1;
                queue[to++] = next;
            }
        }

        return hops;
    }
}
