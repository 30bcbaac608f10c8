namespace RelationGraph.Neo4j.Transport;

/// <summary>An answer that has more bytes than it may.</summary>
/// <param name="limit">How many it may have.</param>
internal sealed class TooMuchException(long limit) : Exception($"More than {limit} bytes came.")
{
    /// <summary>How many bytes it may have.</summary>
    public long Limit { get; } = limit;
}
