using System.Collections.Immutable;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>A node to draw.</summary>
internal sealed record DiagramNode
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required NodeShape Shape { get; init; }

    /// <summary>What it is, in words, such as <c>bank</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Other names, for search.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The names of the nodes that it stands for, where it stands for several.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>How it stands out, or null in a picture that emphasises no nodes.</summary>
    public NodeEmphasis? Emphasis { get; init; }
}
