using System.Collections.Immutable;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>What a line of the legend shows.</summary>
internal abstract record LegendSample
{
    private LegendSample()
    {
    }

    /// <summary>A node's outline.</summary>
    public sealed record Outline(NodeShape Shape, NodeStyle Style) : LegendSample;

    /// <summary>Nodes of growing value.</summary>
    public sealed record Scale(ImmutableArray<NodeStyle> Styles) : LegendSample;

    /// <summary>An edge of a type, broken where the picture has none that is established.</summary>
    public sealed record Line(EdgeStyle Style, bool IsEstablished) : LegendSample;

    /// <summary>A mark of several types.</summary>
    public sealed record Mixed(ImmutableArray<EdgeStyle> Styles) : LegendSample;

    /// <summary>An edge that is not established.</summary>
    public sealed record NotEstablished : LegendSample;

    /// <summary>A mark for several edges.</summary>
    public sealed record Count : LegendSample;
}
