using RelationGraph.Networks;
using RelationGraph.Networks.Communities;

namespace RelationGraph.Analysis.Communities;

/// <summary>Looks for the communities of a network with one seed after another.</summary>
internal static class SeededSearch
{
    /// <summary>Finds a partition a seed; which thread finds which changes nothing.</summary>
    /// <param name="network">The network, undirected.</param>
    /// <param name="resolution">The resolution.</param>
    /// <param name="seeds">The seeds.</param>
    /// <param name="execution">How it runs.</param>
    /// <returns>The communities of each node, by seed.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static int[][] Find(Network network, double resolution, ulong[] seeds, Execution execution)
    {
        var found = new int[seeds.Length][];
        var done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, execution.Threads), CancellationToken = execution.Cancellation };
        Parallel.For(0, seeds.Length, parallel, index =>
        {
            found[index] = new int[network.NodeCount];
            var options = new LeidenOptions { Resolution = resolution, Seed = seeds[index], LeastGain = 0 };
            Leiden.Find(network, options, found[index], new Execution(1, null, execution.Cancellation));
            execution.Progress?.Report((double)Interlocked.Increment(ref done) / seeds.Length);
        });
        return found;
    }
}
