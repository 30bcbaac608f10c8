namespace RelationGraph.Networks.Communities;

/// <summary>Finds communities: groups of nodes with more ties among themselves than chance would give them.</summary>
/// <remarks>
/// The Leiden algorithm of Traag, Waltman and van Eck (2019, doi:10.1038/s41598-019-41695-z) for <see cref="Modularity"/>: nodes move
/// to the community where modularity gains most; each community is put together anew from single nodes as far as they are well
/// connected; the parts so found become the nodes of a smaller network, which starts from the communities before the refinement; and
/// the whole is repeated on its own result. The refinement takes the greatest gain: it is the paper's at θ → 0, and what differs
/// between iterations and between seeds is the order of visits.
/// <para>
/// Weights are strengths; parallel edges add up; a loop counts towards the strength of its node and never moves it; edges and nodes
/// without weight do not tie, so that such nodes are communities of their own. Directed networks are refused: their directions are to
/// be forgotten first, since a node would else be pulled to whom it points at and not to who points at it. Communities hang together,
/// always; repeated until nothing is gained (<see cref="LeidenOptions.LeastGain"/> 0), no move of a single node, not even to a
/// community of its own, would raise modularity. A better partition may exist all the same, as finding the best is NP-hard (Brandes
/// et al. 2008, doi:10.1109/TKDE.2007.190689). O(m) an iteration in practice; memory O(n + m).
/// </para>
/// </remarks>
public static class Leiden
{
    /// <summary>Finds the communities.</summary>
    /// <param name="network">The network, undirected; weights are strengths ≥ 0.</param>
    /// <param name="options">How it looks for them.</param>
    /// <param name="community">Receives the community of each node, numbered from 0 by size, the largest first, then by least node.</param>
    /// <param name="execution">Stops it; one thread does all. Progress is told by iteration where their number is bounded.</param>
    /// <returns>The number of communities.</returns>
    /// <exception cref="ArgumentException">The network is directed, a weight is negative, or there is not one entry a node.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The resolution, the least gain or the number of iterations is out of range.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static int Find(Network network, LeidenOptions options, Span<int> community, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Iterations, nameof(options));
        if (!(options.LeastGain >= 0 && double.IsFinite(options.LeastGain)))
            throw new ArgumentOutOfRangeException(nameof(options), options.LeastGain, "a least gain is finite and not negative");
        Strengths.CheckResolution(options.Resolution);
        Strengths.Check(network);
        Arguments.CheckNodes(network, community.Length, nameof(community));
        for (var node = 0; node < community.Length; node++)
            community[node] = node;
        var strengths = Strengths.Of(network);
        var total = 0.0;
        foreach (var strength in strengths)
            total += strength;
        if (total > 0)
        {
            var level = LeidenLevel.Of(network, strengths);
            using var search = new LeidenSearch(community.Length, options.Resolution / total, options.Seed, execution.Cancellation);
            search.Run(level, community, options, execution.Progress);
        }

        return CommunityNumbers.BySize(community);
    }
}
