namespace RelationGraph.Analysis.Projections;

/// <summary>Who is tied by what is shared.</summary>
public enum ProjectionSide
{
    /// <summary>States.</summary>
    States,

    /// <summary>States and organizations.</summary>
    Actors,

    /// <summary>The bodies and projects themselves, tied by the states and organizations that they have in common.</summary>
    Things,
}
