namespace RelationGraph.Networks.Tests.Samples;

/// <summary>Every shortest path between two nodes, found by walking every path that repeats no node: an oracle for small networks.</summary>
internal static class AllPaths
{
    /// <summary>The shortest paths from one node to another, each as its edges; parallel edges make paths of their own.</summary>
    public static List<int[]> Shortest(Network network, int source, int target)
    {
        var found = new List<(double Length, int[] Edges)>();
        var (visited, path) = (new bool[network.NodeCount], new Stack<int>());
        Walk(source, 0);
        return found.ConvertAll(shortest => shortest.Edges);

        void Walk(int node, double length)
        {
            if (found.Count > 0 && length > found[0].Length)
                return;
            if (node == target)
            {
                if (found.Count > 0 && length < found[0].Length)
                    found.Clear();
                found.Add((length, [.. path.Reverse()]));
                return;
            }

            visited[node] = true;
            for (var edge = 0; edge < network.EdgeCount; edge++)
            {
                var next = Beyond(network, edge, node);
                if (next < 0 || visited[next])
                    continue;
                path.Push(edge);
                Walk(next, length + network.Weight(edge));
                path.Pop();
            }

            visited[node] = false;
        }
    }

    /// <summary>The distance from one node to another, infinite out of reach.</summary>
    public static double Distance(Network network, int source, int target)
    {
        var paths = source == target ? [[]] : Shortest(network, source, target);
        return paths.Count == 0 ? double.PositiveInfinity : paths[0].Sum(network.Weight);
    }

    /// <summary>The nodes of a path from a node.</summary>
    public static List<int> Nodes(Network network, int source, int[] path)
    {
        var nodes = new List<int> { source };
        foreach (var edge in path)
            nodes.Add(Beyond(network, edge, nodes[^1]));
        return nodes;
    }

    /// <summary>The node that an edge leads to from a node, −1 where it does not leave it or is a loop.</summary>
    private static int Beyond(Network network, int edge, int node)
    {
        var (tail, head) = (network.Tails[edge], network.Heads[edge]);
        if (tail == head)
            return -1;
        return tail == node ? head : head == node && !network.IsDirected ? tail : -1;
    }
}
