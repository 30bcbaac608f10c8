namespace RelationGraph.Networks.Centrality;

/// <summary>The rows of one direction of a network with each neighbour once and without the node itself.</summary>
/// <param name="Offsets">Where each node's row starts, and at the end the length of all.</param>
/// <param name="Neighbours">The nodes at the other end, in order.</param>
internal sealed record DistinctRows(int[] Offsets, int[] Neighbours)
{
    /// <summary>Makes the rows of a network's rows, which are in the order of neighbour; O(n + m).</summary>
    public static DistinctRows Of(ReadOnlySpan<int> offsets, ReadOnlySpan<int> neighbours)
    {
        var (distinctOffsets, distinct) = (new int[offsets.Length], new int[neighbours.Length]);
        var count = 0;
        for (var node = 0; node < offsets.Length - 1; node++)
        {
            var last = -1;
            foreach (var neighbour in neighbours[offsets[node]..offsets[node + 1]])
            {
                if (neighbour != last && neighbour != node)
                    distinct[count++] = neighbour;
                last = neighbour;
            }

            distinctOffsets[node + 1] = count;
        }

        return new DistinctRows(distinctOffsets, distinct);
    }

    /// <summary>Gives the neighbours of a node, each once, without itself.</summary>
    public ReadOnlySpan<int> Row(int node) => Neighbours.AsSpan(Offsets[node]..Offsets[node + 1]);
}
