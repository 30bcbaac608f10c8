namespace RelationGraph.Networks.Paths;

/// <summary>Distances in number of edges, whatever the weights.</summary>
/// <remarks>
/// The distance of a node is the least number of edges of a path to it, edges followed from tail to head; loops and parallel edges
/// make no difference. O(n + m) a source, by <see cref="BreadthFirstSearch"/>; from many sources less, since what their searches have
/// in common is done once (Then et al. 2014, doi:10.14778/2735496.2735507).
/// </remarks>
public static class BreadthFirst
{
    /// <summary>With fewer sources a thread, searches from one at a time are as fast as a batch.</summary>
    private const int FewestForBatch = 4;

    /// <summary>Gives the distance of each node from one.</summary>
    /// <param name="network">The network; to follow its edges backwards, <see cref="Network.Reversed"/>.</param>
    /// <param name="source">The node from which distances count.</param>
    /// <param name="distances">Receives the distance of each node, in edges; −1 where no path leads to it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="source"/> is no node.</exception>
    /// <exception cref="ArgumentException"><paramref name="distances"/> has not one entry a node.</exception>
    public static void Distances(Network network, int source, Span<int> distances) => new BreadthFirstSearch(network).Distances(source, distances);

    /// <summary>Gives the distance of each node from each of many.</summary>
    /// <param name="network">The network.</param>
    /// <param name="sources">The nodes from which distances count.</param>
    /// <param name="distances">Receives a row of distances for each source, in their order: that of node v from source i at i · nodes + v.</param>
    /// <param name="execution">How it runs; the sources are shared out among the threads.</param>
    /// <exception cref="ArgumentOutOfRangeException">A source is no node.</exception>
    /// <exception cref="ArgumentException"><paramref name="distances"/> has not one entry a node and source.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void FromAll(Network network, ReadOnlyMemory<int> sources, Memory<int> distances, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var nodes = network.NodeCount;
        if (distances.Length != (long)nodes * sources.Length)
            throw new ArgumentException($"there are {distances.Length} entries for {sources.Length} sources and {nodes} nodes", nameof(distances));
        foreach (var source in sources.Span)
            Arguments.CheckNode(network, source, nameof(sources));
        var threads = Workers.Threads(execution, network.EdgeCount, sources.Length);
        if (sources.Length < threads * FewestForBatch)
        {
            Workers.Share(sources.Length, threads, execution, () => new BreadthFirstSearch(network), (search, i) =>
                search.Distances(sources.Span[i], distances.Span.Slice(i * nodes, nodes)));
            return;
        }

        // As many batches as threads at least, all of them about as large.
        var batches = Math.Max((sources.Length + BreadthFirstBatch.Width - 1) / BreadthFirstBatch.Width, threads);
        Workers.Share(batches, threads, execution, () => new BreadthFirstBatch(network), (batch, i) =>
        {
            var (from, to) = ((int)((long)sources.Length * i / batches), (int)((long)sources.Length * (i + 1) / batches));
            batch.Distances(sources.Span[from..to], distances.Span[(from * nodes)..(to * nodes)]);
        });
    }
}
