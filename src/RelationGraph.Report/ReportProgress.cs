namespace RelationGraph.Report;

/// <summary>How far a report has come.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">How many items of the stage are done.</param>
/// <param name="Total">How many items the stage has; at least <paramref name="Done"/>.</param>
public readonly record struct ReportProgress(ReportStage Stage, int Done, int Total);
