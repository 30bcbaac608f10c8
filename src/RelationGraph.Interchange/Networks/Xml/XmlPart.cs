namespace RelationGraph.Interchange.Networks.Xml;

/// <summary>What an element of GraphML or GEXF stands for.</summary>
internal enum XmlPart
{
    /// <summary>Something that is not read.</summary>
    Other,

    /// <summary>The file's root.</summary>
    Root,

    /// <summary>GEXF's list of nodes or edges.</summary>
    Group,

    /// <summary>Such a list that is not read.</summary>
    OtherGroup,

    /// <summary>GEXF's list of the values of a node.</summary>
    NodeValues,

    /// <summary>GEXF's list of the values of an edge.</summary>
    EdgeValues,

    /// <summary>The list of columns of nodes or edges.</summary>
    Columns,

    /// <summary>A column of nodes or edges.</summary>
    Column,

    /// <summary>The value where a column has none.</summary>
    Default,

    /// <summary>A graph.</summary>
    Graph,

    /// <summary>A graph that is not read.</summary>
    OtherGraph,

    /// <summary>A node.</summary>
    Node,

    /// <summary>A node of a graph that is not read, or one without id.</summary>
    OtherNode,

    /// <summary>An edge.</summary>
    Edge,

    /// <summary>An edge that is rejected.</summary>
    OtherEdge,

    /// <summary>A value of a node or an edge.</summary>
    Value,

    /// <summary>The label that yEd draws.</summary>
    Label,
}
