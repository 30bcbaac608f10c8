using RelationGraph.Networks.Balance;

namespace RelationGraph.Analysis.Balance;

/// <summary>What a person asks of the balance of a network.</summary>
public sealed record BalanceRequest
{
    /// <summary>What a pair is whose relations have both signs.</summary>
    public MixedPairs Mixed { get; init; }

    /// <summary>How long the frustration index is looked for.</summary>
    public FrustrationOptions Search { get; init; } = FrustrationOptions.Default;

    /// <summary>Whether the balance is told without the node that the documents are about too.</summary>
    public bool LeavesSubjectOut { get; init; } = true;

    /// <summary>The id of the node that the documents are about, or null where it is to be found.</summary>
    public string? Subject { get; init; }

    /// <summary>The first and last year of a series, or null for none.</summary>
    public (int First, int Last)? Years { get; init; }
}
