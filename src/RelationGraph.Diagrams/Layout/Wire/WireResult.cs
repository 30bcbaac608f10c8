using System.Collections.Immutable;

namespace RelationGraph.Diagrams.Layout.Wire;

/// <summary>The script's answer.</summary>
internal sealed record WireResult(int Blocked, ImmutableArray<WirePlace> Nodes, ImmutableArray<WireRoute> Edges);
