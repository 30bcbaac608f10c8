namespace RelationGraph.Networks;

/// <summary>Whose algorithm runs.</summary>
public enum Engine
{
    /// <summary>That of this library, or QuikGraph's where this library itself calls it.</summary>
    Own,

    /// <summary>QuikGraph's, where it has one.</summary>
    QuikGraph,
}
