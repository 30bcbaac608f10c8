namespace RelationGraph.PropertyGraph.Querying;

/// <summary>How much of a graph a query changed.</summary>
public sealed record QueryCounters
{
    /// <summary>How many nodes it made.</summary>
    public long NodesCreated { get; init; }

    /// <summary>How many nodes it deleted.</summary>
    public long NodesDeleted { get; init; }

    /// <summary>How many relationships it made.</summary>
    public long RelationshipsCreated { get; init; }

    /// <summary>How many relationships it deleted.</summary>
    public long RelationshipsDeleted { get; init; }

    /// <summary>How many properties it set or removed.</summary>
    public long PropertiesSet { get; init; }

    /// <summary>How many labels it added to nodes.</summary>
    public long LabelsAdded { get; init; }

    /// <summary>How many labels it removed from nodes.</summary>
    public long LabelsRemoved { get; init; }

    /// <summary>How many indexes it made.</summary>
    public long IndexesAdded { get; init; }

    /// <summary>How many indexes it removed.</summary>
    public long IndexesRemoved { get; init; }

    /// <summary>How many constraints it made.</summary>
    public long ConstraintsAdded { get; init; }

    /// <summary>How many constraints it removed.</summary>
    public long ConstraintsRemoved { get; init; }

    /// <summary>Whether it changed anything.</summary>
    public bool Any => this != new QueryCounters();
}
