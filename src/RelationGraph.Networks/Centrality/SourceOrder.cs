namespace RelationGraph.Networks.Centrality;

/// <summary>An order of sources in which those that search side by side are near one another, so that they meet a node at much the same distance.</summary>
internal static class SourceOrder
{
    /// <summary>The nodes that edges leave, in the order of a breadth-first search of each piece from its node with most edges; O(n log n + m).</summary>
    public static int[] Of(Network network)
    {
        var nodes = network.NodeCount;
        var (roots, degrees) = (new int[nodes], new int[nodes]);
        for (var node = 0; node < nodes; node++)
            (roots[node], degrees[node]) = (node, -network.OutDegree(node));
        Array.Sort(degrees, roots);
        var (order, isTaken) = (new List<int>(nodes), new bool[nodes]);
        foreach (var root in roots)
        {
            if (network.OutDegree(root) == 0 || isTaken[root])
                continue;
            isTaken[root] = true;
            order.Add(root);
            for (var next = order.Count - 1; next < order.Count; next++)
            {
                foreach (var neighbour in network.Neighbours(order[next]))
                {
                    if (isTaken[neighbour])
                        continue;
                    isTaken[neighbour] = true;
                    if (network.OutDegree(neighbour) > 0)
                        order.Add(neighbour);
                }
            }
        }

        return [.. order];
    }
}
