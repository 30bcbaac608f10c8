namespace RelationGraph.Analysis.Communities;

/// <summary>What a person asks of the communities of a network.</summary>
public sealed record CommunityRequest
{
    /// <summary>The resolution, finite and ≥ 0: more gives more and smaller communities.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>The seed whose communities are told, or null for the seed that finds the highest modularity.</summary>
    public ulong? Seed { get; init; }

    /// <summary>How many seeds are tried, from the one asked for or from 1: how far they agree is told. At least 1.</summary>
    public int Seeds { get; init; } = 20;

    /// <summary>Whether the communities are told without the node that the documents are about too.</summary>
    public bool LeavesSubjectOut { get; init; } = true;

    /// <summary>The id of the node that the documents are about, or null where it is to be found.</summary>
    public string? Subject { get; init; }
}
