namespace RelationGraph.Report.Tests;

/// <summary>Hands progress on at once, in the thread that tells it.</summary>
internal sealed class Told(Action<ReportProgress> told) : IProgress<ReportProgress>
{
    public void Report(ReportProgress value) => told(value);
}
