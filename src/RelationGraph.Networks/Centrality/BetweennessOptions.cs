namespace RelationGraph.Networks.Centrality;

/// <summary>How betweenness is told; the default is the raw sum over pairs.</summary>
/// <param name="IsNormalised">
/// Whether scores are divided by the number of pairs that they could carry, so that they lie in [0, 1]: for a node (n - 1)(n - 2) in a
/// directed network and half of that in an undirected one; for an edge n(n - 1) and half of that. Where there is no such pair, scores
/// are 0 already.
/// </param>
public readonly record struct BetweennessOptions(bool IsNormalised);
