namespace RelationGraph.Model.Vocabulary;

/// <summary>A status that a relation can have at a time.</summary>
public sealed record StatusTerm
{
    /// <summary>The word as seeds and exports write it, such as <c>in-force</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it means, one sentence.</summary>
    public required string Description { get; init; }

    /// <summary>Whether a relation with this status has come about.</summary>
    public required bool IsEstablished { get; init; }

    /// <summary>Whether a relation with this status no longer holds, for good or for a time.</summary>
    public required bool IsOver { get; init; }
}
