using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Storage;

/// <summary>An index that was declared.</summary>
internal sealed record SchemaIndex(string Name, string Kind, bool OnRelationships, Sequence<string> Labels, Sequence<string> Properties);
