using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Storage;

/// <summary>The indexes and constraints that were declared.</summary>
internal sealed class Schema
{
    private readonly List<SchemaIndex> _indexes = [];
    private readonly List<SchemaConstraint> _constraints = [];

    public IReadOnlyList<SchemaIndex> Indexes => _indexes;

    public IReadOnlyList<SchemaConstraint> Constraints => _constraints;

    public bool IsIndexed(string label, string key) =>
        _indexes.Exists(index => !index.OnRelationships && index.Labels.Contains(label, StringComparer.Ordinal) && Only(index.Properties, key))
        || _constraints.Exists(constraint =>
            !constraint.OnRelationships && string.Equals(constraint.Label, label, StringComparison.Ordinal) && Only(constraint.Properties, key));

    public void Add(SchemaIndex index) => _indexes.Add(index);

    public void Add(SchemaConstraint constraint) => _constraints.Add(constraint);

    public void Remove(SchemaIndex index) => _indexes.Remove(index);

    public void Remove(SchemaConstraint constraint) => _constraints.Remove(constraint);

    private static bool Only(Sequence<string> properties, string key) =>
        properties.Count == 1 && string.Equals(properties[0], key, StringComparison.Ordinal);
}
