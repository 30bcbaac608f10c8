using RelationGraph.Cypher.Execution;

namespace RelationGraph.Cypher.Planning;

/// <summary>A search for shortest paths between two known nodes.</summary>
/// <param name="Step">The step that a path repeats; its relationship's slot takes the list.</param>
/// <param name="Least">How many steps at least, 0 or 1.</param>
/// <param name="Most">How many steps at most.</param>
/// <param name="All">Whether all shortest paths are wanted, or one.</param>
/// <param name="Test">What each relationship must fulfil.</param>
/// <param name="Condition">What the path as a whole must fulfil, with everything about it in the frame; null for nothing.</param>
/// <param name="Path">The slot of the path, for the condition and beyond; -1 where it has no name.</param>
internal sealed record ShortestSearch(Step Step, int Least, int Most, bool All, HopTest? Test, Evaluator? Condition, int Path);
