using System.Collections.Immutable;

namespace RelationGraph.Networks.Paths;

/// <summary>The shortest paths between two nodes.</summary>
/// <param name="Length">Their length.</param>
/// <param name="Count">How many there are; of parallel edges of the same length each makes a path of its own.</param>
/// <param name="Paths">The paths, or the first of them; fewer than <paramref name="Count"/> where the limit cut them off.</param>
public sealed record TiedPaths(double Length, double Count, ImmutableArray<NetworkPath> Paths);
