namespace RelationGraph.Diagrams.Tests.Measuring;

/// <summary>What a browser found in a drawn picture.</summary>
internal sealed record Measured
{
    public required string[] Faults { get; init; }

    /// <summary>How many points on lines were held against all nodes.</summary>
    public required int Samples { get; init; }

    /// <summary>The smallest type in pixels as shown.</summary>
    public required double Smallest { get; init; }

    /// <summary>The most pixels by which the browser's own width of a text differs from the stated one.</summary>
    public required double Stretched { get; init; }

    public required int Nodes { get; init; }

    public required int Marks { get; init; }

    public required int MarksLabelled { get; init; }

    public required int Labels { get; init; }

    public required int Relations { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }
}
