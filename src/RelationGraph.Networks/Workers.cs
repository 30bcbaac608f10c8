namespace RelationGraph.Networks;

/// <summary>Shares out pieces of work among threads, for kernels whose pieces do not depend on one another.</summary>
internal static class Workers
{
    /// <summary>Below this many edges a kernel takes one thread: starting another takes as long as the work.</summary>
    private const int LeastEdges = 1000;

    /// <summary>How many threads a kernel takes: never more than allowed, nor than pieces, and one for a small network.</summary>
    public static int Threads(Execution execution, int edgeCount, int pieces) =>
        edgeCount < LeastEdges ? 1 : Math.Clamp(execution.Threads, 1, Math.Max(pieces, 1));

    /// <summary>Does each piece once, in any order; each thread brings a workspace of its own.</summary>
    /// <remarks>Cancellation is looked for and progress told before each piece.</remarks>
    /// <typeparam name="TSpace">What a thread works with.</typeparam>
    /// <param name="pieces">The number of pieces.</param>
    /// <param name="threads">The number of threads, from <see cref="Threads"/>.</param>
    /// <param name="execution">Whom to tell, and who may stop it.</param>
    /// <param name="space">Makes a thread's workspace.</param>
    /// <param name="work">Does a piece.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static void Share<TSpace>(int pieces, int threads, Execution execution, Func<TSpace> space, Action<TSpace, int> work)
    {
        var next = -1;
        void Worker()
        {
            var own = space();
            for (var piece = Interlocked.Increment(ref next); piece < pieces; piece = Interlocked.Increment(ref next))
            {
                execution.Cancellation.ThrowIfCancellationRequested();
                execution.Progress?.Report((double)piece / pieces);
                work(own, piece);
            }
        }

        if (threads <= 1)
            Worker();
        else
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = execution.Cancellation }, _ => Worker());
        execution.Progress?.Report(1);
    }
}
