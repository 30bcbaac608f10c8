namespace RelationGraph.Model.Facts;

/// <summary>What one relation is to another.</summary>
/// <param name="Kind">A word of the vocabulary <c>link</c>, such as <c>prolongs</c>.</param>
/// <param name="Relation">The id of the other relation.</param>
public sealed record Link(string Kind, string Relation);
