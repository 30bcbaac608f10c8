using System.Collections.Immutable;

namespace RelationGraph.Diagrams;

/// <summary>What a diagram is to be like.</summary>
public sealed record DiagramOptions
{
    /// <summary>What it is about.</summary>
    public required DiagramKind Kind { get; init; }

    /// <summary>The heading, which is its accessible name too.</summary>
    public required string Title { get; init; }

    /// <summary>How nodes are arranged, or null for what suits the kind: layered for a pair, else organic.</summary>
    public DiagramLayout? Layout { get; init; }

    /// <summary>The ids of the nodes that it is about, the first of a pair at the left; nodes that are not drawn are passed over.</summary>
    public ImmutableArray<string> Focus { get; init; } = [];
}
