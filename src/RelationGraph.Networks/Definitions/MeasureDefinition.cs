using System.Collections.Immutable;

namespace RelationGraph.Networks.Definitions;

/// <summary>What a measure means: the one text that the help, the pages and docs/measures.md tell.</summary>
public sealed record MeasureDefinition
{
    /// <summary>The word by which the command line and exports name it, such as <c>betweenness</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its heading.</summary>
    public required string Title { get; init; }

    /// <summary>What a high value means to a reader, one sentence.</summary>
    public required string Says { get; init; }

    /// <summary>The formula, with its range.</summary>
    public required string Formula { get; init; }

    /// <summary>What the direction of edges means, one sentence.</summary>
    public required string Direction { get; init; }

    /// <summary>What parallel edges and loops mean, one sentence.</summary>
    public required string Multiplicity { get; init; }

    /// <summary>What weights mean and which are refused, one sentence.</summary>
    public required string Weight { get; init; }

    /// <summary>What signs mean, one sentence.</summary>
    public string Sign { get; init; } = "Not read: conflict counts as a tie like any other; select by sign to leave it out.";

    /// <summary>What it is in a network of several pieces, and of nodes without edges, one sentence; empty where that is plain.</summary>
    public string Pieces { get; init; } = "";

    /// <summary>How long it takes, with n nodes and m edges.</summary>
    public required string Complexity { get; init; }

    /// <summary>Where it stops being right or useful, one sentence; empty where it does not.</summary>
    public string Limits { get; init; } = "";

    /// <summary>Whose definition it is where igraph and networkx differ, and why; empty where they agree.</summary>
    public string Peers { get; init; } = "";

    /// <summary>Whether no value falls when an edge is added, so that the certain and the possible network bound it.</summary>
    public bool GrowsWithEdges { get; init; }

    /// <summary>Where it was defined, and where the algorithm comes from.</summary>
    public required ImmutableArray<Reference> References { get; init; }
}
