using System.Collections.Immutable;

using RelationGraph.Model.Facts;

namespace RelationGraph.Interchange.Flat;

/// <summary>An edge with one text a column.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Values">The values in the order of the columns, in the invariant culture; null where absent.</param>
internal sealed record FlatEdge(Relation Relation, ImmutableArray<string?> Values);
