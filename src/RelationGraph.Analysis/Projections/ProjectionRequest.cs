using RelationGraph.Networks.Projections;

namespace RelationGraph.Analysis.Projections;

/// <summary>What a person asks of what nodes share.</summary>
public sealed record ProjectionRequest
{
    /// <summary>What ties two.</summary>
    public ProjectionSource By { get; init; } = ProjectionSource.Both;

    /// <summary>Who is tied.</summary>
    public ProjectionSide Side { get; init; }

    /// <summary>What a tie weighs.</summary>
    public ProjectionWeight Weight { get; init; }
}
