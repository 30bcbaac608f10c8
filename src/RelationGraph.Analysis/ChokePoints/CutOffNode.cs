using System.Collections.Immutable;

namespace RelationGraph.Analysis.ChokePoints;

/// <summary>A node without which others lose each other.</summary>
/// <param name="Node">The node's number.</param>
/// <param name="CutOff">How many nodes it cuts off from the greatest piece that it leaves.</param>
/// <param name="Share">These as a share of the nodes of its piece of the network, itself not counted, in (0, 1).</param>
/// <param name="Pieces">The pieces that it leaves but the greatest, the greatest first, each with the numbers of its nodes.</param>
public sealed record CutOffNode(int Node, int CutOff, double Share, ImmutableArray<ImmutableArray<int>> Pieces);
