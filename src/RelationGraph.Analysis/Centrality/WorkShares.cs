using RelationGraph.Networks;

namespace RelationGraph.Analysis.Centrality;

/// <summary>Tells how far a row of kernels has come as one piece of work, each kernel an equal share.</summary>
/// <param name="whole">How all of it runs.</param>
/// <param name="count">How many kernels there are.</param>
internal sealed class WorkShares(Execution whole, int count)
{
    private int next;

    /// <summary>Gives the way in which the next kernel runs.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Execution Next()
    {
        whole.Cancellation.ThrowIfCancellationRequested();
        var share = next++;
        return whole.Progress is { } progress ? whole with { Progress = new Part(progress, share, count) } : whole;
    }

    private sealed class Part(IProgress<double> progress, int share, int count) : IProgress<double>
    {
        public void Report(double value) => progress.Report(Math.Min(1, (share + value) / count));
    }
}
