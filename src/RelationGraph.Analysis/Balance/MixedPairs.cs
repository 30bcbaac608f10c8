namespace RelationGraph.Analysis.Balance;

/// <summary>What the sign of a pair is whose relations have both signs.</summary>
public enum MixedPairs
{
    /// <summary>That of the more relations; where they are as many, the pair is left out.</summary>
    Majority,

    /// <summary>None: the pair is left out.</summary>
    LeftOut,

    /// <summary>Conflict, however much they cooperate.</summary>
    Conflict,
}
