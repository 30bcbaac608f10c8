namespace RelationGraph.Networks.Similarity;

/// <summary>Makes portfolios: the value of a node's tie to each other node, 0 where there is none.</summary>
/// <remarks>Edges that leave the node count, in an undirected network all; parallel edges add up, loops do not count. O(n + degree).</remarks>
public static class Portfolios
{
    /// <summary>Fills in a node's ties.</summary>
    /// <param name="network">The network.</param>
    /// <param name="edgeValues">The value of each edge.</param>
    /// <param name="node">The node.</param>
    /// <param name="portfolio">Filled with the value of its tie to each node, by node; to itself 0.</param>
    /// <exception cref="ArgumentException">There is not one value an edge, or not one place a node.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="node"/> is none.</exception>
    public static void Fill(Network network, ReadOnlySpan<double> edgeValues, int node, Span<double> portfolio)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfNegative(node);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(node, network.NodeCount);
        if (edgeValues.Length != network.EdgeCount)
            throw new ArgumentException($"there are {network.EdgeCount} edges and {edgeValues.Length} values", nameof(edgeValues));
        if (portfolio.Length != network.NodeCount)
            throw new ArgumentException($"there are {network.NodeCount} nodes and {portfolio.Length} places", nameof(portfolio));
        portfolio.Clear();
        var neighbours = network.Neighbours(node);
        var edges = network.EdgesOf(node);
        for (var i = 0; i < neighbours.Length; i++)
            portfolio[neighbours[i]] += edgeValues[edges[i]];
        portfolio[node] = 0;
    }

    /// <summary>Makes the portfolios of two nodes comparable.</summary>
    /// <param name="first">The portfolio of one, by node, as <see cref="Fill"/> leaves it; put in order by third party.</param>
    /// <param name="second">The portfolio of the other, likewise.</param>
    /// <param name="nodes">The two nodes, different from each other.</param>
    /// <param name="ownTies">Whether the two are in the portfolios.</param>
    /// <param name="ownValue">The value of a node's tie to itself where they are.</param>
    /// <returns>How many values at the beginning of each portfolio are to be compared: third parties in order of number; where included, all nodes in order.</returns>
    /// <exception cref="ArgumentException">The portfolios differ in length, or the nodes are the same.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A node has no place in the portfolios, or <paramref name="ownTies"/> is none.</exception>
    public static int Align(Span<double> first, Span<double> second, (int First, int Second) nodes, OwnTies ownTies, double ownValue = 0)
    {
        if (second.Length != first.Length)
            throw new ArgumentException($"there are {first.Length} values and {second.Length} values", nameof(second));
        if (nodes.First == nodes.Second)
            throw new ArgumentException("a node has no likeness to itself", nameof(nodes));
        ArgumentOutOfRangeException.ThrowIfNegative(Math.Min(nodes.First, nodes.Second), nameof(nodes));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Math.Max(nodes.First, nodes.Second), first.Length, nameof(nodes));
        if (!Enum.IsDefined(ownTies))
            throw new ArgumentOutOfRangeException(nameof(ownTies), ownTies, "no such treatment");
        if (ownTies == OwnTies.Included)
        {
            first[nodes.First] = ownValue;
            second[nodes.Second] = ownValue;
            return first.Length;
        }

        var kept = 0;
        for (var node = 0; node < first.Length; node++)
        {
            if (node == nodes.First || node == nodes.Second)
                continue;
            (first[kept], second[kept]) = (first[node], second[node]);
            kept++;
        }

        return kept;
    }
}
