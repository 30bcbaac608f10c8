namespace RelationGraph.Networks.Balance;

/// <summary>How many signed triads of each kind a network has; the default is none.</summary>
/// <param name="NoneNegative">How many have three positive edges.</param>
/// <param name="OneNegative">How many have one negative edge.</param>
/// <param name="TwoNegative">How many have two negative edges.</param>
/// <param name="ThreeNegative">How many have three negative edges.</param>
public readonly record struct TriadCensus(long NoneNegative, long OneNegative, long TwoNegative, long ThreeNegative)
{
    /// <summary>How many there are.</summary>
    public long Total => NoneNegative + OneNegative + TwoNegative + ThreeNegative;

    /// <summary>How many are balanced: those with no negative edge or two.</summary>
    public long Balanced => NoneNegative + TwoNegative;

    /// <summary>How many are weakly balanced: all but those with one negative edge.</summary>
    public long WeaklyBalanced => Total - OneNegative;

    /// <summary>The share of balanced triads, in [0, 1], or null where there is no triad.</summary>
    public double? BalancedShare => Total == 0 ? null : (double)Balanced / Total;

    /// <summary>The share of weakly balanced triads, in [0, 1], or null where there is no triad.</summary>
    public double? WeaklyBalancedShare => Total == 0 ? null : (double)WeaklyBalanced / Total;
}
