namespace RelationGraph.Diagrams.Scenes;

/// <summary>What a source says of an edge.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Source">The document and its lines.</param>
internal sealed record DiagramStatement(string Text, string Source);
