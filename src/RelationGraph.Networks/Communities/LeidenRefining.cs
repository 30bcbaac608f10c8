using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RelationGraph.Networks.Communities;

/// <summary>The second step of <see cref="Leiden"/>: each community is put together anew from its single nodes, as far as they hang together well.</summary>
/// <param name="nodeCount">The number of nodes of the whole network.</param>
/// <param name="sums">Shared with the other steps.</param>
internal sealed class LeidenRefining(int nodeCount, LeidenSums sums) : IDisposable
{
    private readonly int[] order = new int[nodeCount];
    private readonly bool[] isJoined = new bool[nodeCount];
    private readonly double[] totals = new double[nodeCount];

    // Of each part the weight of its edges to the rest of its community.
    private readonly double[] outward = new double[nodeCount];

    // The rows without the edges that leave the community, each where its row in the level starts.
    private readonly int[] ends = new int[nodeCount];
    private int[] inner = [];
    private double[] innerWeights = [];

    /// <summary>Finds the parts.</summary>
    /// <param name="level">The network.</param>
    /// <param name="density">The resolution by the total strength.</param>
    /// <param name="community">The community of each node.</param>
    /// <param name="part">The part of each node, named after one of its nodes.</param>
    /// <param name="chance">Decides the order of visits.</param>
    /// <param name="cancellation">Stops it.</param>
    public void Run(
        LeidenLevel level, double density, ReadOnlySpan<int> community, Span<int> part, ref SplitMix64 chance, CancellationToken cancellation)
    {
        Start(level, community, part);
        var nodes = order.AsSpan(0, level.NodeCount);
        chance.Permutation(nodes);
        var visits = 0;
        foreach (var node in nodes)
        {
            if ((++visits & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            var (strength, whole) = (level.Strengths[node], totals[community[node]]);
            // Only nodes that are still alone, and themselves well connected to the rest, join a part.
            if (isJoined[node] || outward[node] < density * strength * (whole - strength))
                continue;
            var row = level.Offsets[node]..ends[node];
            var count = sums.Gather(inner.AsSpan(row), level.Weights.IsEmpty ? [] : innerWeights.AsSpan(row), part, 0);
            var (best, weight) = BestPart(node, count, density * strength, density, whole);
            if (best == node)
                continue;
            outward[best] += outward[node] - (2 * weight);
            sums.Total(best) += strength;
            isJoined[best] = isJoined[node] = true;
            part[node] = best;
        }
    }

    /// <summary>Gives the rented rows back.</summary>
    public void Dispose()
    {
        Room(ref inner, -1);
        Room(ref innerWeights, -1);
    }

    /// <summary>Rents a longer array where one is too short; −1 gives it back.</summary>
    private static void Room<T>(ref T[] array, int length)
    {
        if (length >= 0 && array.Length >= length)
            return;
        ArrayPool<T>.Shared.Return(array);
        array = length < 0 ? [] : ArrayPool<T>.Shared.Rent(length);
    }

    /// <summary>Finds the part that a node gains most by joining, of those that are well connected to the rest of the community.</summary>
    private (int Part, double Weight) BestPart(int node, int count, double pull, double density, double whole)
    {
        var (best, most, towards) = (node, 0.0, 0.0);
        foreach (var part in sums.Met(count))
        {
            var weight = sums.Take(part);
            var total = sums.Total(part);
            var gain = weight - (pull * total);
            if (gain > most && outward[part] >= density * total * (whole - total))
                (best, most, towards) = (part, gain, weight);
        }

        return (best, towards);
    }

    /// <summary>Makes each node a part, and rows of the edges within communities.</summary>
    private void Start(LeidenLevel level, ReadOnlySpan<int> community, Span<int> part)
    {
        var count = level.NodeCount;
        sums.Clear(count);
        totals.AsSpan(0, count).Clear();
        isJoined.AsSpan(0, count).Clear();
        Room(ref inner, level.Neighbours.Length);
        Room(ref innerWeights, level.Weights.Length);
        for (var node = 0; node < count; node++)
        {
            part[node] = node;
            totals[community[node]] += level.Strengths[node];
            sums.Total(node) = level.Strengths[node];
            var row = level.Offsets[node]..level.Offsets[node + 1];
            var kept = level.Weights.IsEmpty
                ? Keep(level.Neighbours[row], community, community[node], inner.AsSpan(row))
                : Keep(level.Neighbours[row], level.Weights[row], community, community[node], inner.AsSpan(row), innerWeights.AsSpan(row));
            outward[node] = level.Weights.IsEmpty ? kept : Sum(innerWeights.AsSpan(level.Offsets[node], kept));
            ends[node] = level.Offsets[node] + kept;
        }
    }

    /// <summary>Copies the neighbours within the community, without branches, as in gathering; <paramref name="kept"/> has room for all.</summary>
    private static int Keep(ReadOnlySpan<int> neighbours, ReadOnlySpan<int> community, int own, Span<int> kept)
    {
        ref var first = ref MemoryMarshal.GetReference(community);
        ref var next = ref MemoryMarshal.GetReference(kept);
        var count = 0;
        foreach (var neighbour in neighbours)
        {
            Unsafe.Add(ref next, count) = neighbour;
            count += Unsafe.Add(ref first, neighbour) == own ? 1 : 0;
        }

        return count;
    }

    /// <summary>Copies the neighbours within the community with their weights.</summary>
    private static int Keep(
        ReadOnlySpan<int> neighbours, ReadOnlySpan<double> weights, ReadOnlySpan<int> community, int own, Span<int> kept, Span<double> keptWeights)
    {
        ref var first = ref MemoryMarshal.GetReference(community);
        ref var next = ref MemoryMarshal.GetReference(kept);
        ref var nextWeight = ref MemoryMarshal.GetReference(keptWeights);
        weights = weights[..neighbours.Length];
        var count = 0;
        for (var i = 0; i < neighbours.Length; i++)
        {
            Unsafe.Add(ref next, count) = neighbours[i];
            Unsafe.Add(ref nextWeight, count) = weights[i];
            count += Unsafe.Add(ref first, neighbours[i]) == own ? 1 : 0;
        }

        return count;
    }

    private static double Sum(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
            sum += weight;
        return sum;
    }
}
