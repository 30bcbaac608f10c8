using RelationGraph.Model.Facts;

namespace RelationGraph.Analysis.Lookup;

/// <summary>A link between a relation and another.</summary>
/// <param name="Kind">A word of the vocabulary <c>link</c>, read from the relation that carries the link.</param>
/// <param name="IsOutgoing">Whether the relation looked at carries it; else the other one does.</param>
/// <param name="Other">The other relation.</param>
public sealed record RelationLink(string Kind, bool IsOutgoing, Relation Other);
