namespace RelationGraph.Networks.Communities;

/// <summary>Numbers communities.</summary>
internal static class CommunityNumbers
{
    /// <summary>Numbers groups from 0 in the order of their least nodes.</summary>
    /// <param name="group">The group of each node, below their number.</param>
    /// <param name="numbers">Room for one entry a node.</param>
    /// <returns>How many there are.</returns>
    public static int ByLeastNode(Span<int> group, Span<int> numbers)
    {
        numbers = numbers[..group.Length];
        numbers.Fill(-1);
        var count = 0;
        foreach (ref var entry in group)
        {
            ref var number = ref numbers[entry];
            if (number < 0)
                number = count++;
            entry = number;
        }

        return count;
    }

    /// <summary>Numbers communities from 0 by size, the largest first, then by least node.</summary>
    /// <param name="community">The community of each node, below their number.</param>
    /// <returns>How many there are.</returns>
    public static int BySize(Span<int> community)
    {
        var count = ByLeastNode(community, new int[community.Length]);
        var sizes = new int[count];
        foreach (var number in community)
            sizes[number]++;
        var order = new int[count];
        for (var number = 0; number < count; number++)
            order[number] = number;
        Array.Sort(order, (one, other) => sizes[one] != sizes[other] ? sizes[other].CompareTo(sizes[one]) : one.CompareTo(other));
        var places = new int[count];
        for (var place = 0; place < count; place++)
            places[order[place]] = place;
        foreach (ref var number in community)
            number = places[number];
        return count;
    }
}
