using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Storage;

/// <summary>How much of a store was changed since it began to count.</summary>
internal sealed class StoreCounters
{
    public long NodesCreated { get; set; }

    public long NodesDeleted { get; set; }

    public long RelationshipsCreated { get; set; }

    public long RelationshipsDeleted { get; set; }

    public long PropertiesSet { get; set; }

    public long LabelsAdded { get; set; }

    public long LabelsRemoved { get; set; }

    public long IndexesAdded { get; set; }

    public long IndexesRemoved { get; set; }

    public long ConstraintsAdded { get; set; }

    public long ConstraintsRemoved { get; set; }

    public StoreCounters Snapshot() => (StoreCounters)MemberwiseClone();

    /// <summary>What was counted since a snapshot.</summary>
    public QueryCounters Since(StoreCounters before) => new()
    {
        NodesCreated = NodesCreated - before.NodesCreated,
        NodesDeleted = NodesDeleted - before.NodesDeleted,
        RelationshipsCreated = RelationshipsCreated - before.RelationshipsCreated,
        RelationshipsDeleted = RelationshipsDeleted - before.RelationshipsDeleted,
        PropertiesSet = PropertiesSet - before.PropertiesSet,
        LabelsAdded = LabelsAdded - before.LabelsAdded,
        LabelsRemoved = LabelsRemoved - before.LabelsRemoved,
        IndexesAdded = IndexesAdded - before.IndexesAdded,
        IndexesRemoved = IndexesRemoved - before.IndexesRemoved,
        ConstraintsAdded = ConstraintsAdded - before.ConstraintsAdded,
        ConstraintsRemoved = ConstraintsRemoved - before.ConstraintsRemoved,
    };
}
