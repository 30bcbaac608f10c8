using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Networks;
using RelationGraph.Networks.Balance;

namespace RelationGraph.Analysis.Balance;

/// <summary>How far a network of signed pairs is from balance.</summary>
public sealed record BalanceMeasures
{
    /// <summary>What a pair is whose relations have both signs.</summary>
    public required MixedPairs Mixed { get; init; }

    /// <summary>The pairs, by edge of the network.</summary>
    public required ImmutableArray<SignedTie> Ties { get; init; }

    /// <summary>How many triads there are of each kind.</summary>
    public required TriadCensus Census { get; init; }

    /// <summary>The frustration index, in pairs.</summary>
    public required FrustrationResult Frustration { get; init; }

    /// <summary>How many pairs are positive.</summary>
    public int Positive => Ties.Count(tie => tie.Sign > 0);

    /// <summary>How many pairs are negative.</summary>
    public int Negative => Ties.Count(tie => tie.Sign < 0);

    /// <summary>How many pairs of both signs take no part.</summary>
    public int MixedLeftOut => Ties.Count(tie => tie is { IsMixed: true, Sign: 0 });

    /// <summary>How many pairs have only relations of sign 0, which take no part.</summary>
    public int Neither => Ties.Count(tie => tie is { Cooperation: 0, Conflict: 0 });

    internal int[] Signs => [.. Ties.Select(tie => tie.Sign)];

    internal static BalanceMeasures Of(TieNetwork network, MixedPairs mixed, FrustrationOptions search, Execution execution)
    {
        var ties = SignedTies.Of(network, mixed);
        int[] signs = [.. ties.Select(tie => tie.Sign)];
        return new BalanceMeasures
        {
            Mixed = mixed,
            Ties = ties,
            Census = SignedTriads.Count(network.Network, signs, execution with { Progress = null }),
            Frustration = RelationGraph.Networks.Balance.Frustration.Index(network.Network, signs, search, execution),
        };
    }
}
