using System.Collections.Immutable;

namespace RelationGraph.Interchange.Networks;

/// <summary>A value that nodes of a file have, such as their kind or country.</summary>
/// <param name="Name">The name that the file gives it.</param>
/// <param name="Values">The values as texts, by node; null where a node has none.</param>
public sealed record NodeColumn(string Name, ImmutableArray<string?> Values);
