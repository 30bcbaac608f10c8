namespace RelationGraph.Analysis.Searching;

/// <summary>A stretch of a text; <c>default</c> is the empty stretch at its beginning.</summary>
/// <param name="Start">The 0-based offset of its first UTF-16 unit.</param>
/// <param name="Length">How many UTF-16 units it has.</param>
public readonly record struct TextSpan(int Start, int Length);
