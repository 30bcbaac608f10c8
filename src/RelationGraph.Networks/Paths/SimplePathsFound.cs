using System.Collections.Immutable;

namespace RelationGraph.Networks.Paths;

/// <summary>The simple paths that were found between two nodes.</summary>
/// <param name="Paths">The paths: those of fewer edges first, among these in the order of the nodes gone to and edges taken.</param>
/// <param name="IsComplete">Whether these are all; if not, the limit cut the rest off.</param>
public sealed record SimplePathsFound(ImmutableArray<NetworkPath> Paths, bool IsComplete);
