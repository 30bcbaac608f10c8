using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;

namespace RelationGraph.Analysis.Projections;

/// <summary>Who has a thing.</summary>
/// <param name="Thing">The thing.</param>
/// <param name="Who">Those of the side who have it, by id; one alone is tied to nobody by it.</param>
public sealed record ThingUse(NetworkNode Thing, ImmutableArray<NetworkNode> Who);
