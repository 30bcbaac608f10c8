using QuikGraph.Algorithms.MinimumSpanningTree;

using RelationGraph.Networks.Views;

namespace RelationGraph.Networks.Connectivity;

/// <summary>Spanning trees.</summary>
public static class SpanningTree
{
    /// <summary>Finds the spanning forest of least weight: for each weakly connected component the tree of least sum of weights that joins its nodes.</summary>
    /// <remarks>
    /// Directions make no difference, loops are never in it; weights may be negative, and without weights each edge weighs 1. Of trees of
    /// the same weight it is the one that takes the lesser edge first. By QuikGraph's version of Kruskal's method (1956,
    /// doi:10.1090/S0002-9939-1956-0078686-7); O(n + m log m).
    /// </remarks>
    /// <param name="network">The network.</param>
    /// <returns>The forest.</returns>
    public static SpanningForest Kruskal(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var ranks = Ranks(network);
        var algorithm = new KruskalMinimumSpanningTreeAlgorithm<int, NetworkEdge>(network.AsUndirected().AsUndirectedGraph(), edge => ranks[edge.Id]);
        var edges = new List<int>();
        algorithm.TreeEdge += edge => edges.Add(edge.Id);
        algorithm.Compute();
        edges.Sort();
        return new SpanningForest([.. edges], edges.Sum(network.Weight));
    }

    /// <summary>The place of each edge by weight, then number, so that no two are tied.</summary>
    private static double[] Ranks(Network network)
    {
        var (keys, edges) = (new double[network.EdgeCount], new int[network.EdgeCount]);
        for (var edge = 0; edge < edges.Length; edge++)
            (keys[edge], edges[edge]) = (network.Weight(edge), edge);
        // A stable order is needed, which sorting arrays does not give.
        Array.Sort(edges, (left, right) => keys[left] != keys[right] ? keys[left].CompareTo(keys[right]) : left.CompareTo(right));
        for (var place = 0; place < edges.Length; place++)
            keys[edges[place]] = place;
        return keys;
    }
}
