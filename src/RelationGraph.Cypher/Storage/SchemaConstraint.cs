using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Storage;

/// <summary>A constraint that was declared.</summary>
internal sealed record SchemaConstraint(string Name, ConstraintKind Kind, bool OnRelationships, string Label, Sequence<string> Properties)
{
    /// <summary>The type that the property must have; null where the constraint is another.</summary>
    public CypherType? Type { get; init; }
}
