namespace RelationGraph.Analysis.Timelines;

/// <summary>What happens to a relation at a date.</summary>
public enum TimelineEventKind
{
    /// <summary>It begins.</summary>
    Began,

    /// <summary>It takes place; it is dated without an interval.</summary>
    Happened,

    /// <summary>It reaches a status.</summary>
    Status,

    /// <summary>It ends.</summary>
    Ended,
}
