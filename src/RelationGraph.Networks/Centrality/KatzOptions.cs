namespace RelationGraph.Networks.Centrality;

/// <summary>What Katz centrality is asked for.</summary>
public sealed record KatzOptions
{
    /// <summary>What a walk counts for each edge more, above 0 and below 1 / λ (<see cref="Katz.Limit"/>); null for 0.85 / λ.</summary>
    public double? Alpha { get; init; }

    /// <summary>What each node has of itself, above 0.</summary>
    public double Beta { get; init; } = 1;

    /// <summary>How far scores may be from their equation, as a share of all scores together; above 0.</summary>
    public double Tolerance { get; init; } = 1e-12;

    /// <summary>How many times it goes through the network at most, at least 1.</summary>
    public int MaxIterations { get; init; } = 100_000;
}
