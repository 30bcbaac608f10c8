namespace RelationGraph.Analysis.Certainty;

/// <summary>Why it is not certain what a relation is at a date.</summary>
public enum Doubt
{
    /// <summary>It is certain.</summary>
    None,

    /// <summary>No document tells when it held.</summary>
    Undated,

    /// <summary>Its end is not told.</summary>
    EndNotTold,

    /// <summary>It was going on when the newest document that tells it was written, and the date is later.</summary>
    OngoingWhenTold,

    /// <summary>Its dates are uncertain, approximate or too coarse to decide.</summary>
    VagueDate,
}
