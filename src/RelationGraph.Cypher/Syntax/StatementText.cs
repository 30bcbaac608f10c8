namespace RelationGraph.Cypher.Syntax;

/// <summary>A statement among several.</summary>
/// <param name="Text">The statement, without blanks around it and without its semicolon.</param>
/// <param name="Offset">How many UTF-16 units stand before it in the whole.</param>
/// <param name="Closed">Whether a semicolon ends it.</param>
public readonly record struct StatementText(string Text, int Offset, bool Closed);
