using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;

namespace RelationGraph.Analysis.Communities;

/// <summary>A network's nodes in communities.</summary>
public sealed record Partition
{
    /// <summary>The network.</summary>
    public required TieNetwork Network { get; init; }

    /// <summary>The seed that found them.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Their modularity, or null where the network has no ties.</summary>
    public required double? Modularity { get; init; }

    /// <summary>The modularity that each seed found, in the order of the seeds; empty where the network has no ties.</summary>
    public required ImmutableArray<double> Modularities { get; init; }

    /// <summary>The number of each node's community, by node.</summary>
    public required ImmutableArray<int> CommunityOf { get; init; }

    /// <summary>The communities, the largest first.</summary>
    public required ImmutableArray<Community> Communities { get; init; }

    /// <summary>What ties the communities, the heaviest first.</summary>
    public required ImmutableArray<CommunityBridge> Bridges { get; init; }

    /// <summary>In which share of the seeds two nodes of one community here share one, on average over the pairs, in [0, 1]; null without such a pair.</summary>
    public required double? TogetherWithin { get; init; }

    /// <summary>In which share of the seeds two nodes of different communities here share one, in [0, 1]; null without such a pair.</summary>
    public required double? TogetherAcross { get; init; }
}
