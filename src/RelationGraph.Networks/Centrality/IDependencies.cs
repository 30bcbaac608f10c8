namespace RelationGraph.Networks.Centrality;

/// <summary>Brandes' dependencies: what share of the shortest paths from some sources leads over each node or edge.</summary>
/// <remarks>A node stands for as many sources, and as many targets, as its weight says. It is a workspace of one thread.</remarks>
internal interface IDependencies
{
    /// <summary>Adds what depends on each node in the paths from sources to others.</summary>
    /// <param name="sources">The sources, all different, at most <see cref="LaneRow.Lanes"/>.</param>
    /// <param name="sums">The sums, by node.</param>
    void AddToNodes(ReadOnlySpan<int> sources, Span<double> sums);

    /// <summary>Adds what depends on each edge in the paths from sources.</summary>
    /// <param name="sources">The sources, all different, at most <see cref="LaneRow.Lanes"/>.</param>
    /// <param name="sums">The sums, by edge.</param>
    void AddToEdges(ReadOnlySpan<int> sources, Span<double> sums);
}
