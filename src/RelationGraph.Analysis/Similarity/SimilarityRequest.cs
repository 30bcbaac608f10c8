using RelationGraph.Analysis.Balance;
using RelationGraph.Networks.Similarity;

namespace RelationGraph.Analysis.Similarity;

/// <summary>What a person asks of the likeness of portfolios.</summary>
public sealed record SimilarityRequest
{
    /// <summary>The ids of the two that are compared, or null for all pairs.</summary>
    public (string First, string Second)? Pair { get; init; }

    /// <summary>What a tie is worth.</summary>
    public PortfolioValue Value { get; init; }

    /// <summary>What the sign of a pair is whose relations have both signs.</summary>
    public MixedPairs Mixed { get; init; }

    /// <summary>Whether the two that are compared are in their portfolios; then the tie of each to itself is worth the greatest value that occurs.</summary>
    public OwnTies OwnTies { get; init; }

    /// <summary>Whether portfolios are compared without the node that the documents are about too.</summary>
    public bool LeavesSubjectOut { get; init; } = true;

    /// <summary>The id of the node that the documents are about, or null where it is to be found.</summary>
    public string? Subject { get; init; }
}
