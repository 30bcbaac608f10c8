using System.Collections.Immutable;

namespace RelationGraph.Networks.Balance;

/// <summary>How far a signed network is from balance.</summary>
public sealed record FrustrationResult
{
    /// <summary>The weight of the frustrated edges; without weights, their number.</summary>
    public required double Index { get; init; }

    /// <summary>What the index cannot be less than; the index itself where it is exact.</summary>
    public required double LowerBound { get; init; }

    /// <summary>Whether the index is proven.</summary>
    public required ProofStatus Proof { get; init; }

    /// <summary>The camp of each node, 1 or −1, or 0 where no signed edge but loops touches it; one of the best partitions, of which there may be others.</summary>
    /// <remarks>The node of the least number in each component is in camp 1; how the camps of two components face each other means nothing.</remarks>
    public required ImmutableArray<int> Camps { get; init; }

    /// <summary>The edges that the partition frustrates, in order: positive ones between the camps and negative ones within a camp.</summary>
    public required ImmutableArray<int> FrustratedEdges { get; init; }
}
