using System.Collections.Immutable;

namespace RelationGraph.Diagrams.Writing;

/// <summary>Everything that the page's script works on.</summary>
internal sealed record PageData(ImmutableArray<PageNode> Nodes, ImmutableArray<PageMark> Marks);
