namespace RelationGraph.Networks.Communities;

/// <summary>How <see cref="Leiden"/> looks for communities.</summary>
public sealed record LeidenOptions
{
    /// <summary>The resolution γ, finite and ≥ 0; 1 is Newman and Girvan's modularity, more gives more and smaller communities.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>Determines the orders in which nodes are visited: each seed gives one partition, and always the same.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How often the whole is repeated on its own result, at most; 0 for as long as it improves.</summary>
    public int Iterations { get; init; }
}
