namespace RelationGraph.Interchange.Networks;

/// <summary>A row that is an edge.</summary>
internal readonly ref struct EdgeRow
{
    /// <summary>The number of the node where it starts.</summary>
    public required int Tail { get; init; }

    /// <summary>The number of the node where it ends.</summary>
    public required int Head { get; init; }

    /// <summary>The line where it stands, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Its weight, or null where it has none.</summary>
    public double? Weight { get; init; }

    /// <summary>Its sign, or null where it has none.</summary>
    public sbyte? Sign { get; init; }

    /// <summary>Whether it has a direction, or null where it does not say.</summary>
    public bool? IsDirected { get; init; }

    /// <summary>Its type, empty where it has none.</summary>
    public ReadOnlySpan<char> Type { get; init; }

    /// <summary>Its id, empty where it has none.</summary>
    public ReadOnlySpan<char> Id { get; init; }
}
