namespace RelationGraph.Networks.Paths;

/// <summary>A breadth-first search that keeps its buffers from source to source; for one thread at a time.</summary>
/// <remarks>
/// Level by level: while the nodes just reached are few, along their edges; while they are many, from each node not reached yet back
/// to any of them, which stops at the first it finds (Beamer, Asanović, Patterson 2012, doi:10.1109/SC.2012.50). O(n + m) time where
/// the direction is well chosen, n numbers of memory.
/// </remarks>
public sealed class BreadthFirstSearch
{
    // Beamer's constants: back from the nodes not reached once the edges ahead are more than a 15th of those not looked at, and
    // forth again once fewer than an 18th of the nodes were reached in a level.
    private const int EdgesShare = 15;
    private const int NodesShare = 18;

    private readonly Network network;
    private readonly int[] queue;

    /// <summary>Makes a search.</summary>
    /// <param name="network">The network that it searches.</param>
    public BreadthFirstSearch(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        this.network = network;
        queue = new int[network.NodeCount];
    }

    /// <summary>Gives the distance of each node from one.</summary>
    /// <param name="source">The node from which distances count.</param>
    /// <param name="distances">Receives the distance of each node, in edges; −1 where no path leads to it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="source"/> is no node.</exception>
    /// <exception cref="ArgumentException"><paramref name="distances"/> has not one entry a node.</exception>
    public void Distances(int source, Span<int> distances)
    {
        Arguments.CheckNode(network, source, nameof(source));
        Arguments.CheckNodes(network, distances.Length, nameof(distances));
        distances.Fill(-1);
        distances[source] = 0;
        queue[0] = source;
        var (from, to) = (0, 1);
        long left = network.OutNeighbours.Length;
        long ahead = network.OutDegree(source);
        for (var level = 1; from < to; level++)
        {
            left -= ahead;
            if (ahead > left / EdgesShare && network.NodeCount > NodesShare)
            {
                level = Back(level, distances);
                (from, to) = (0, Gather(level - 1, distances));
            }

            (from, to, ahead) = Forth(from, to, level, distances);
        }
    }

    /// <summary>Reaches the nodes that edges lead to from the last level, which stands in the queue.</summary>
    private (int From, int To, long Ahead) Forth(int from, int to, int level, Span<int> distances)
    {
        var offsets = network.OutOffsets;
        var neighbours = network.OutNeighbours;
        var (end, ahead) = (to, 0L);
        for (; from < to; from++)
        {
            var node = queue[from];
            foreach (var neighbour in neighbours[offsets[node]..offsets[node + 1]])
            {
                if (distances[neighbour] >= 0)
                    continue;
                distances[neighbour] = level;
                queue[end++] = neighbour;
                ahead += offsets[neighbour + 1] - offsets[neighbour];
            }
        }

        return (to, end, ahead);
    }

    /// <summary>Reaches nodes by looking back from those not reached, until few are; gives the first level not looked at.</summary>
    private int Back(int level, Span<int> distances)
    {
        var offsets = network.InOffsets;
        var neighbours = network.InNeighbours;
        for (; ; level++)
        {
            var reached = 0;
            for (var node = 0; node < distances.Length; node++)
            {
                if (distances[node] >= 0)
                    continue;
                foreach (var neighbour in neighbours[offsets[node]..offsets[node + 1]])
                {
                    if (distances[neighbour] != level - 1)
                        continue;
                    distances[node] = level;
                    reached++;
                    break;
                }
            }

            if (reached < distances.Length / NodesShare)
                return level + 1;
        }
    }

    /// <summary>Puts the nodes of a level into the queue.</summary>
    private int Gather(int level, ReadOnlySpan<int> distances)
    {
        var count = 0;
        for (var node = 0; node < distances.Length; node++)
        {
            if (distances[node] == level)
                queue[count++] = node;
        }

        return count;
    }
}
