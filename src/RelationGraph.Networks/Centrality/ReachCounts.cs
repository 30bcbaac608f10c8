using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RelationGraph.Networks.Centrality;

/// <summary>How many others each node reaches and how far they are, over edges that are all as long, by 512 searches side by side; a workspace of one thread.</summary>
/// <remarks>
/// The many-source search of Then et al. (2014, doi:10.14778/2735496.2735507): a node has a bit for each search, and one look at an
/// edge moves all of them. Edges are followed backwards, so that what a bit tells at a node is the distance from it, and are looked at
/// from the side where they are fewer (Beamer et al. 2012, doi:10.1109/SC.2012.50). Terms are summed as whole numbers of 2^-63, so
/// that no order of summing changes a digit and nodes that are alike score alike.
/// </remarks>
internal sealed class ReachCounts
{
    /// <summary>The number of searches that go side by side.</summary>
    public const int Lanes = 512;

    /// <summary>One in the scale of inverse terms.</summary>
    public const ulong One = 1UL << 63;

    /// <summary>How much longer a look at an edge takes that writes than one that only reads.</summary>
    private const int WriteCost = 3;

    private readonly Network network;
    private readonly bool areInverse;

    /// <summary>The searches that have come to each node, and the bits that are no search.</summary>
    private readonly LaneRows<Vector512<ulong>> seen;
    private readonly bool[] isFound;
    private LaneRows<Vector512<ulong>> now;
    private LaneRows<Vector512<ulong>> next;
    private List<int> level = [];
    private List<int> found = [];
    private long openEdges;

    /// <summary>Makes a workspace.</summary>
    /// <param name="network">The network.</param>
    /// <param name="areInverse">Whether terms are 1 / distance, as whole numbers of 1 / <see cref="One"/>, or else distances.</param>
    public ReachCounts(Network network, bool areInverse)
    {
        (this.network, this.areInverse) = (network, areInverse);
        var nodes = network.NodeCount;
        (seen, now, next) = (new(nodes), new(nodes), new(nodes));
        (isFound, Reached, Terms) = (new bool[nodes], new int[nodes], new UInt128[nodes]);
    }

    /// <summary>How many others each node has reached.</summary>
    public int[] Reached { get; }

    /// <summary>The sum of their terms.</summary>
    public UInt128[] Terms { get; }

    /// <summary>Counts some nodes, at most as many as <see cref="Lanes"/>, at all that reach them.</summary>
    public void Add(ReadOnlySpan<int> targets)
    {
        Start(targets);
        Sow(targets);
        Settle(term: areInverse ? One : 1);
        for (var distance = 2UL; level.Count > 0; distance++)
        {
            if (Edges() * WriteCost < openEdges)
                Push();
            else
                Pull();
            Settle(areInverse ? One / distance : distance);
        }
    }

    private static ref ulong Word(LaneRows<Vector512<ulong>> rows, int node, int lane) =>
        ref Unsafe.Add(ref Unsafe.As<Vector512<ulong>, ulong>(ref Unsafe.Add(ref rows.First, node)), lane / 64);

    private void Start(ReadOnlySpan<int> targets)
    {
        var noSearch = Vector512<ulong>.AllBitsSet;
        for (var lane = 0; lane < targets.Length; lane++)
            noSearch = noSearch.WithElement(lane / 64, noSearch[lane / 64] & ~(1UL << (lane % 64)));
        MemoryMarshal.CreateSpan(ref seen.First, network.NodeCount).Fill(noSearch);
        openEdges = network.OutNeighbours.Length;
        for (var lane = 0; lane < targets.Length; lane++)
        {
            Word(now, targets[lane], lane) = 1UL << (lane % 64);
            Word(seen, targets[lane], lane) |= 1UL << (lane % 64);
            level.Add(targets[lane]);
        }
    }

    /// <summary>Follows the edges into the targets, a bit a look: in the first step no searches go side by side.</summary>
    private void Sow(ReadOnlySpan<int> targets)
    {
        var offsets = network.InOffsets;
        var neighbours = network.InNeighbours;
        for (var lane = 0; lane < targets.Length; lane++)
        {
            var target = targets[lane];
            foreach (var neighbour in neighbours[offsets[target]..offsets[target + 1]])
            {
                if (neighbour == target)
                    continue;
                Word(next, neighbour, lane) |= 1UL << (lane % 64);
                Find(neighbour);
            }
        }

        ForgetFound();
    }

    private void Find(int node)
    {
        if (isFound[node])
            return;
        isFound[node] = true;
        found.Add(node);
    }

    private void ForgetFound()
    {
        foreach (var node in CollectionsMarshal.AsSpan(found))
            isFound[node] = false;
    }

    private long Edges()
    {
        var edges = 0L;
        foreach (var node in level)
            edges += network.InDegree(node);
        return edges;
    }

    /// <summary>Follows the edges into the level in hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Push()
    {
        ref var from = ref now.First;
        ref var to = ref next.First;
        ref var known = ref seen.First;
        var offsets = network.InOffsets;
        var neighbours = network.InNeighbours;
        foreach (var node in CollectionsMarshal.AsSpan(level))
        {
            var row = Unsafe.Add(ref from, node);
            foreach (var neighbour in neighbours[offsets[node]..offsets[node + 1]])
            {
                var news = Vector512.AndNot(row, Unsafe.Add(ref known, neighbour));
                if (news == Vector512<ulong>.Zero)
                    continue;
                Unsafe.Add(ref to, neighbour) |= news;
                Find(neighbour);
            }
        }

        ForgetFound();
    }

    /// <summary>Follows the edges out of what not all searches have come to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pull()
    {
        ref var from = ref now.First;
        ref var to = ref next.First;
        ref var known = ref seen.First;
        for (var node = 0; node < network.NodeCount; node++)
        {
            var old = Unsafe.Add(ref known, node);
            if (old == Vector512<ulong>.AllBitsSet)
                continue;
            var news = Vector512.AndNot(Gather(ref from, network.Neighbours(node), old), old);
            if (news == Vector512<ulong>.Zero)
                continue;
            Unsafe.Add(ref to, node) = news;
            found.Add(node);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Gather(ref Vector512<ulong> rows, ReadOnlySpan<int> nodes, Vector512<ulong> old)
    {
        // Between looks at whether all is found, which cost more than a look at an edge.
        const int Stretch = 8;
        while (nodes.Length > Stretch && old != Vector512<ulong>.AllBitsSet)
        {
            foreach (var node in nodes[..Stretch])
                old |= Unsafe.Add(ref rows, node);
            nodes = nodes[Stretch..];
        }

        if (old != Vector512<ulong>.AllBitsSet)
        {
            foreach (var node in nodes)
                old |= Unsafe.Add(ref rows, node);
        }

        return old;
    }

    /// <summary>Counts what was found, clears the rows of the level in hand and takes the next in hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Settle(ulong term)
    {
        foreach (var node in CollectionsMarshal.AsSpan(level))
            Unsafe.Add(ref now.First, node) = default;
        foreach (var node in CollectionsMarshal.AsSpan(found))
        {
            var news = Unsafe.Add(ref next.First, node);
            var count = Count(news);
            Reached[node] += count;
            Terms[node] += Math.BigMul(term, (ulong)count);
            ref var known = ref Unsafe.Add(ref seen.First, node);
            known |= news;
            if (known == Vector512<ulong>.AllBitsSet)
                openEdges -= network.OutDegree(node);
        }

        level.Clear();
        (level, found) = (found, level);
        (now, next) = (next, now);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Count(Vector512<ulong> bits) =>
        BitOperations.PopCount(bits[0]) + BitOperations.PopCount(bits[1]) + BitOperations.PopCount(bits[2]) + BitOperations.PopCount(bits[3])
        + BitOperations.PopCount(bits[4]) + BitOperations.PopCount(bits[5]) + BitOperations.PopCount(bits[6]) + BitOperations.PopCount(bits[7]);
}
