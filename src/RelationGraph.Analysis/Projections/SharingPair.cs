using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;

namespace RelationGraph.Analysis.Projections;

/// <summary>Two nodes that share something.</summary>
/// <param name="First">The one, the lesser by id.</param>
/// <param name="Second">The other.</param>
/// <param name="Weight">How strongly that ties them.</param>
/// <param name="Shared">What they share, by id; never empty.</param>
public sealed record SharingPair(NetworkNode First, NetworkNode Second, double Weight, ImmutableArray<SharedThing> Shared);
