namespace RelationGraph.Analysis.Certainty;

/// <summary>What a relation is at a date.</summary>
public enum StandingKind
{
    /// <summary>It holds, for certain or possibly.</summary>
    Holds,

    /// <summary>It took place before, at a time and not over a period, and no end or settlement is told.</summary>
    Happened,

    /// <summary>It is not established: offered, planned, alleged, denied, or a mere statement.</summary>
    NotEstablished,

    /// <summary>It begins later.</summary>
    NotYet,

    /// <summary>It has ended, been settled or been suspended.</summary>
    Over,
}
