using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;

namespace RelationGraph.Analysis.Dossiers;

/// <summary>One thread of what lies between two nodes: the relations of one type and form.</summary>
/// <param name="Type">The type's name.</param>
/// <param name="Form">The word that parts the type (its form, role, flow or issue), or empty where it has none.</param>
/// <param name="Ties">
/// The relations: what certainly holds, then what possibly holds, what happened, what is over, what begins later, what is not
/// established; within these the newest first (undated last), then by relation id.
/// </param>
public sealed record Strand(string Type, string Form, ImmutableArray<AssessedTie> Ties)
{
    /// <summary>What the strand is now, in one line: the first of its relations.</summary>
    public AssessedTie Lead => Ties[0];
}
