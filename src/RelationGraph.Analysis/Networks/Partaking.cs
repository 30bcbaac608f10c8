using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Networks;

/// <summary>Tells who takes part in a project: to oppose or assess it is not to take part.</summary>
internal static class Partaking
{
    private static readonly string[] Aside = ["opponent", "assessor"];

    /// <summary>Whether a relation tells of one who stands aside from a project.</summary>
    public static bool IsAside(Tie tie) => Aside.Contains(tie.Relation.Word("role"), StringComparer.Ordinal);

    /// <summary>Whether a tie joins its ends: all do but those of who stands aside.</summary>
    public static bool JoinsEnds(Tie tie) => !IsParticipation(tie) || !IsAside(tie);

    /// <summary>Whether a tie tells that one takes part in a project.</summary>
    public static bool TakesPart(Tie tie) => IsParticipation(tie) && !IsAside(tie);

    private static bool IsParticipation(Tie tie) => Ids.Same(tie.Relation.Type.Name, RelationTypeNames.ParticipatesIn);
}
