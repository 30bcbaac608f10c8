namespace RelationGraph.Analysis.Similarity;

/// <summary>A third party in two portfolios.</summary>
/// <param name="Node">The third party; one of the two themselves where these are included.</param>
/// <param name="First">What the tie of the first with it is worth.</param>
/// <param name="Second">What the tie of the second with it is worth.</param>
/// <param name="FirstEdge">The edge of the first's tie, or null where there is none.</param>
/// <param name="SecondEdge">The edge of the second's tie, or null where there is none.</param>
public sealed record PortfolioRow(int Node, double First, double Second, int? FirstEdge, int? SecondEdge);
