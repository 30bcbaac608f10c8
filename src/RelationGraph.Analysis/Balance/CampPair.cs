using System.Collections.Immutable;

namespace RelationGraph.Analysis.Balance;

/// <summary>The two camps of nodes that signed pairs connect; camps of different ones do not face each other.</summary>
/// <param name="First">The nodes of the larger camp, in order; of equal ones that with the least node.</param>
/// <param name="Second">The nodes of the other, in order; none where nobody is against them.</param>
public sealed record CampPair(ImmutableArray<int> First, ImmutableArray<int> Second);
