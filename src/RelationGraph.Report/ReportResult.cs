namespace RelationGraph.Report;

/// <summary>What a finished report holds.</summary>
public sealed record ReportResult
{
    /// <summary>The folder, as a full path.</summary>
    public required string Folder { get; init; }

    /// <summary>The page to open first, as a full path.</summary>
    public required string FirstPage { get; init; }

    /// <summary>How many pages there are, each as HTML and as Markdown.</summary>
    public required int Pages { get; init; }

    /// <summary>How many of them are about a pair of actors.</summary>
    public required int Pairs { get; init; }

    /// <summary>How many tables stand beside the pages as CSV.</summary>
    public required int Tables { get; init; }

    /// <summary>How many diagrams were drawn.</summary>
    public required int Diagrams { get; init; }

    /// <summary>Why there are no diagrams, one sentence, or null where they were drawn.</summary>
    public string? DiagramsMissing { get; init; }

    /// <summary>The earlier report's folder where it could not be removed after it was replaced, or null.</summary>
    public string? LeftBehind { get; init; }
}
