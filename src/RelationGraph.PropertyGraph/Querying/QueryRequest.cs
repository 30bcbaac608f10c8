using System.Collections.Immutable;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.PropertyGraph.Querying;

/// <summary>A query to run.</summary>
public sealed record QueryRequest
{
    /// <summary>The text, one statement.</summary>
    public required string Text { get; init; }

    /// <summary>The parameters by name, without the dollar.</summary>
    public ImmutableDictionary<string, Value> Parameters { get; init; } = ImmutableDictionary<string, Value>.Empty;

    /// <summary>Whether it may change the graph.</summary>
    public bool MayWrite { get; init; }

    /// <summary>How long it may run; null for no limit.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How many bytes it may hold at a time, about; null for no limit.</summary>
    public long? MemoryLimit { get; init; }
}
