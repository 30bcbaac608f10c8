namespace RelationGraph.Networks.Centrality;

/// <summary>What Katz centrality is asked for.</summary>
public sealed record KatzOptions
{
    /// <summary>What a walk counts for each edge more, above 0 and below 1 / λ (<see cref="Katz.Limit"/>); null for a share of that.</summary>
    public double? Alpha { get; init; }

    /// <summary>What share of 1 / λ α is where none is given, or α itself where λ is 0; above 0 and below 1.</summary>
    public double Share { get; init; } = 0.85;

    /// <summary>What each node has of itself, above 0.</summary>
    public double Beta { get; init; } = 1;

    /// <summary>How far scores may be from their equation, as a share of all scores together; above 0.</summary>
    public double Tolerance { get; init; } = 1e-12;

    /// <summary>How many times it goes through the network at most, at least 1.</summary>
    public int MaxIterations { get; init; } = 100_000;
}
