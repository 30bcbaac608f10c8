namespace RelationGraph.Analysis.Projections;

/// <summary>What ties two that share it.</summary>
public enum ProjectionSource
{
    /// <summary>Bodies that both belong to.</summary>
    Membership,

    /// <summary>Projects that both take part in; to oppose or assess one is not to take part.</summary>
    Projects,

    /// <summary>Either.</summary>
    Both,
}
