using System.Runtime.CompilerServices;

namespace RelationGraph.Networks.Centrality;

/// <summary>Breadth-first searches from sixteen sources side by side that count shortest paths; a workspace of one thread.</summary>
/// <remarks>
/// <para>
/// The searches share each look at an edge, as in the many-source search of Then et al. (2014, doi:10.14778/2735496.2735507), with a
/// vector of path counts in place of a bit. A level is a list of entries, a node and the lanes in which it is found there; a node has
/// an entry in as many levels as its distances from the sources differ. Edges are looked at from the side where they are fewer: out of
/// the level, or into what is not found yet (direction-optimised search: Beamer et al. 2012, doi:10.1109/SC.2012.50).
/// </para>
/// <para>The rows of <see cref="Now"/> and <see cref="Next"/> are all 0 between runs and steps, but for those of the level in hand.</para>
/// </remarks>
internal sealed class LaneSearch
{
    /// <summary>How much longer a look at an edge takes that writes than one that only reads.</summary>
    public const int WriteCost = 2;

    private readonly Network network;
    private readonly ushort[] seen;
    private readonly ushort[] pending;
    private readonly List<int> levels = [];
    private int[] nodes;
    private ushort[] lanes;
    private ushort all;
    private int count;
    private long openEdges;

    /// <summary>Makes a workspace.</summary>
    public LaneSearch(Network network)
    {
        this.network = network;
        var n = network.NodeCount;
        (Paths, Now, Next) = (new LaneRows<LaneRow>(n), new LaneRows<LaneRow>(n), new LaneRows<LaneRow>(n));
        (seen, pending, nodes, lanes) = (new ushort[n], new ushort[n], new int[2 * n], new ushort[2 * n]);
    }

    /// <summary>The number of shortest paths to each node, in the lanes that reach it.</summary>
    public LaneRows<LaneRow> Paths { get; }

    /// <summary>Rows of the level in hand.</summary>
    public LaneRows<LaneRow> Now { get; private set; }

    /// <summary>Rows of the level that comes next.</summary>
    public LaneRows<LaneRow> Next { get; private set; }

    /// <summary>Bits that a step sets and clears again, by node.</summary>
    public Span<ushort> Pending => pending;

    /// <summary>The number of levels, that of the sources among them.</summary>
    public int LevelCount => levels.Count;

    /// <summary>The nodes of all entries.</summary>
    public ReadOnlySpan<int> Nodes => nodes;

    /// <summary>The lanes of all entries, as bits.</summary>
    public ReadOnlySpan<ushort> Lanes => lanes;

    /// <summary>The entries of a level.</summary>
    public (int First, int End) Level(int level) => (levels[level], level + 1 < levels.Count ? levels[level + 1] : count);

    /// <summary>Finds the levels and counts the paths from sources, one a lane.</summary>
    /// <param name="sources">The sources, all different, at most as many as lanes.</param>
    public void Run(ReadOnlySpan<int> sources)
    {
        Start(sources);
        while (true)
        {
            var (first, end) = (levels[^1], count);
            if (Edges(network.OutOffsets, first, end) * WriteCost < openEdges)
                Push(first, end);
            else
                Pull();
            Turn(first, end);
            if (count == end)
                return;
            levels.Add(end);
        }
    }

    /// <summary>Clears the rows of the level in hand, and takes those of the next in hand.</summary>
    public void Turn(int first, int end)
    {
        ref var now = ref Now.First;
        foreach (var node in nodes.AsSpan(first..end))
            Unsafe.Add(ref now, node) = default;
        (Now, Next) = (Next, Now);
    }

    /// <summary>The number of edges in the rows of entries.</summary>
    public long Edges(ReadOnlySpan<int> offsets, int first, int end)
    {
        var edges = 0L;
        foreach (var node in nodes.AsSpan(first..end))
            edges += offsets[node + 1] - offsets[node];
        return edges;
    }

    private void Start(ReadOnlySpan<int> sources)
    {
        Array.Clear(seen);
        levels.Clear();
        levels.Add(0);
        (count, openEdges, all) = (0, network.InNeighbours.Length, (ushort)((1 << sources.Length) - 1));
        for (var lane = 0; lane < sources.Length; lane++)
        {
            Append(sources[lane], (ushort)(1 << lane));
            See(sources[lane], (ushort)(1 << lane));
            Unsafe.Add(ref Now.First, sources[lane]).Set(lane, 1);
            Unsafe.Add(ref Paths.First, sources[lane]).Set(lane, 1);
        }
    }

    private void Append(int node, ushort found)
    {
        if (count == nodes.Length)
        {
            Array.Resize(ref nodes, 2 * count);
            Array.Resize(ref lanes, 2 * count);
        }

        (nodes[count], lanes[count]) = (node, found);
        count++;
    }

    private void See(int node, ushort found)
    {
        if ((seen[node] |= found) == all)
            openEdges -= network.InDegree(node);
    }

    /// <summary>Follows the edges out of the level in hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Push(int first, int end)
    {
        ref var now = ref Now.First;
        ref var next = ref Next.First;
        for (var entry = first; entry < end; entry++)
        {
            var row = Unsafe.Add(ref now, nodes[entry]);
            int found = lanes[entry];
            foreach (var neighbour in network.Neighbours(nodes[entry]))
            {
                var news = (ushort)(found & ~seen[neighbour]);
                if (news == 0)
                    continue;
                if (pending[neighbour] == 0)
                    Append(neighbour, 0);
                pending[neighbour] |= news;
                Unsafe.Add(ref next, neighbour) += row;
            }
        }

        for (var entry = end; entry < count; entry++)
        {
            var node = nodes[entry];
            Settle(entry, pending[node], Unsafe.Add(ref next, node));
            pending[node] = 0;
        }
    }

    /// <summary>Follows the edges into what is not yet found in all lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pull()
    {
        ref var now = ref Now.First;
        var offsets = network.InOffsets;
        var neighbours = network.InNeighbours;
        for (var node = 0; node < seen.Length; node++)
        {
            if (seen[node] == all)
                continue;
            var row = Sum(ref now, neighbours[offsets[node]..offsets[node + 1]]);
            var found = row.Positive & ~seen[node];
            if (found == 0)
                continue;
            Append(node, 0);
            Settle(count - 1, (ushort)found, row);
        }
    }

    /// <summary>The sum of the rows of some nodes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneRow Sum(ref LaneRow rows, ReadOnlySpan<int> nodes)
    {
        // Two sums, so that one addition need not wait for the other.
        LaneRow even = default, odd = default;
        var i = 0;
        for (; i + 1 < nodes.Length; i += 2)
        {
            even += Unsafe.Add(ref rows, nodes[i]);
            odd += Unsafe.Add(ref rows, nodes[i + 1]);
        }

        if (i < nodes.Length)
            even += Unsafe.Add(ref rows, nodes[i]);
        return even + odd;
    }

    /// <summary>Keeps what the lanes of an entry have found.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Settle(int entry, ushort found, LaneRow row)
    {
        var node = nodes[entry];
        lanes[entry] = found;
        Unsafe.Add(ref Next.First, node) = row & found;
        Unsafe.Add(ref Paths.First, node).Take(row, found);
        See(node, found);
    }
}
