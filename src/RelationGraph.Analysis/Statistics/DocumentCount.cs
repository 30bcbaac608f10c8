using RelationGraph.Model.Facts;

namespace RelationGraph.Analysis.Statistics;

/// <summary>What a selection takes from a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Relations">How many relations it supports.</param>
/// <param name="Pieces">How many pieces of evidence it gives.</param>
/// <param name="LinesCited">How many of its lines are cited.</param>
/// <param name="LinesWithout">How many of its lines are listed as holding no relation.</param>
public sealed record DocumentCount(Document Document, int Relations, int Pieces, int LinesCited, int LinesWithout);
