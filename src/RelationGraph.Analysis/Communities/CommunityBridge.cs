using System.Collections.Immutable;

namespace RelationGraph.Analysis.Communities;

/// <summary>What ties two communities.</summary>
/// <param name="First">The number of the one.</param>
/// <param name="Second">The number of the other, a greater one.</param>
/// <param name="Weight">The weight of the edges between them.</param>
/// <param name="Edges">The edges, the heaviest first, of equal ones those that stand for more relations.</param>
public sealed record CommunityBridge(int First, int Second, double Weight, ImmutableArray<int> Edges);
