namespace RelationGraph.Diagrams.Writing;

/// <summary>A statement with its source as the page's script reads it.</summary>
internal sealed record PageStatement(string Text, string Source);
