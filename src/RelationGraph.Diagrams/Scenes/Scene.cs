using System.Collections.Immutable;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>A picture before it is written in any format; its upper left corner is the origin.</summary>
internal sealed record Scene
{
    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    public required ImmutableArray<SceneNode> Nodes { get; init; }

    public required ImmutableArray<SceneMark> Marks { get; init; }

    public required ImmutableArray<LegendEntry> Legend { get; init; }

    /// <summary>The width in pixels, at most three times the height.</summary>
    public required double Width { get; init; }

    /// <summary>The height in pixels, at most three times the width.</summary>
    public required double Height { get; init; }

    /// <summary>How many edges the marks stand for.</summary>
    public int EdgeCount => Marks.Sum(mark => mark.Bundle.Edges.Length);
}
