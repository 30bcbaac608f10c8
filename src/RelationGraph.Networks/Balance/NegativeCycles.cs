using System.Diagnostics;

namespace RelationGraph.Networks.Balance;

/// <summary>Finds short negative cycles: paths between the two copies of a node where negative edges lead from one side to the other.</summary>
/// <param name="graph">The graph.</param>
/// <param name="lengths">The length of each edge, above 0.</param>
/// <param name="steps">The steps left.</param>
internal sealed class NegativeCycles(SignedGraph graph, double[] lengths, Steps steps)
{
    /// <summary>No longer cycle is of use.</summary>
    private const double Longest = 1;

    private readonly double[] distances = new double[2 * graph.NodeCount];
    private readonly int[] parents = new int[2 * graph.NodeCount];
    private readonly PriorityQueue<int, double> queue = new();

    /// <summary>Gives the edges of a negative cycle that is no longer than the shortest negative walk from a node to itself, or null where there is none shorter than 1.</summary>
    public int[]? Shortest(int node)
    {
        steps.Take(2L * graph.NodeCount);
        Array.Fill(distances, double.PositiveInfinity);
        queue.Clear();
        var (start, end, rows) = (2 * node, 2 * node + 1, graph.Rows);
        distances[start] = 0;
        queue.Enqueue(start, 0);
        while (queue.TryDequeue(out var at, out var distance))
        {
            if (distance > distances[at])
                continue;
            if (at == end)
                return Simple(Walk(start, end), node);
            var (place, side) = (at >> 1, at & 1);
            steps.Take(8 * (rows.Offsets[place + 1] - rows.Offsets[place]));
            for (var i = rows.Offsets[place]; i < rows.Offsets[place + 1]; i++)
            {
                var edge = rows.Edges[i];
                var other = 2 * rows.Neighbours[i] + (graph.Couplings[edge] < 0 ? 1 - side : side);
                var length = distance + lengths[edge];
                if (length >= distances[other] || length >= Longest)
                    continue;
                (distances[other], parents[other]) = (length, edge);
                queue.Enqueue(other, length);
            }
        }

        return null;
    }

    private List<int> Walk(int start, int end)
    {
        var walk = new List<int>();
        for (var at = end; at != start;)
        {
            var edge = parents[at];
            walk.Add(edge);
            var place = graph.Tails[edge] ^ graph.Heads[edge] ^ (at >> 1);
            at = 2 * place + (graph.Couplings[edge] < 0 ? 1 - (at & 1) : at & 1);
        }

        return walk;
    }

    /// <summary>Gives the first negative cycle that a closed negative walk runs through; positive ones on the way are left out.</summary>
    private int[] Simple(List<int> walk, int start)
    {
        var (path, nodes) = (new List<int>(), new List<int> { start });
        foreach (var edge in walk)
        {
            path.Add(edge);
            var node = graph.Tails[edge] ^ graph.Heads[edge] ^ nodes[^1];
            var seen = nodes.IndexOf(node);
            if (seen < 0)
            {
                nodes.Add(node);
                continue;
            }

            var loop = path[seen..];
            if (int.IsOddInteger(loop.Count(part => graph.Couplings[part] < 0)))
                return [.. loop];
            path.RemoveRange(seen, path.Count - seen);
            nodes.RemoveRange(seen + 1, nodes.Count - seen - 1);
        }

        throw new UnreachableException();
    }
}
