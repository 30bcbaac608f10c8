using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Storage;

/// <summary>A constraint that was declared.</summary>
internal sealed record SchemaConstraint(string Name, ConstraintKind Kind, bool OnRelationships, string Label, Sequence<string> Properties);
