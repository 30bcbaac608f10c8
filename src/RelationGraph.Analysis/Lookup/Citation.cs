using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Analysis.Lookup;

/// <summary>A piece of evidence and the relation that it tells.</summary>
/// <param name="Tie">The relation as the selection sees it.</param>
/// <param name="Piece">The piece of evidence.</param>
public sealed record Citation(Tie Tie, Evidence Piece);
