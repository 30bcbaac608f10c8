using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;

namespace RelationGraph.Analysis.Similarity;

/// <summary>How alike the portfolios of nodes are.</summary>
public sealed record SimilarityResult
{
    /// <summary>What was asked.</summary>
    public required SimilarityRequest Request { get; init; }

    /// <summary>The network.</summary>
    public required TieNetwork Network { get; init; }

    /// <summary>The least value of a tie that occurs, 0 among them.</summary>
    public required double Least { get; init; }

    /// <summary>The greatest value of a tie that occurs, 0 among them.</summary>
    public required double Greatest { get; init; }

    /// <summary>The node that the documents are about, or null where there is none or it is not left out.</summary>
    public NetworkNode? Subject { get; init; }

    /// <summary>The nodes that are compared, in order.</summary>
    public required ImmutableArray<int> Compared { get; init; }

    /// <summary>The pairs, the most alike first: by κ, then π, then S, what is undefined last.</summary>
    public required ImmutableArray<LikePair> Pairs { get; init; }

    /// <summary>The two portfolios side by side where one pair was asked for: every third party with which either has a tie, by id; else none.</summary>
    public ImmutableArray<PortfolioRow> Rows { get; init; } = [];

    /// <summary>How many third parties neither of the two asked for has a tie with.</summary>
    public int Untied { get; init; }
}
