namespace RelationGraph.PropertyGraph.Querying;

/// <summary>A place in the text of a query.</summary>
/// <param name="Offset">How many UTF-16 units stand before it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in characters, from 1.</param>
public readonly record struct TextPosition(int Offset, int Line, int Column);
