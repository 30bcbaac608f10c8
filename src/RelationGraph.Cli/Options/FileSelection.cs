using System.Collections.Immutable;

namespace RelationGraph.Cli.Options;

/// <summary>What a person selects of a network that was read from a file.</summary>
/// <param name="Types">The types of edges, or null for all.</param>
/// <param name="Signs">The signs of edges, or null for all.</param>
/// <param name="WithoutNodes">The nodes to leave out, as the person named them.</param>
internal sealed record FileSelection(ImmutableSortedSet<string>? Types, ImmutableSortedSet<int>? Signs, ImmutableArray<string> WithoutNodes);
