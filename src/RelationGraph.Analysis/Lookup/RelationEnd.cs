using RelationGraph.Analysis.Certainty;
using RelationGraph.Model.Facts;

namespace RelationGraph.Analysis.Lookup;

/// <summary>A relation seen from one of its ends.</summary>
/// <param name="Told">The relation.</param>
/// <param name="Other">The other end; the node itself for a loop.</param>
/// <param name="IsOutgoing">Whether it starts at the node that it is seen from.</param>
public sealed record RelationEnd(AssessedTie Told, Node Other, bool IsOutgoing);
