namespace RelationGraph.Analysis.Networks;

/// <summary>What each edge of a merged network stands for, in rows by edge.</summary>
internal sealed class EdgeMembers
{
    private readonly int[] offsets;
    private readonly int[] members;

    /// <summary>Makes the rows; members are in order, and those merged into no edge (−1) are left out.</summary>
    public EdgeMembers(int edgeCount, int[] mergedInto)
    {
        offsets = new int[edgeCount + 1];
        foreach (var edge in mergedInto)
        {
            if (edge >= 0)
                offsets[edge + 1]++;
        }

        for (var edge = 0; edge < edgeCount; edge++)
            offsets[edge + 1] += offsets[edge];
        members = new int[offsets[^1]];
        var next = offsets.AsSpan(0, edgeCount).ToArray();
        for (var member = 0; member < mergedInto.Length; member++)
        {
            if (mergedInto[member] >= 0)
                members[next[mergedInto[member]]++] = member;
        }
    }

    /// <summary>What an edge stands for, in order; never empty.</summary>
    public ReadOnlySpan<int> Of(int edge) => members.AsSpan(offsets[edge]..offsets[edge + 1]);
}
