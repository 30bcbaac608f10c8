namespace RelationGraph.Interchange.Networks;

/// <summary>How much of a file is read; the defaults hold the largest networks that fit a laptop.</summary>
public sealed record NetworkReadLimits
{
    /// <summary>The defaults.</summary>
    public static NetworkReadLimits Default { get; } = new();

    /// <summary>The most bytes of a file; a larger one is refused.</summary>
    public long MostBytes { get; init; } = 2L * 1024 * 1024 * 1024;

    /// <summary>The most bytes of one row of an edge list, and of one tag of an XML file.</summary>
    public int LongestRow { get; init; } = 1024 * 1024;

    /// <summary>The most UTF-16 code units of one id, name or value.</summary>
    public int LongestText { get; init; } = 10_000;

    /// <summary>The most columns of an edge list, and the most keys or attributes that an XML file declares.</summary>
    public int MostColumns { get; init; } = 1_000;

    /// <summary>The most nodes; a file with more is refused.</summary>
    public int MostNodes { get; init; } = 50_000_000;

    /// <summary>The most edges; a file with more is refused.</summary>
    public int MostEdges { get; init; } = 200_000_000;

    /// <summary>How many diagnostics are kept; the rest are counted.</summary>
    public int MostDiagnostics { get; init; } = 1_000;

    /// <summary>The most levels that an XML file nests.</summary>
    public int Deepest { get; init; } = 64;
}
