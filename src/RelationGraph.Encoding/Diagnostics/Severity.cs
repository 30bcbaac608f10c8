namespace RelationGraph.Encoding.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>The seeds load, but something in them is probably not meant.</summary>
    Warning,

    /// <summary>The seeds do not load.</summary>
    Error,
}
