using System.Collections.Immutable;

namespace RelationGraph.Analysis.ChokePoints;

/// <summary>The fewest failures that part two nodes.</summary>
/// <param name="From">The number of the one.</param>
/// <param name="To">The number of the other.</param>
/// <param name="AreJoined">Whether a path leads from the one to the other at all.</param>
/// <param name="AreAdjacent">Whether a tie joins them: then no failure of others parts them.</param>
/// <param name="Nodes">The fewest others whose failure parts them, nearest the first; empty where they are adjacent or not joined.</param>
/// <param name="Edges">The ties of least number, or least sum of weights, whose failure parts them, nearest the first.</param>
/// <param name="Value">The number, or the sum of weights, of these ties.</param>
/// <param name="Side">The numbers of the nodes that stay with the first when these ties fail.</param>
public sealed record PairCut(
    int From, int To, bool AreJoined, bool AreAdjacent, ImmutableArray<int> Nodes, ImmutableArray<int> Edges, double Value, ImmutableArray<int> Side);
