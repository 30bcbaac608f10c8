namespace RelationGraph.Networks.Paths;

/// <summary>Runs a search from each of many sources.</summary>
internal static class Sources
{
    /// <summary>Networks with fewer edges are searched on one thread.</summary>
    private const int FewestEdgesForThreads = 1000;

    /// <summary>Runs it, each thread with buffers of its own, and tells how far it is.</summary>
    /// <param name="network">The network that is searched.</param>
    /// <param name="count">The number of sources.</param>
    /// <param name="execution">How it runs.</param>
    /// <param name="start">Makes the buffers of a thread.</param>
    /// <param name="search">Searches from a source, given its number.</param>
    public static void Run<TSearch>(Network network, int count, Execution execution, Func<TSearch> start, Action<TSearch, int> search)
    {
        var done = 0;
        var threads = Math.Min(Math.Max(execution.Threads, 1), count);
        if (threads <= 1 || network.EdgeCount < FewestEdgesForThreads)
        {
            var only = start();
            for (var i = 0; i < count; i++)
            {
                execution.Cancellation.ThrowIfCancellationRequested();
                search(only, i);
                execution.Progress?.Report((i + 1.0) / count);
            }

            return;
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = execution.Cancellation };
        var next = -1;
        Parallel.For(0, threads, options, _ =>
        {
            var own = start();
            for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
            {
                execution.Cancellation.ThrowIfCancellationRequested();
                search(own, i);
                execution.Progress?.Report(Interlocked.Increment(ref done) / (double)count);
            }
        });
    }
}
