using System.Collections.Immutable;

namespace RelationGraph.PropertyGraph;

/// <summary>A relationship of a property graph, always from one node to another.</summary>
public sealed record GraphRelationship
{
    /// <summary>What tells it from every other relationship of the graph.</summary>
    public required string Id { get; init; }

    /// <summary>The type.</summary>
    public required string Type { get; init; }

    /// <summary>The <see cref="GraphNode.Id"/> where it starts.</summary>
    public required string From { get; init; }

    /// <summary>The <see cref="GraphNode.Id"/> where it ends.</summary>
    public required string To { get; init; }

    /// <summary>The properties, by name in ordinal order.</summary>
    public required ImmutableSortedDictionary<string, GraphValue> Properties { get; init; }
}
