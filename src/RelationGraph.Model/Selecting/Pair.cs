namespace RelationGraph.Model.Selecting;

/// <summary>Two nodes that a selection is about.</summary>
/// <param name="First">The first node's id.</param>
/// <param name="Second">The second node's id.</param>
public sealed record Pair(string First, string Second);
