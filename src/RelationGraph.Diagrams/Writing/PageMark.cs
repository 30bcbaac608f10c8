using System.Collections.Immutable;

namespace RelationGraph.Diagrams.Writing;

/// <summary>A mark as the page's script reads it; its place in the list is its number in the picture.</summary>
internal sealed record PageMark(string From, string To, ImmutableArray<PageRelation> Relations);
