namespace RelationGraph.Analysis.Balance;

/// <summary>A pair of nodes with its sign; the default is a pair without one.</summary>
/// <param name="Edge">The edge of the network.</param>
/// <param name="Cooperation">How many of its relations have sign +1.</param>
/// <param name="Conflict">How many of its relations have sign −1.</param>
/// <param name="Sign">1, −1, or 0 where it takes no part.</param>
public readonly record struct SignedTie(int Edge, int Cooperation, int Conflict, int Sign)
{
    /// <summary>Whether its relations have both signs.</summary>
    public bool IsMixed => Cooperation > 0 && Conflict > 0;

    /// <summary>Gives a pair the sign that its relations make.</summary>
    /// <param name="edge">The edge of the network.</param>
    /// <param name="cooperation">How many of its relations have sign +1.</param>
    /// <param name="conflict">How many of its relations have sign −1.</param>
    /// <param name="mixed">What it is where there are both.</param>
    /// <returns>The pair.</returns>
    public static SignedTie Of(int edge, int cooperation, int conflict, MixedPairs mixed) => new(edge, cooperation, conflict, (cooperation, conflict, mixed) switch
    {
        ( > 0, > 0, MixedPairs.LeftOut) => 0,
        ( > 0, > 0, MixedPairs.Conflict) => -1,
        _ => Math.Sign(cooperation - conflict),
    });
}
