using System.Collections.Immutable;

namespace RelationGraph.Diagrams.Layout.Wire;

/// <summary>A routed line: pieces of four numbers (straight) or eight (cubic).</summary>
internal sealed record WireRoute(string Id, ImmutableArray<ImmutableArray<double>> Pieces);
