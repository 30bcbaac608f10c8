using System.Collections.Immutable;

namespace RelationGraph.Diagrams.Writing;

/// <summary>A node as the page's script reads it.</summary>
internal sealed record PageNode(string Id, string Name, string Kind, ImmutableArray<string> Aliases, ImmutableArray<string> Members);
