namespace RelationGraph.Networks.Balance;

/// <summary>How long the frustration index is looked for, and from where.</summary>
public sealed record FrustrationOptions
{
    /// <summary>The options where none are given.</summary>
    public static FrustrationOptions Default { get; } = new();

    /// <summary>How many elementary steps are taken at most; what is not proven by then is heuristic.</summary>
    /// <remarks>Of a network that fits the processor's cache about a thousand million are taken a second, of large ones some tens of millions.</remarks>
    public long Steps { get; init; } = 4_000_000_000;

    /// <summary>From how many starts the partition is looked for before anything is proven, at least 1.</summary>
    public int Starts { get; init; } = 20;

    /// <summary>The seed of the starts; an exact index does not depend on it, the partition among equally good ones may.</summary>
    public ulong Seed { get; init; } = 1;
}
