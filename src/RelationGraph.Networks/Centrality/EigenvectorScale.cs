namespace RelationGraph.Networks.Centrality;

/// <summary>How eigenvector centralities, which are known up to a factor, are scaled.</summary>
public enum EigenvectorScale
{
    /// <summary>The squares sum to 1 (networkx, and the values that the literature prints for the classic networks).</summary>
    Length,

    /// <summary>The highest is 1 (igraph): a score says how a node stands beside the first.</summary>
    Greatest,
}
