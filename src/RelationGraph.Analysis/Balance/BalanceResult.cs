using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;

namespace RelationGraph.Analysis.Balance;

/// <summary>The balance of a network: its triads, its camps, and what stands against them.</summary>
public sealed record BalanceResult
{
    /// <summary>What was asked.</summary>
    public required BalanceRequest Request { get; init; }

    /// <summary>The network; a pair of nodes is one edge.</summary>
    public required TieNetwork Network { get; init; }

    /// <summary>The signs, counts and the frustration index.</summary>
    public required BalanceMeasures Measures { get; init; }

    /// <summary>The triads, in the order of their nodes.</summary>
    public required ImmutableArray<JudgedTriad> Triads { get; init; }

    /// <summary>The camps of each connected part of the signed network, the largest part first.</summary>
    public required ImmutableArray<CampPair> Camps { get; init; }

    /// <summary>The nodes that as many of their pairs would have in the other camp: to move one of them costs nothing.</summary>
    public required ImmutableArray<int> Undecided { get; init; }

    /// <summary>The same network with pairs of both signs taken otherwise; empty where no pair has both.</summary>
    public required ImmutableArray<BalanceMeasures> Otherwise { get; init; }

    /// <summary>The node that the documents are about, or null where there is none or it is not left out.</summary>
    public NetworkNode? Subject { get; init; }

    /// <summary>The network without that node, or null where there is none.</summary>
    public BalanceMeasures? WithoutSubject { get; init; }

    /// <summary>The network without each of its documents; empty where there is only one.</summary>
    public ImmutableArray<BalanceWithoutDocument> WithoutDocuments { get; init; } = [];

    /// <summary>The years of the series; empty where none was asked for.</summary>
    public ImmutableArray<YearBalance> Years { get; init; } = [];
}
