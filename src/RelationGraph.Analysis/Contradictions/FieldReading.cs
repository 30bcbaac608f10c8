using System.Collections.Immutable;

using RelationGraph.Model.Facts;

namespace RelationGraph.Analysis.Contradictions;

/// <summary>One value that is told of a field, and who tells it.</summary>
/// <param name="Value">The value as written.</param>
/// <param name="IsRelations">Whether it is the value that the relation itself carries.</param>
/// <param name="Pieces">The pieces of evidence that say so; empty where no piece vouches for the relation's own value.</param>
public sealed record FieldReading(string Value, bool IsRelations, ImmutableArray<Evidence> Pieces);
