namespace RelationGraph.Model.Vocabulary;

/// <summary>The kind of value that a property takes.</summary>
public enum PropertyKind
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>One word of the property's own list.</summary>
    Word,

    /// <summary>Words of the property's own list.</summary>
    Words,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>Lower-case words joined by hyphens.</summary>
    Slug,

    /// <summary>The id of a node.</summary>
    Node,

    /// <summary>Ids of nodes.</summary>
    Nodes,
}
