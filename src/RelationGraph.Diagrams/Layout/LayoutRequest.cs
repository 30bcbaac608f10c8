using System.Collections.Immutable;

namespace RelationGraph.Diagrams.Layout;

/// <summary>What is to be laid out.</summary>
internal sealed record LayoutRequest
{
    public required DiagramLayout Style { get; init; }

    public required ImmutableArray<LayoutNode> Nodes { get; init; }

    public required ImmutableArray<LayoutEdge> Edges { get; init; }

    /// <summary>The least distance between boxes, in pixels.</summary>
    public double NodeSeparation { get; init; } = 14;

    /// <summary>The distance between columns of a layered layout, in pixels.</summary>
    public double LayerSeparation { get; init; } = 36;

    /// <summary>The width by the height at which parts that nothing joins are packed.</summary>
    public double AspectRatio { get; init; } = 1.5;
}
