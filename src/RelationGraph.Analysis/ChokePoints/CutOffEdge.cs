using System.Collections.Immutable;

namespace RelationGraph.Analysis.ChokePoints;

/// <summary>A tie without which others lose each other.</summary>
/// <param name="Edge">The edge's number.</param>
/// <param name="CutOff">How many nodes it cuts off from the greater of the two sides.</param>
/// <param name="Share">These as a share of the nodes of its piece of the network, in (0, 1).</param>
/// <param name="Lesser">The numbers of the nodes of the lesser side.</param>
public sealed record CutOffEdge(int Edge, int CutOff, double Share, ImmutableArray<int> Lesser);
