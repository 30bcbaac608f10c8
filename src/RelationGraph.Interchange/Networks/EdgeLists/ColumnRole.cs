namespace RelationGraph.Interchange.Networks.EdgeLists;

/// <summary>What a column of an edge list says.</summary>
internal enum ColumnRole
{
    /// <summary>Something that is not read.</summary>
    None,

    /// <summary>Where an edge starts.</summary>
    Tail,

    /// <summary>Where an edge ends.</summary>
    Head,

    /// <summary>Its weight.</summary>
    Weight,

    /// <summary>Its sign.</summary>
    Sign,

    /// <summary>Its type.</summary>
    Type,

    /// <summary>Its id.</summary>
    Id,

    /// <summary>Directed or undirected, as Gephi writes it.</summary>
    Direction,

    /// <summary>Whether it is directed, true or false.</summary>
    Directed,

    /// <summary>Whether it reads the same from both ends, true or false, as our own exports write it.</summary>
    Symmetric,
}
