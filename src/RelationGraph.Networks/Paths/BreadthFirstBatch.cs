using System.Numerics;

namespace RelationGraph.Networks.Paths;

/// <summary>Breadth-first searches from up to 64 sources at once, a bit for each; for one thread at a time.</summary>
/// <remarks>
/// What searches have in common is done once: an edge hands on all that come to its start in a level together (Then, Kaufmann,
/// Chirigati, Hoang-Vu, Pham, Kemper, Neumann, Vo 2014, doi:10.14778/2735496.2735507). While few nodes are come to, along their edges;
/// while many are, from each node that some search has not come to yet, back. O(levels · (n + m)) at worst for all sources.
/// </remarks>
internal sealed class BreadthFirstBatch(Network network)
{
    /// <summary>The most sources.</summary>
    public const int Width = 64;

    // Looking back goes through the rows in order and stops early, so it costs less an edge than going forth.
    private const int EdgesShare = 4;

    private readonly ulong[] seen = new ulong[network.NodeCount];
    private int[] queue = new int[network.NodeCount];
    private int[] reachedNodes = new int[network.NodeCount];
    private ulong[] arriving = new ulong[network.NodeCount];
    private ulong[] arrived = new ulong[network.NodeCount];

    /// <summary>Gives the distance of each node from each source, a row of nodes for each.</summary>
    public void Distances(ReadOnlySpan<int> sources, Span<int> distances)
    {
        distances.Fill(-1);
        Array.Clear(seen);
        Array.Clear(arriving);
        Array.Clear(arrived);
        var (count, edges) = (0, 0L);
        for (var i = 0; i < sources.Length; i++)
        {
            var source = sources[i];
            distances[(i * network.NodeCount) + source] = 0;
            if (arrived[source] == 0)
            {
                queue[count++] = source;
                edges += network.OutDegree(source);
            }

            arrived[source] |= 1UL << i;
            seen[source] = arrived[source];
        }

        var all = ulong.MaxValue >> (Width - sources.Length);
        for (var level = 1; count > 0; level++)
        {
            (count, edges) = edges > network.OutNeighbours.Length / EdgesShare
                ? Back(level, all, distances)
                : Forth(level, count, distances);
        }
    }

    /// <summary>Goes along the edges of the nodes in the queue.</summary>
    private (int Count, long Edges) Forth(int level, int count, Span<int> distances)
    {
        var offsets = network.OutOffsets;
        var neighbours = network.OutNeighbours;
        var (reached, edges) = (0, 0L);
        for (var i = 0; i < count; i++)
        {
            var node = queue[i];
            var bits = arrived[node];
            arrived[node] = 0;
            foreach (var neighbour in neighbours[offsets[node]..offsets[node + 1]])
            {
                var fresh = bits & ~seen[neighbour];
                if (fresh == 0)
                    continue;
                if (arriving[neighbour] == 0)
                    reachedNodes[reached++] = neighbour;
                arriving[neighbour] |= fresh;
            }
        }

        for (var i = 0; i < reached; i++)
        {
            var node = reachedNodes[i];
            edges += offsets[node + 1] - offsets[node];
            seen[node] |= arriving[node];
            Write(arriving[node], node, level, distances);
        }

        (arriving, arrived) = (arrived, arriving);
        (queue, reachedNodes) = (reachedNodes, queue);
        return (reached, edges);
    }

    /// <summary>Looks back along the edges into each node that some search has not come to.</summary>
    private (int Count, long Edges) Back(int level, ulong all, Span<int> distances)
    {
        var offsets = network.InOffsets;
        var neighbours = network.InNeighbours;
        var outOffsets = network.OutOffsets;
        var (reached, edges) = (0, 0L);
        for (var node = 0; node < seen.Length; node++)
        {
            var missing = all & ~seen[node];
            var bits = 0UL;
            if (missing != 0)
            {
                foreach (var neighbour in neighbours[offsets[node]..offsets[node + 1]])
                {
                    bits |= arrived[neighbour];
                    if ((bits & missing) == missing)
                        break;
                }

                bits &= missing;
            }

            arriving[node] = bits;
            if (bits == 0)
                continue;
            queue[reached++] = node;
            edges += outOffsets[node + 1] - outOffsets[node];
            seen[node] |= bits;
            Write(bits, node, level, distances);
        }

        // What has arrived is forgotten: where the next level goes forth, it adds to what is arriving.
        (arriving, arrived) = (arrived, arriving);
        Array.Clear(arriving);
        return (reached, edges);
    }

    private void Write(ulong bits, int node, int level, Span<int> distances)
    {
        for (; bits != 0; bits &= bits - 1)
            distances[(BitOperations.TrailingZeroCount(bits) * seen.Length) + node] = level;
    }
}
