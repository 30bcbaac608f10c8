using RelationGraph.Networks.Connectivity;

namespace RelationGraph.Networks.Centrality;

/// <summary>The strongly connected parts of a network, numbered so that an edge between parts leads to the lower number.</summary>
/// <param name="PartOf">The part of each node.</param>
/// <param name="Starts">Where the nodes of each part start, and at the end the number of nodes.</param>
/// <param name="Members">The nodes, in rows by part, in order.</param>
internal sealed record StrongParts(int[] PartOf, int[] Starts, int[] Members)
{
    /// <summary>The number of parts.</summary>
    public int Count => Starts.Length - 1;

    /// <summary>Gives the nodes of a part, in order.</summary>
    public ReadOnlySpan<int> Nodes(int part) => Members.AsSpan(Starts[part]..Starts[part + 1]);

    /// <summary>Finds the parts; in an undirected network they are its components. Tarjan (1972), doi:10.1137/0201010; O(n + m).</summary>
    public static StrongParts Of(Network network)
    {
        var partOf = new int[network.NodeCount];
        var count = network.IsDirected ? new Search(network, partOf).Run() : Components.Weak(network, partOf);
        var starts = new int[count + 1];
        foreach (var part in partOf)
            starts[part + 1]++;
        for (var part = 0; part < count; part++)
            starts[part + 1] += starts[part];
        var (ends, members) = (starts[..^1], new int[network.NodeCount]);
        for (var node = 0; node < members.Length; node++)
            members[ends[partOf[node]]++] = node;
        return new StrongParts(partOf, starts, members);
    }

    private sealed class Search(Network network, int[] partOf)
    {
        private readonly int[] order = new int[network.NodeCount];
        private readonly int[] low = new int[network.NodeCount];
        private readonly int[] next = network.OutOffsets[..^1].ToArray();
        private readonly Stack<int> path = new();
        private readonly Stack<int> open = new();
        private int visited;
        private int count;

        /// <summary>Gives each node its part, and the number of parts.</summary>
        public int Run()
        {
            for (var node = 0; node < partOf.Length; node++)
                From(node);
            return count;
        }

        private void From(int root)
        {
            if (order[root] > 0)
                return;
            Visit(root);
            while (path.TryPeek(out var node))
            {
                if (next[node] == network.OutOffsets[node + 1])
                {
                    Leave(node);
                    continue;
                }

                var neighbour = network.OutNeighbours[next[node]++];
                if (order[neighbour] == 0)
                    Visit(neighbour);
                else
                    low[node] = Math.Min(low[node], low[neighbour]);
            }
        }

        private void Visit(int node)
        {
            order[node] = low[node] = ++visited;
            path.Push(node);
            open.Push(node);
        }

        private void Leave(int node)
        {
            path.Pop();
            if (low[node] == order[node])
                Close(node);
            else
                low[path.Peek()] = Math.Min(low[path.Peek()], low[node]);
        }

        /// <summary>Makes a part of the nodes that are open since the first of them.</summary>
        private void Close(int first)
        {
            int node;
            do
            {
                node = open.Pop();
                partOf[node] = count;
                // No later node is lowered by a part that is closed.
                low[node] = int.MaxValue;
            }
            while (node != first);
            count++;
        }
    }
}
