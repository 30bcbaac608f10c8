namespace RelationGraph.Networks.Paths;

/// <summary>A heap of nodes by distance, four children a node; a node may stand in it several times, and its user skips what is out of date.</summary>
internal sealed class DistanceHeap
{
    private Entry[] entries = new Entry[64];

    /// <summary>The number of entries.</summary>
    public int Count { get; private set; }

    /// <summary>Removes all entries.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a node.</summary>
    public void Push(double distance, int node)
    {
        if (Count == entries.Length)
            Array.Resize(ref entries, 2 * Count);
        var own = entries;
        var at = Count++;
        while (at > 0)
        {
            var parent = (at - 1) >> 2;
            if (own[parent].Distance <= distance)
                break;
            own[at] = own[parent];
            at = parent;
        }

        own[at] = new Entry(distance, node);
    }

    /// <summary>Takes out a node of the least distance.</summary>
    public Entry Pop()
    {
        var own = entries;
        var least = own[0];
        var last = own[--Count];
        var at = 0;
        for (var child = 1; child < Count; child = (4 * at) + 1)
        {
            var end = Math.Min(child + 4, Count);
            for (var other = child + 1; other < end; other++)
            {
                if (own[other].Distance < own[child].Distance)
                    child = other;
            }

            if (own[child].Distance >= last.Distance)
                break;
            own[at] = own[child];
            at = child;
        }

        own[at] = last;
        return least;
    }

    /// <summary>A node and the distance that it was reached at.</summary>
    internal readonly record struct Entry(double Distance, int Node);
}
