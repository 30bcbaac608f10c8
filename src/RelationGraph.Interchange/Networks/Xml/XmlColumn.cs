using RelationGraph.Interchange.Networks.EdgeLists;

namespace RelationGraph.Interchange.Networks.Xml;

/// <summary>A column of nodes or edges that an XML file declares.</summary>
internal sealed class XmlColumn
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required bool IsOfNodes { get; init; }

    public required bool IsOfEdges { get; init; }

    /// <summary>What it says of edges.</summary>
    public required ColumnRole Role { get; set; }

    /// <summary>The value where there is none.</summary>
    public string? Default { get; set; }

    /// <summary>Its number among the columns of nodes, or null until a node has a value.</summary>
    public int? Number { get; set; }
}
