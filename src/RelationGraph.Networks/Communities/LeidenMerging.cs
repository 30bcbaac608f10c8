namespace RelationGraph.Networks.Communities;

/// <summary>The third step of <see cref="Leiden"/>: the parts become the nodes of the next level.</summary>
/// <param name="nodeCount">The number of nodes of the whole network.</param>
/// <param name="sums">Shared with the other steps.</param>
internal sealed class LeidenMerging(int nodeCount, LeidenSums sums)
{
    private readonly int[] members = new int[nodeCount];
    private readonly int[] ends = new int[nodeCount];

    /// <summary>Makes the next level.</summary>
    /// <param name="level">The level that the parts are of.</param>
    /// <param name="part">The part of each node.</param>
    /// <param name="count">The number of parts.</param>
    /// <param name="into">Where the next level stands then.</param>
    public void Run(LeidenLevel level, ReadOnlySpan<int> part, int count, LeidenBuffer into)
    {
        GroupMembers(part, count);
        into.Start(count);
        var start = 0;
        for (var number = 0; number < count; number++)
        {
            var (met, strength) = (0, 0.0);
            foreach (var node in members.AsSpan(start..ends[number]))
            {
                strength += level.Strengths[node];
                var row = level.Offsets[node]..level.Offsets[node + 1];
                met = sums.Gather(level.Neighbours[row], level.Weights.IsEmpty ? [] : level.Weights[row], part, met);
            }

            start = ends[number];
            into.Add(strength, sums.Met(met), sums);
        }
    }

    /// <summary>Lists the nodes part by part, in order: a counting sort.</summary>
    private void GroupMembers(ReadOnlySpan<int> part, int count)
    {
        var places = ends.AsSpan(0, count);
        places.Clear();
        foreach (var number in part)
            places[number]++;
        var sum = 0;
        foreach (ref var place in places)
            (place, sum) = (sum, sum + place);
        for (var node = 0; node < part.Length; node++)
            members[places[part[node]]++] = node;
    }
}
