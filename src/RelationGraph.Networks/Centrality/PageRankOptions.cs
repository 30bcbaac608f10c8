namespace RelationGraph.Networks.Centrality;

/// <summary>What PageRank is asked for; what is not said is Brin and Page's.</summary>
public sealed record PageRankOptions
{
    /// <summary>The chance that the walker follows an edge and does not jump, at least 0 and below 1.</summary>
    public double Damping { get; init; } = 0.85;

    /// <summary>How far the scores, which sum to 1, may be from the exact ones, all differences added up; above 0.</summary>
    public double Tolerance { get; init; } = 1e-10;

    /// <summary>How many times it goes through the network at most, at least 1.</summary>
    public int MaxIterations { get; init; } = 10_000;

    /// <summary>How likely the walker jumps to each node, by node, at least 0 and not all 0; need not sum to 1. Null where all are alike.</summary>
    public IReadOnlyList<double>? Personalization { get; init; }
}
