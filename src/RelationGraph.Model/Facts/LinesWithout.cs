using System.Collections.Immutable;

namespace RelationGraph.Model.Facts;

/// <summary>Lines of a document that hold no relation, and why.</summary>
/// <param name="Lines">The lines, 1-based and ascending.</param>
/// <param name="Reason">A word of the vocabulary <c>noneReason</c>.</param>
public sealed record LinesWithout(ImmutableArray<int> Lines, string Reason);
