namespace RelationGraph.Model.Selecting;

/// <summary>A word or id in a selection that the corpus does not know.</summary>
/// <param name="Part">The part of the selection, such as <c>type</c>.</param>
/// <param name="Found">What was given.</param>
/// <param name="Suggestions">The nearest words that exist, nearest first; empty where none is near.</param>
public sealed record SelectionFault(string Part, string Found, IReadOnlyList<string> Suggestions);
