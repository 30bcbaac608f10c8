namespace RelationGraph.Model.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>The data load, but something in them is probably not meant.</summary>
    Warning,

    /// <summary>The data do not load.</summary>
    Error,
}
