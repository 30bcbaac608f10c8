namespace RelationGraph.Report;

/// <summary>The stages of writing a report, in order.</summary>
public enum ReportStage
{
    /// <summary>Drawing the diagrams.</summary>
    Diagrams,

    /// <summary>Writing the pages.</summary>
    Pages,

    /// <summary>Putting the finished folder in place.</summary>
    InPlace,
}
