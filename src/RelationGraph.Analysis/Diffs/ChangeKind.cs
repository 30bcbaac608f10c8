namespace RelationGraph.Analysis.Diffs;

/// <summary>What is different between two dates.</summary>
public enum ChangeKind
{
    /// <summary>It began.</summary>
    Began,

    /// <summary>It took place; it is dated without an interval.</summary>
    Happened,

    /// <summary>It went from one status to another.</summary>
    Status,

    /// <summary>It ended.</summary>
    Ended,
}
