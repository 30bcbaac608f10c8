namespace RelationGraph.Networks.Communities;

/// <summary>How <see cref="Leiden"/> looks for communities.</summary>
public sealed record LeidenOptions
{
    /// <summary>The resolution γ, finite and ≥ 0; 1 is Newman and Girvan's modularity, more gives more and smaller communities.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>Determines the orders in which nodes are visited: each seed gives one partition, and always the same.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>
    /// The least share of the modularity reached that a repetition must gain for another to follow, at least 0; 0 where anything gained
    /// is enough. Each repetition costs about a third of the first, and most is gained by the second and third.
    /// </summary>
    public double LeastGain { get; init; } = 0.02;

    /// <summary>How often the whole is repeated on its own result, at most; 0 for no bound.</summary>
    public int Iterations { get; init; }
}
