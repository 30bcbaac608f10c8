namespace RelationGraph.Networks.Centrality;

/// <summary>Coreness: the greatest k for which a node is in the k-core, the largest part where every node has k edges inside the part.</summary>
/// <remarks>
/// Direction is ignored: edges in and out count alike. Parallel edges count each; loops are left out, as nobody holds himself in a
/// core (networkx refuses loops, igraph 0.10 counts each twice). Weights are not read. Nodes are peeled off by least degree; each level
/// goes through the nodes that are left, of which a node of coreness c sees c + 1 levels, so that all is O(n + m).
/// Seidman (1983), doi:10.1016/0378-8733(83)90028-X; Batagelj and Zaveršnik (2011), doi:10.1007/s11634-010-0079-y;
/// peeling by levels: Kabir and Madduri (2017), doi:10.1109/IPDPSW.2017.151.
/// </remarks>
public static class Coreness
{
    /// <summary>Gives the coreness of each node.</summary>
    /// <param name="network">The network.</param>
    /// <param name="numbers">Receives the coreness, by node; one entry a node.</param>
    /// <param name="execution">How it runs.</param>
    /// <exception cref="ArgumentException"><paramref name="numbers"/> has not one entry a node.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Numbers(Network network, Span<int> numbers, Execution execution = default)
    {
        Arguments.CheckNodes(network, numbers.Length, nameof(numbers));
        CountEdges(network, numbers);
        var left = new int[numbers.Length];
        for (var node = 0; node < left.Length; node++)
            left[node] = node;
        var peeled = new int[numbers.Length];
        var leftCount = left.Length;
        for (var level = 0; leftCount > 0;)
        {
            execution.Cancellation.ThrowIfCancellationRequested();
            var (peeledCount, least) = Split(left, ref leftCount, numbers, peeled, level);
            for (var i = 0; i < peeledCount; i++)
            {
                peeledCount = Lower(network.Neighbours(peeled[i]), numbers, level, peeled, peeledCount);
                if (network.IsDirected)
                    peeledCount = Lower(network.InNeighbours[network.InOffsets[peeled[i]]..network.InOffsets[peeled[i] + 1]], numbers, level, peeled, peeledCount);
            }

            // Where nothing was peeled, the levels up to the least degree are empty.
            level = peeledCount == 0 ? least : level + 1;
        }
    }

    private static void CountEdges(Network network, Span<int> numbers)
    {
        for (var node = 0; node < numbers.Length; node++)
        {
            var count = network.OutDegree(node) + (network.IsDirected ? network.InDegree(node) : 0);
            numbers[node] = count;
        }

        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            if (network.Tails[edge] == network.Heads[edge])
                numbers[network.Tails[edge]] -= 2;
        }
    }

    /// <summary>Moves the nodes of the level from those left to those peeled; nodes below it went with an earlier level.</summary>
    private static (int PeeledCount, int Least) Split(int[] left, ref int leftCount, ReadOnlySpan<int> numbers, int[] peeled, int level)
    {
        var (kept, peeledCount, least) = (0, 0, int.MaxValue);
        for (var i = 0; i < leftCount; i++)
        {
            var number = numbers[left[i]];
            if (number > level)
            {
                left[kept++] = left[i];
                least = Math.Min(least, number);
            }
            else if (number == level)
            {
                peeled[peeledCount++] = left[i];
            }
        }

        leftCount = kept;
        return (peeledCount, least);
    }

    /// <summary>Takes an edge from each neighbour that is above the level; one that comes down to it is peeled too.</summary>
    private static int Lower(ReadOnlySpan<int> neighbours, Span<int> numbers, int level, int[] peeled, int peeledCount)
    {
        foreach (var neighbour in neighbours)
        {
            if (numbers[neighbour] > level && --numbers[neighbour] == level)
                peeled[peeledCount++] = neighbour;
        }

        return peeledCount;
    }
}
