using System.Collections.Immutable;

namespace RelationGraph.Analysis.Communities;

/// <summary>Nodes that are tied among themselves more than chance would have it.</summary>
public sealed record Community
{
    /// <summary>Its number from 0, the largest first.</summary>
    public required int Number { get; init; }

    /// <summary>Its nodes, those most tied to the others first.</summary>
    public required ImmutableArray<CommunityMember> Members { get; init; }

    /// <summary>The edges between its nodes, the heaviest first, of equal ones those that stand for more relations.</summary>
    public required ImmutableArray<int> Edges { get; init; }

    /// <summary>The weight of the edges between its nodes.</summary>
    public required double Within { get; init; }

    /// <summary>The weight of the edges that lead out of it.</summary>
    public required double Outward { get; init; }

    /// <summary>In which share of the seeds two of its nodes share a community, on average, in [0, 1]; null where it has one node.</summary>
    public required double? Together { get; init; }

    /// <summary>The share of the ends of its nodes' ties that stay within it, in [0, 1]; null where they have none.</summary>
    public double? Inwardness => Within + Outward > 0 ? 2 * Within / ((2 * Within) + Outward) : null;
}
