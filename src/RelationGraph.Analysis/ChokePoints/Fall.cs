using System.Collections.Immutable;

using RelationGraph.Networks;
using RelationGraph.Networks.Connectivity;

namespace RelationGraph.Analysis.ChokePoints;

/// <summary>Names what a network falls into when a node or an edge fails.</summary>
internal sealed class Fall(Network network, CancellationToken cancellation)
{
    private readonly Network undirected = network.WithWeights([]).AsUndirected();
    private readonly int[] order = new int[network.NodeCount];
    private readonly int[] seen = new int[network.NodeCount];
    private int search;

    /// <summary>The pieces that are cut off from the greatest when a node fails, the greatest first.</summary>
    public ImmutableArray<ImmutableArray<int>> WithoutNode(int node)
    {
        cancellation.ThrowIfCancellationRequested();
        search++;
        seen[node] = search;
        var pieces = new List<ImmutableArray<int>>();
        foreach (var neighbour in undirected.Neighbours(node))
        {
            if (seen[neighbour] != search)
                pieces.Add(From(neighbour, gone: -1));
        }

        return [.. pieces.OrderByDescending(piece => piece.Length).ThenBy(piece => piece[0]).Skip(1)];
    }

    /// <summary>The side that is cut off when a bridge fails: the lesser one, of equals that of the tail.</summary>
    public ImmutableArray<int> WithoutEdge(CutEdge bridge)
    {
        cancellation.ThrowIfCancellationRequested();
        search++;
        return From(bridge.TailPiece <= bridge.HeadPiece ? network.Tails[bridge.Edge] : network.Heads[bridge.Edge], bridge.Edge);
    }

    private ImmutableArray<int> From(int start, int gone)
    {
        var (next, end) = (0, 1);
        order[0] = start;
        seen[start] = search;
        for (; next < end; next++)
        {
            var (first, after) = (undirected.OutOffsets[order[next]], undirected.OutOffsets[order[next] + 1]);
            for (var i = first; i < after; i++)
            {
                var neighbour = undirected.OutNeighbours[i];
                if (undirected.OutEdges[i] == gone || seen[neighbour] == search)
                    continue;
                seen[neighbour] = search;
                order[end++] = neighbour;
            }
        }

        return [.. order.AsSpan(0, end).ToArray().Order()];
    }
}
