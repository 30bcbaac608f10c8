using System.Collections.Immutable;

using RelationGraph.Model.Selecting;

namespace RelationGraph.Analysis.Paths;

/// <summary>A step of a path.</summary>
/// <param name="From">The number of the node where it starts.</param>
/// <param name="To">The number of the node where it ends.</param>
/// <param name="Edge">The number of its edge in the network.</param>
/// <param name="Length">Its length by the network's weight; 1 where ties are counted.</param>
/// <param name="Ties">The relations that it stands for, by id; none in a network from a file.</param>
/// <param name="IsConflict">Whether all that it stands for is conflict.</param>
public sealed record Hop(int From, int To, int Edge, double Length, ImmutableArray<Tie> Ties, bool IsConflict);
