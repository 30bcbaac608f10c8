using RelationGraph.Model.Time;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Model.Facts;

/// <summary>One step in the history of a relation.</summary>
/// <param name="Status">The status that it reached.</param>
/// <param name="When">When it reached it, or null where the source does not say.</param>
/// <param name="By">Whose act it was, a node's id, or null where the source does not say.</param>
public sealed record StatusEntry(StatusTerm Status, Edtf? When, string? By);
