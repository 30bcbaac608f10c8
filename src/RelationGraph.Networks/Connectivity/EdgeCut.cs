using System.Collections.Immutable;

namespace RelationGraph.Networks.Connectivity;

/// <summary>Edges without which no path leads from a source to a target.</summary>
/// <param name="Value">The sum of their capacities; 0 where no path leads there anyway.</param>
/// <param name="Edges">The edges, in their order.</param>
/// <param name="SourceSide">The nodes on the source's side, in their order: of all least cuts those of the one nearest to the source.</param>
public sealed record EdgeCut(double Value, ImmutableArray<int> Edges, ImmutableArray<int> SourceSide);
