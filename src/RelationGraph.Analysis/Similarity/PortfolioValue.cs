namespace RelationGraph.Analysis.Similarity;

/// <summary>What a tie is worth in a portfolio; where there is none, 0.</summary>
public enum PortfolioValue
{
    /// <summary>Its sign: 1, −1, or 0 where it has none.</summary>
    Sign,

    /// <summary>The relations of cooperation less those of conflict.</summary>
    Net,

    /// <summary>The number of relations, whatever their sign.</summary>
    Count,
}
