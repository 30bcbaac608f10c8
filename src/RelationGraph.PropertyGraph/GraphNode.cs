using System.Collections.Immutable;

namespace RelationGraph.PropertyGraph;

/// <summary>A node of a property graph.</summary>
public sealed record GraphNode
{
    /// <summary>What tells it from every other node of the graph; the property <c>id</c> does so only among nodes of one label.</summary>
    public required string Id { get; init; }

    /// <summary>The labels; the first says what it is.</summary>
    public required ImmutableArray<string> Labels { get; init; }

    /// <summary>The properties, by name in ordinal order.</summary>
    public required ImmutableSortedDictionary<string, GraphValue> Properties { get; init; }
}
