using System.Collections.Immutable;

namespace RelationGraph.PropertyGraph.Values;

/// <summary>A node as a query returns it.</summary>
public sealed record NodeValue
{
    /// <summary>Its number within the graph, at least 0.</summary>
    public required long Id { get; init; }

    /// <summary>What <c>elementId</c> says of it.</summary>
    public required string ElementId { get; init; }

    /// <summary>Its labels.</summary>
    public required ImmutableArray<string> Labels { get; init; }

    /// <summary>Its properties.</summary>
    public required MapValue Properties { get; init; }
}
