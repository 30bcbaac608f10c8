using System.Collections.Immutable;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>What a diagram shows, apart from any model of the domain.</summary>
/// <param name="Nodes">The nodes, ids unique.</param>
/// <param name="Edges">The edges, between those nodes.</param>
internal sealed record DiagramGraph(ImmutableArray<DiagramNode> Nodes, ImmutableArray<DiagramEdge> Edges);
