using System.Collections.Immutable;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>An edge to draw, alone or with others as one mark.</summary>
internal sealed record DiagramEdge
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required string Title { get; init; }

    /// <summary>When it holds, or null where the sources do not say.</summary>
    public string? When { get; init; }

    public required string Status { get; init; }

    public required bool IsEstablished { get; init; }

    public required bool IsDirected { get; init; }

    public required ImmutableArray<DiagramStatement> Statements { get; init; }
}
