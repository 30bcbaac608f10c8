namespace RelationGraph.Networks.Similarity;

/// <summary>Whether the two nodes that are compared are themselves in their portfolios.</summary>
public enum OwnTies
{
    /// <summary>They are not: portfolios are of third parties only.</summary>
    LeftOut,

    /// <summary>They are: each has its tie with the other, and with itself the value that the caller gives, since no source says it.</summary>
    Included,
}
