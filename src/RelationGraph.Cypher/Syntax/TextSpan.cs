namespace RelationGraph.Cypher.Syntax;

/// <summary>A stretch of the query's text.</summary>
/// <param name="Start">The offset of its first UTF-16 unit.</param>
/// <param name="End">The offset after its last.</param>
internal readonly record struct TextSpan(int Start, int End);
