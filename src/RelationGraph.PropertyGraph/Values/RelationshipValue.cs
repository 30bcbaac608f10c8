namespace RelationGraph.PropertyGraph.Values;

/// <summary>A relationship as a query returns it.</summary>
public sealed record RelationshipValue
{
    /// <summary>Its number within the graph, at least 0.</summary>
    public required long Id { get; init; }

    /// <summary>What <c>elementId</c> says of it.</summary>
    public required string ElementId { get; init; }

    /// <summary>Its type.</summary>
    public required string Type { get; init; }

    /// <summary>The number of the node where it starts.</summary>
    public required long Start { get; init; }

    /// <summary>The number of the node where it ends.</summary>
    public required long End { get; init; }

    /// <summary>What <c>elementId</c> says of the node where it starts.</summary>
    public required string StartElementId { get; init; }

    /// <summary>What <c>elementId</c> says of the node where it ends.</summary>
    public required string EndElementId { get; init; }

    /// <summary>Its properties.</summary>
    public required MapValue Properties { get; init; }
}
