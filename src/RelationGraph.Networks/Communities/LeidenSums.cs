using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RelationGraph.Networks.Communities;

/// <summary>For each group of nodes its total strength, and beside it the weight of one node's edges towards it.</summary>
/// <param name="nodeCount">The most groups there can be.</param>
internal sealed class LeidenSums(int nodeCount)
{
    private readonly Entry[] entries = new Entry[nodeCount];

    // One more, since what follows the last group is written before it is known to be none.
    private readonly int[] met = new int[nodeCount + 1];

    /// <summary>Forgets all totals; no weights may be left.</summary>
    public void Clear(int count) => entries.AsSpan(0, count).Clear();

    /// <summary>The total strength of a group.</summary>
    public ref double Total(int group) => ref entries[group].Total;

    /// <summary>Gives the weight towards a group.</summary>
    public double Weight(int group) => entries[group].Weight;

    /// <summary>Gives the weight towards a group, and sets it back to 0.</summary>
    public double Take(int group)
    {
        ref var entry = ref entries[group];
        var weight = entry.Weight;
        entry.Weight = 0;
        return weight;
    }

    /// <summary>The groups that edges were gathered towards.</summary>
    public ReadOnlySpan<int> Met(int count) => met.AsSpan(0, count);

    /// <summary>Adds the weights of a row to those towards the groups of its neighbours.</summary>
    /// <remarks>Without branches that depend on data: whether a group is a new one cannot be foretold, and half the time would go there.</remarks>
    /// <param name="neighbours">The neighbours, each below the length of <paramref name="groups"/>, which is not checked again.</param>
    /// <param name="weights">Their weights, above 0; empty where each is 1.</param>
    /// <param name="groups">The group of each node, below the number of nodes.</param>
    /// <param name="count">How many groups were met before.</param>
    /// <returns>How many groups are met now.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Gather(ReadOnlySpan<int> neighbours, ReadOnlySpan<double> weights, ReadOnlySpan<int> groups, int count)
    {
        ref var group = ref MemoryMarshal.GetReference(groups);
        ref var first = ref MemoryMarshal.GetArrayDataReference(entries);
        ref var next = ref MemoryMarshal.GetArrayDataReference(met);
        if (weights.IsEmpty)
        {
            foreach (var neighbour in neighbours)
            {
                var other = Unsafe.Add(ref group, neighbour);
                ref var entry = ref Unsafe.Add(ref first, other);
                var sum = entry.Weight;
                Unsafe.Add(ref next, count) = other;
                count += sum == 0 ? 1 : 0;
                entry.Weight = sum + 1;
            }

            return count;
        }

        weights = weights[..neighbours.Length];
        for (var i = 0; i < neighbours.Length; i++)
        {
            var other = Unsafe.Add(ref group, neighbours[i]);
            ref var entry = ref Unsafe.Add(ref first, other);
            var sum = entry.Weight;
            Unsafe.Add(ref next, count) = other;
            count += sum == 0 ? 1 : 0;
            entry.Weight = sum + weights[i];
        }

        return count;
    }

    /// <summary>Finds the group that a node gains most by joining, and takes the weights gathered.</summary>
    /// <param name="count">How many groups were met.</param>
    /// <param name="home">The group it stays in where none gains more.</param>
    /// <param name="pull">What a unit of a group's total strength costs the node.</param>
    /// <param name="most">What it must gain more than; then what it gains.</param>
    /// <returns>The group, of several that gain the same the one met first.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Best(int count, int home, double pull, ref double most)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(entries);
        var gains = most;
        foreach (var group in met.AsSpan(0, count))
        {
            ref var entry = ref Unsafe.Add(ref first, group);
            var gain = entry.Weight - (pull * entry.Total);
            entry.Weight = 0;
            home = gain > gains ? group : home;
            gains = Math.Max(gains, gain);
        }

        most = gains;
        return home;
    }

    private struct Entry
    {
        public double Weight;
        public double Total;
    }
}
