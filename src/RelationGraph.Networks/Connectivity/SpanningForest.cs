using System.Collections.Immutable;

namespace RelationGraph.Networks.Connectivity;

/// <summary>A tree that spans each component.</summary>
/// <param name="Edges">Its edges, in their order.</param>
/// <param name="Weight">The sum of their weights; without weights how many they are.</param>
public sealed record SpanningForest(ImmutableArray<int> Edges, double Weight);
