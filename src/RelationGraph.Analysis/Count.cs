namespace RelationGraph.Analysis;

/// <summary>How many there are of something.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Number">How many there are.</param>
public sealed record Count(string Name, int Number);
