namespace RelationGraph.Interchange.Networks;

/// <summary>How a network is read from a file.</summary>
public sealed record NetworkReadOptions
{
    /// <summary>The format, or null to tell it from the content.</summary>
    public NetworkFormat? Format { get; init; }

    /// <summary>Whether all edges are directed, whatever the file says; null for what the file says.</summary>
    public bool? IsDirected { get; init; }

    /// <summary>How much is read.</summary>
    public NetworkReadLimits Limits { get; init; } = NetworkReadLimits.Default;
}
