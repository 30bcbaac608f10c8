namespace RelationGraph.Networks.Centrality;

/// <summary>How distances make a closeness, where a node reaches r - 1 other nodes of n - 1.</summary>
public enum ClosenessKind
{
    /// <summary>
    /// (r - 1) / (n - 1) times (r - 1) / the sum of the distances to the nodes reached: the correction of Wasserman and Faust for
    /// networks in pieces, as networkx has it by default.
    /// </summary>
    Corrected,

    /// <summary>(r - 1) / the sum of the distances to the nodes reached: closeness among these alone, as igraph has it when normalised.</summary>
    WithinReach,

    /// <summary>The sum of 1 / distance over the nodes reached, divided by n - 1: a node out of reach adds 0.</summary>
    Harmonic,
}
