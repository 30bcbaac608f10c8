namespace RelationGraph.Networks.Tests.Samples;

/// <summary>Reachability in a small network, by trying everything.</summary>
internal static class Pieces
{
    /// <summary>The nodes that paths lead to from one, with some nodes and edges taken out.</summary>
    public static HashSet<int> Reached(Network network, int source, bool ignoresDirection, Func<int, bool>? isOut = null, Func<int, bool>? isEdgeOut = null)
    {
        var reached = new HashSet<int> { source };
        for (var count = 0; count < reached.Count;)
        {
            count = reached.Count;
            for (var edge = 0; edge < network.EdgeCount; edge++)
            {
                var (tail, head) = (network.Tails[edge], network.Heads[edge]);
                if (isEdgeOut?.Invoke(edge) == true || isOut?.Invoke(tail) == true || isOut?.Invoke(head) == true)
                    continue;
                if (reached.Contains(tail))
                    reached.Add(head);
                else if ((ignoresDirection || !network.IsDirected) && reached.Contains(head))
                    reached.Add(tail);
            }
        }

        return reached;
    }

    /// <summary>Calls a node's component by the order of the least nodes of components.</summary>
    public static int[] Numbered(IEnumerable<int> leastNodes)
    {
        var least = leastNodes.ToArray();
        int[] order = [.. least.Distinct().Order()];
        return Array.ConvertAll(least, node => Array.IndexOf(order, node));
    }
}
