namespace RelationGraph.Networks.Communities;

/// <summary>Splits communities that do not hang together, which can only raise modularity.</summary>
internal static class LeidenPieces
{
    /// <summary>Makes each connected piece of a community a community.</summary>
    /// <param name="level">The network.</param>
    /// <param name="community">The community of each node.</param>
    /// <param name="queue">Room for one entry a node.</param>
    /// <param name="piece">Room for one entry a node.</param>
    /// <returns>How many communities there are more than before.</returns>
    public static int Split(LeidenLevel level, Span<int> community, Span<int> queue, Span<int> piece)
    {
        var before = CommunityNumbers.ByLeastNode(community, queue);
        piece[..level.NodeCount].Fill(-1);
        var pieces = 0;
        for (var start = 0; start < level.NodeCount; start++)
        {
            if (piece[start] >= 0)
                continue;
            var (head, tail) = (0, 0);
            piece[start] = pieces;
            queue[tail++] = start;
            while (head < tail)
            {
                var node = queue[head++];
                foreach (var neighbour in level.Neighbours[level.Offsets[node]..level.Offsets[node + 1]])
                {
                    if (piece[neighbour] >= 0 || community[neighbour] != community[start])
                        continue;
                    piece[neighbour] = pieces;
                    queue[tail++] = neighbour;
                }
            }

            pieces++;
        }

        piece[..level.NodeCount].CopyTo(community);
        return pieces - before;
    }
}
