using System.Collections.Immutable;

namespace RelationGraph.Networks.Connectivity;

/// <summary>The nodes and edges without which a component falls apart.</summary>
/// <param name="Nodes">The articulation points, in the order of nodes.</param>
/// <param name="Edges">The bridges, in the order of edges.</param>
public sealed record ChokePoints(ImmutableArray<CutNode> Nodes, ImmutableArray<CutEdge> Edges);
