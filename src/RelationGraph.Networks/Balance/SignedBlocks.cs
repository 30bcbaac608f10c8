namespace RelationGraph.Networks.Balance;

/// <summary>The blocks of a signed graph: sets of edges of which each two lie on a common cycle.</summary>
/// <remarks>No cycle leaves its block, so that the frustration index is the sum of those of the blocks (Hopcroft and Tarjan 1973, https://doi.org/10.1145/362248.362272); O(n + m).</remarks>
internal static class SignedBlocks
{
    /// <summary>Gives the edges of each block, blocks of one edge apart, which is never frustrated.</summary>
    public static List<int[]> Of(SignedGraph graph)
    {
        var (rows, blocks) = (graph.Rows, new List<int[]>());
        var (order, low, next) = (new int[graph.NodeCount], new int[graph.NodeCount], rows.Offsets[..graph.NodeCount]);
        var (path, edges, count) = (new Stack<(int Node, int Edge)>(), new Stack<int>(), 0);
        for (var root = 0; root < graph.NodeCount; root++)
        {
            if (order[root] > 0)
                continue;
            order[root] = low[root] = ++count;
            path.Push((root, -1));
            while (path.TryPeek(out var top))
            {
                var (node, entered) = top;
                if (next[node] < rows.Offsets[node + 1])
                {
                    var (other, edge) = (rows.Neighbours[next[node]], rows.Edges[next[node]]);
                    next[node]++;
                    if (order[other] == 0)
                    {
                        order[other] = low[other] = ++count;
                        edges.Push(edge);
                        path.Push((other, edge));
                    }
                    else if (edge != entered && order[other] < order[node])
                    {
                        edges.Push(edge);
                        low[node] = Math.Min(low[node], order[other]);
                    }

                    continue;
                }

                path.Pop();
                if (!path.TryPeek(out var parent))
                    break;
                low[parent.Node] = Math.Min(low[parent.Node], low[node]);
                if (low[node] >= order[parent.Node])
                    Close(entered);
            }
        }

        return blocks;

        void Close(int first)
        {
            var block = new List<int>();
            int edge;
            do
            {
                edge = edges.Pop();
                block.Add(edge);
            }
            while (edge != first);
            if (block.Count > 1)
                blocks.Add([.. block.Order()]);
        }
    }
}
