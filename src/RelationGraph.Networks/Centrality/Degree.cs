namespace RelationGraph.Networks.Centrality;

/// <summary>Degree centrality: how many edges a node has, or, weighted, the sum of their weights (its strength).</summary>
/// <remarks>
/// Parallel edges count each. In an undirected network a loop counts 2, as both its ends are at the node; in a directed one it counts
/// 1 in and 1 out. Igraph counts alike; networkx too. O(n), weighted O(n + m). Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
/// </remarks>
public static class Degree
{
    /// <summary>Gives the number of edges that enter each node, or the sum of their weights; in an undirected network its degree.</summary>
    /// <param name="network">The network.</param>
    /// <param name="degrees">Receives the degree, by node; one entry a node.</param>
    /// <param name="isWeighted">Whether to add up weights and not to count.</param>
    /// <exception cref="ArgumentException"><paramref name="degrees"/> has not one entry a node.</exception>
    public static void In(Network network, Span<double> degrees, bool isWeighted = false)
    {
        Arguments.CheckNodes(network, degrees.Length, nameof(degrees));
        degrees.Clear();
        AddRows(network.InOffsets, isWeighted ? network.InWeights : [], degrees);
    }

    /// <summary>Gives the number of edges that leave each node, or the sum of their weights; in an undirected network its degree.</summary>
    /// <param name="network">The network.</param>
    /// <param name="degrees">Receives the degree, by node; one entry a node.</param>
    /// <param name="isWeighted">Whether to add up weights and not to count.</param>
    /// <exception cref="ArgumentException"><paramref name="degrees"/> has not one entry a node.</exception>
    public static void Out(Network network, Span<double> degrees, bool isWeighted = false)
    {
        Arguments.CheckNodes(network, degrees.Length, nameof(degrees));
        degrees.Clear();
        AddRows(network.OutOffsets, isWeighted ? network.OutWeights : [], degrees);
    }

    /// <summary>Gives the number of edges at each node, in and out together, or the sum of their weights.</summary>
    /// <param name="network">The network.</param>
    /// <param name="degrees">Receives the degree, by node; one entry a node.</param>
    /// <param name="isWeighted">Whether to add up weights and not to count.</param>
    /// <exception cref="ArgumentException"><paramref name="degrees"/> has not one entry a node.</exception>
    public static void All(Network network, Span<double> degrees, bool isWeighted = false)
    {
        Out(network, degrees, isWeighted);
        if (network.IsDirected)
            AddRows(network.InOffsets, isWeighted ? network.InWeights : [], degrees);
    }

    /// <summary>Divides degrees by the number of other nodes, n − 1, so that in a simple network they are shares of the nodes that could be met.</summary>
    /// <remarks>
    /// Networks of different size can be compared so. With parallel edges, weights or loops a share may be above 1. In a network of one
    /// node there is no other: its degree stays as it is.
    /// </remarks>
    /// <param name="degrees">The degrees of all nodes, by node; receives the shares.</param>
    public static void Normalize(Span<double> degrees)
    {
        if (degrees.Length < 2)
            return;
        foreach (ref var degree in degrees)
            degree /= degrees.Length - 1;
    }

    private static void AddRows(ReadOnlySpan<int> offsets, ReadOnlySpan<double> weights, Span<double> degrees)
    {
        for (var node = 0; node < degrees.Length; node++)
        {
            if (weights.IsEmpty)
            {
                degrees[node] += offsets[node + 1] - offsets[node];
                continue;
            }

            var sum = 0.0;
            foreach (var weight in weights[offsets[node]..offsets[node + 1]])
                sum += weight;
            degrees[node] += sum;
        }
    }
}
