using System.Collections.Immutable;

using RelationGraph.Cypher.Execution;
using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Planning;

/// <summary>A step over a relationship.</summary>
/// <param name="From">The slot of the node where it starts.</param>
/// <param name="Relationship">The slot of the relationship, or of the list of them; -1 where nobody asks for it.</param>
/// <param name="To">The slot of the node where it ends.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Types">The types; empty for any.</param>
/// <param name="ToLabels">Labels that the node at the end must have.</param>
/// <param name="DifferFrom">Slots of relationships, or lists of them, that may not be walked again.</param>
internal sealed record Step(
    int From, int Relationship, int To, Direction Direction, ImmutableArray<string> Types, ImmutableArray<string> ToLabels, ImmutableArray<int> DifferFrom);

/// <summary>What each relationship of a path must fulfil, tried with the relationship in a slot of its own.</summary>
internal sealed record HopTest(int Slot, Evaluator Condition);

internal sealed record Assignment(int Slot, Evaluator Value);

internal sealed record AggregateAssignment(int Slot, AggregateCall Call);

internal sealed record SortKey(Evaluator Value, bool Descending);
