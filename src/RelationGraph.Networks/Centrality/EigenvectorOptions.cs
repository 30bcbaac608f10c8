namespace RelationGraph.Networks.Centrality;

/// <summary>What eigenvector centrality is asked for.</summary>
public sealed record EigenvectorOptions
{
    /// <summary>How scores are scaled.</summary>
    public EigenvectorScale Scale { get; init; } = EigenvectorScale.Length;

    /// <summary>How far Ax may be from λx, as a share of λ, for x of length 1; above 0.</summary>
    public double Tolerance { get; init; } = 1e-13;

    /// <summary>How many times it goes through the network at most, at least 1.</summary>
    public int MaxIterations { get; init; } = 100_000;
}
