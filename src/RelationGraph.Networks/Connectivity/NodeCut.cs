using System.Collections.Immutable;

namespace RelationGraph.Networks.Connectivity;

/// <summary>Nodes without which no path leads from a source to a target.</summary>
/// <param name="AreAdjacent">Whether an edge leads from the source to the target: then no nodes part them, and none are listed.</param>
/// <param name="Nodes">The nodes, in their order; none where no path leads there anyway.</param>
public sealed record NodeCut(bool AreAdjacent, ImmutableArray<int> Nodes)
{
    /// <summary>That an edge leads from the source to the target.</summary>
    public static NodeCut Adjacent { get; } = new(AreAdjacent: true, []);
}
