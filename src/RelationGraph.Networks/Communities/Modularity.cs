namespace RelationGraph.Networks.Communities;

/// <summary>How far the weight of edges lies within communities, beyond what chance would put there.</summary>
/// <remarks>
/// Q = Σ over communities of w(c)/m − γ (s(c)/2m)², where w(c) is the weight of the edges within c, s(c) the sum of the strengths of
/// its nodes and m the weight of all edges: with γ = 1 that of Newman and Girvan (2004, doi:10.1103/PhysRevE.69.026113), else that
/// of Reichardt and Bornholdt (2006, doi:10.1103/PhysRevE.74.016110). Parallel edges add up; a loop lies within its node's community and counts twice
/// for the strength of its node. Directed networks are refused: their directions are to be forgotten first. Undefined, NaN, where m
/// is 0. O(n + m). Limits: communities below about √m edges are not told apart (Fortunato and Barthélemy 2007,
/// doi:10.1073/pnas.0605965104), and values of different networks do not compare.
/// </remarks>
public static class Modularity
{
    /// <summary>Computes the modularity of a partition.</summary>
    /// <param name="network">The network, undirected; weights are strengths ≥ 0.</param>
    /// <param name="community">The community of each node, from 0 to the number of nodes - 1.</param>
    /// <param name="resolution">The resolution γ, finite and ≥ 0.</param>
    /// <returns>The modularity, at most 1, or NaN where no edge has weight.</returns>
    /// <exception cref="ArgumentException">The network is directed, there is not one community a node, or a weight is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A community is out of range, or the resolution is.</exception>
    public static double Of(Network network, ReadOnlySpan<int> community, double resolution = 1)
    {
        ArgumentNullException.ThrowIfNull(network);
        Strengths.CheckResolution(resolution);
        Strengths.Check(network);
        Arguments.CheckNodes(network, community.Length, nameof(community));
        foreach (var number in community)
        {
            if ((uint)number >= (uint)community.Length)
                throw new ArgumentOutOfRangeException(nameof(community), number, $"communities are numbered from 0 to {community.Length - 1}");
        }

        var strengths = new double[community.Length];
        var (within, all) = (0.0, 0.0);
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            var (tail, head, weight) = (community[network.Tails[edge]], community[network.Heads[edge]], network.Weight(edge));
            strengths[tail] += weight;
            strengths[head] += weight;
            all += weight;
            within += tail == head ? weight : 0;
        }

        var byChance = 0.0;
        foreach (var strength in strengths)
            byChance += strength / (2 * all) * (strength / (2 * all));
        return (within / all) - (resolution * byChance);
    }
}
