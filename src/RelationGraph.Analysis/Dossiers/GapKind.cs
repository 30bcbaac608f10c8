namespace RelationGraph.Analysis.Dossiers;

/// <summary>The ways in which the documents leave open what lies between two nodes.</summary>
public enum GapKind
{
    /// <summary>No document dates the relation.</summary>
    Undated,

    /// <summary>The relation's end is not told.</summary>
    EndNotTold,

    /// <summary>The relation's start is not told.</summary>
    StartNotTold,

    /// <summary>It was proposed, announced or planned, and no document tells what came of it.</summary>
    NeverConfirmed,

    /// <summary>No document tells such a relation, and none says that it covers them: whether there is one is unknown.</summary>
    Unknown,

    /// <summary>Documents say that they cover such relations between the two for some years, and tell none.</summary>
    NoneTold,
}
