using System.Collections.Immutable;

namespace RelationGraph.Networks.Connectivity;

/// <summary>Articulation points and bridges.</summary>
/// <remarks>
/// An articulation point is a node, a bridge an edge, without which its weakly connected component is in more than one piece.
/// Directions make no difference, nor do loops; of parallel edges none is a bridge. O(n + m), by one search in depth that keeps its
/// own stack, so that long paths are no danger (Hopcroft, Tarjan 1973, doi:10.1145/362248.362272).
/// </remarks>
public static class Biconnectivity
{
    /// <summary>Finds the articulation points and bridges, and how large the pieces are that each leaves.</summary>
    /// <param name="network">The network.</param>
    /// <param name="execution">What stops it; it takes one thread.</param>
    /// <returns>The articulation points and bridges.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ChokePoints Find(Network network, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var search = new DepthSearch(network);
        for (var node = 0; node < network.NodeCount; node++)
        {
            if (search.IsSeen(node))
                continue;
            execution.Cancellation.ThrowIfCancellationRequested();
            search.Run(node);
        }

        return new ChokePoints(Nodes(network.NodeCount, search), [.. search.Bridges.OrderBy(bridge => bridge.Edge)]);
    }

    /// <summary>Gathers the pieces by the node that cuts them off.</summary>
    private static ImmutableArray<CutNode> Nodes(int nodeCount, DepthSearch search)
    {
        var starts = new int[nodeCount + 1];
        foreach (var (node, _) in search.Pieces)
            starts[node + 1]++;
        for (var node = 0; node < nodeCount; node++)
            starts[node + 1] += starts[node];
        var sizes = new int[search.Pieces.Count];
        foreach (var (node, size) in search.Pieces)
            sizes[starts[node]++] = size;
        var nodes = ImmutableArray.CreateBuilder<CutNode>();
        for (var node = 0; node < nodeCount; node++)
        {
            // Filling has moved each start to the next one.
            var own = sizes.AsSpan()[(node == 0 ? 0 : starts[node - 1])..starts[node]];
            if (own.IsEmpty)
                continue;
            own.Sort();
            own.Reverse();
            nodes.Add(new CutNode(node, [.. own]));
        }

        return nodes.DrainToImmutable();
    }
}
