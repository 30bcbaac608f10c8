using RelationGraph.Analysis.Certainty;

namespace RelationGraph.Analysis.Dossiers;

/// <summary>A relation that lies between two nodes without joining them.</summary>
/// <param name="Told">The relation.</param>
/// <param name="Involvement">How it lies between them; named, where both are true.</param>
public sealed record IndirectTie(AssessedTie Told, Involvement Involvement);
