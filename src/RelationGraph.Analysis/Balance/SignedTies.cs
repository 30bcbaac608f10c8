using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;

namespace RelationGraph.Analysis.Balance;

/// <summary>Gives the pairs of a network their signs.</summary>
public static class SignedTies
{
    /// <summary>Gives each pair the sign that its relations make; relations of sign 0 say nothing of it.</summary>
    /// <param name="network">The network, parallel relations merged.</param>
    /// <param name="mixed">What a pair is whose relations have both signs.</param>
    /// <returns>The pairs, by edge.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    /// <exception cref="ArgumentException">Parallel relations are edges of their own.</exception>
    public static ImmutableArray<SignedTie> Of(TieNetwork network, MixedPairs mixed)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!network.Rule.IsMerged)
            throw new ArgumentException("a pair has one sign, so that its relations are to be merged", nameof(network));
        var ties = ImmutableArray.CreateBuilder<SignedTie>(network.Network.EdgeCount);
        for (var edge = 0; edge < network.Network.EdgeCount; edge++)
        {
            var signs = network.SignsOf(edge);
            ties.Add(SignedTie.Of(edge, signs.Count(sign => sign > 0), signs.Count(sign => sign < 0), mixed));
        }

        return ties.MoveToImmutable();
    }

    /// <summary>Says how relations make the sign of a pair.</summary>
    /// <param name="mixed">What a pair is whose relations have both signs.</param>
    /// <returns>A line of a recipe.</returns>
    public static string Recipe(MixedPairs mixed) => "sign of a pair: that of its relations; where they have both signs, " + mixed switch
    {
        MixedPairs.Majority => "that of the more of them, none where they are as many",
        MixedPairs.LeftOut => "none: the pair is left out",
        _ => "conflict",
    };
}
