namespace RelationGraph.Networks.Paths;

/// <summary>Distances by length: the least sum of lengths of a path.</summary>
/// <remarks>
/// Lengths are the weights, at least 0; without weights each edge is 1 long. Edges are followed from tail to head; of parallel edges
/// the shortest counts, and loops make no difference. Sums are taken from the source on. O((n + m) log n) a source, O(n + m) where lengths differ by no more than some thousand times, by
/// <see cref="DijkstraSearch"/> (Dijkstra 1959, doi:10.1007/BF01386390).
/// </remarks>
public static class Dijkstra
{
    /// <summary>Gives the distance of each node from one.</summary>
    /// <param name="network">The network; to follow its edges backwards, <see cref="Network.Reversed"/>.</param>
    /// <param name="source">The node from which distances count.</param>
    /// <param name="distances">Receives the distance of each node; infinite where no path leads to it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="source"/> is no node.</exception>
    /// <exception cref="ArgumentException">A weight is negative, or <paramref name="distances"/> has not one entry a node.</exception>
    public static void Distances(Network network, int source, Span<double> distances) => new DijkstraSearch(network).Distances(source, distances);

    /// <summary>Gives the distance of each node from one, and a tree of shortest paths.</summary>
    /// <remarks>The path of a node in the tree has the fewest edges of all its shortest paths; its last edge comes from the least node that leaves open, and is the least such edge.</remarks>
    /// <param name="network">The network.</param>
    /// <param name="source">The node from which distances count.</param>
    /// <param name="distances">Receives the distance of each node; infinite where no path leads to it.</param>
    /// <param name="lastEdges">Receives the last edge of the path to each node; −1 for the source and where no path leads.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="source"/> is no node.</exception>
    /// <exception cref="ArgumentException">A weight is negative, or a span has not one entry a node.</exception>
    public static void Tree(Network network, int source, Span<double> distances, Span<int> lastEdges)
    {
        ArgumentNullException.ThrowIfNull(network);
        Arguments.CheckNodes(network, lastEdges.Length, nameof(lastEdges));
        new DijkstraSearch(network).Distances(source, distances);
        var hops = Hops.Along(network, source, distances);
        for (var node = 0; node < lastEdges.Length; node++)
        {
            lastEdges[node] = -1;
            for (var i = network.InOffsets[node]; i < network.InOffsets[node + 1] && hops[node] > 0; i++)
            {
                var (before, edge) = (network.InNeighbours[i], network.InEdges[i]);
                if (hops[before] != hops[node] - 1 || !Hops.IsTight(distances[before], network.Weight(edge), distances[node]))
                    continue;
                lastEdges[node] = edge;
                break;
            }
        }
    }

    /// <summary>Gives the distance of each node from each of many.</summary>
    /// <param name="network">The network.</param>
    /// <param name="sources">The nodes from which distances count.</param>
    /// <param name="distances">Receives a row of distances for each source, in their order: that of node v from source i at i · nodes + v.</param>
    /// <param name="execution">How it runs; the sources are shared out among the threads.</param>
    /// <exception cref="ArgumentOutOfRangeException">A source is no node.</exception>
    /// <exception cref="ArgumentException">A weight is negative, or <paramref name="distances"/> has not one entry a node and source.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void FromAll(Network network, ReadOnlyMemory<int> sources, Memory<double> distances, Execution execution = default)
    {
        var lengths = LengthRange.Of(network);
        var nodes = network.NodeCount;
        if (distances.Length != (long)nodes * sources.Length)
            throw new ArgumentException($"there are {distances.Length} entries for {sources.Length} sources and {nodes} nodes", nameof(distances));
        foreach (var source in sources.Span)
            Arguments.CheckNode(network, source, nameof(sources));
        var threads = Workers.Threads(execution, network.EdgeCount, sources.Length);
        Workers.Share(sources.Length, threads, execution, () => new DijkstraSearch(network, lengths), (search, i) =>
            search.Distances(sources.Span[i], distances.Span.Slice(i * nodes, nodes)));
    }
}
