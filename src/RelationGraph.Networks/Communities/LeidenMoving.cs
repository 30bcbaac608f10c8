using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RelationGraph.Networks.Communities;

/// <summary>The first step of <see cref="Leiden"/>: single nodes move to the community where modularity gains most, until none gains.</summary>
/// <param name="nodeCount">The number of nodes of the whole network.</param>
/// <param name="sums">Shared with the other steps.</param>
internal sealed class LeidenMoving(int nodeCount, LeidenSums sums)
{
    // A move must gain more than the rounding of sums could feign, as a share of the node's strength.
    private const double Tolerance = 1e-12;

    // The ring of nodes that wait, each at most once; its length is a power of two, so that places wrap by a mask.
    private readonly int[] ring = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, nodeCount))];
    private readonly byte[] waits = new byte[nodeCount];
    private readonly int[] sizes = new int[nodeCount];
    private readonly int[] free = new int[nodeCount];
    private int freeCount;

    /// <summary>Moves nodes.</summary>
    /// <param name="level">The network.</param>
    /// <param name="density">The resolution by the total strength.</param>
    /// <param name="community">The community of each node, below their number.</param>
    /// <param name="chance">Decides the order of first visits.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>How many moves were made.</returns>
    public long Run(LeidenLevel level, double density, Span<int> community, ref SplitMix64 chance, CancellationToken cancellation)
    {
        Count(level, community);
        var mask = (int)BitOperations.RoundUpToPowerOf2((uint)level.NodeCount) - 1;
        var (head, waiting, visits, moves) = (0, level.NodeCount, 0, 0L);
        chance.Permutation(ring.AsSpan(0, level.NodeCount));
        waits.AsSpan(0, level.NodeCount).Fill(1);
        while (waiting > 0)
        {
            if ((++visits & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            var node = ring[head];
            head = (head + 1) & mask;
            waiting--;
            waits[node] = 0;
            var row = level.Offsets[node]..level.Offsets[node + 1];
            var neighbours = level.Neighbours[row];
            var count = sums.Gather(neighbours, level.Weights.IsEmpty ? [] : level.Weights[row], community, 0);
            var best = Place(community[node], level.Strengths[node], density, count);
            if (best == community[node])
                continue;
            community[node] = best;
            waiting = Wake(neighbours, community, best, head, waiting, mask);
            moves++;
        }

        return moves;
    }

    /// <summary>Takes a node out of its community and puts it where it gains most, which may be the same.</summary>
    private int Place(int own, double strength, double density, int count)
    {
        ref var total = ref sums.Total(own);
        total -= strength;
        var pull = density * strength;
        var most = sums.Weight(own) - (pull * total) + (Tolerance * strength);
        var best = sums.Best(count, own, pull, ref most);
        // Alone it gains nothing, which is more than less than nothing.
        if (most < 0 && sizes[own] > 1)
            best = free[--freeCount];
        sums.Total(best) += strength;
        if (best == own)
            return own;
        sizes[best]++;
        if (--sizes[own] == 0)
            free[freeCount++] = own;
        return best;
    }

    /// <summary>Has the neighbours wait that do not and are in other communities than the node moved to.</summary>
    private int Wake(ReadOnlySpan<int> neighbours, ReadOnlySpan<int> community, int joined, int head, int waiting, int mask)
    {
        ref var wait = ref MemoryMarshal.GetArrayDataReference(waits);
        ref var place = ref MemoryMarshal.GetArrayDataReference(ring);
        ref var first = ref MemoryMarshal.GetReference(community);
        var tail = head + waiting;
        foreach (var neighbour in neighbours)
        {
            // Without branches, as in gathering.
            ref var mark = ref Unsafe.Add(ref wait, neighbour);
            var isWoken = mark == 0 & Unsafe.Add(ref first, neighbour) != joined ? 1 : 0;
            mark |= (byte)isWoken;
            Unsafe.Add(ref place, tail & mask) = neighbour;
            tail += isWoken;
        }

        return tail - head;
    }

    private void Count(LeidenLevel level, ReadOnlySpan<int> community)
    {
        sums.Clear(level.NodeCount);
        sizes.AsSpan(0, level.NodeCount).Clear();
        for (var node = 0; node < level.NodeCount; node++)
        {
            sums.Total(community[node]) += level.Strengths[node];
            sizes[community[node]]++;
        }

        freeCount = 0;
        for (var number = level.NodeCount - 1; number >= 0; number--)
        {
            if (sizes[number] == 0)
                free[freeCount++] = number;
        }
    }
}
