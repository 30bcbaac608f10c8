namespace RelationGraph.Networks.Communities;

/// <summary>A network on which <see cref="Leiden"/> moves nodes: the one looked at, or one whose nodes are parts of it; without loops.</summary>
/// <param name="offsets">Where the row of each node starts, and at the end the length of all.</param>
/// <param name="neighbours">The nodes at the other ends of its edges, in rows.</param>
/// <param name="weights">Their weights, above 0, beside them; empty where each is 1.</param>
/// <param name="strengths">The strength of each node, with its loops and the edges within it.</param>
internal readonly ref struct LeidenLevel(
    ReadOnlySpan<int> offsets, ReadOnlySpan<int> neighbours, ReadOnlySpan<double> weights, ReadOnlySpan<double> strengths)
{
    /// <summary>Where the row of each node starts, and at the end the length of all.</summary>
    public ReadOnlySpan<int> Offsets { get; } = offsets;

    /// <summary>The nodes at the other ends of edges, in rows.</summary>
    public ReadOnlySpan<int> Neighbours { get; } = neighbours;

    /// <summary>The weights of the edges, beside <see cref="Neighbours"/>; empty where each is 1.</summary>
    public ReadOnlySpan<double> Weights { get; } = weights;

    /// <summary>The strength of each node, with its loops and the edges within it.</summary>
    public ReadOnlySpan<double> Strengths { get; } = strengths;

    /// <summary>The number of nodes.</summary>
    public int NodeCount => Strengths.Length;

    /// <summary>Makes the first level of a network: its own arrays, or copies of them where it has loops or edges without weight.</summary>
    public static LeidenLevel Of(Network network, double[] strengths)
    {
        if (IsPlain(network))
            return new LeidenLevel(network.OutOffsets, network.OutNeighbours, network.OutWeights, strengths);
        var offsets = new int[network.NodeCount + 1];
        var neighbours = new int[network.OutNeighbours.Length];
        var weights = new double[network.OutWeights.Length];
        var count = 0;
        for (var node = 0; node < network.NodeCount; node++)
        {
            for (var i = network.OutOffsets[node]; i < network.OutOffsets[node + 1]; i++)
            {
                if (network.OutNeighbours[i] == node || (network.IsWeighted && network.OutWeights[i] == 0))
                    continue;
                neighbours[count] = network.OutNeighbours[i];
                if (network.IsWeighted)
                    weights[count] = network.OutWeights[i];
                count++;
            }

            offsets[node + 1] = count;
        }

        return new LeidenLevel(offsets, neighbours.AsSpan(0, count), network.IsWeighted ? weights.AsSpan(0, count) : [], strengths);
    }

    private static bool IsPlain(Network network)
    {
        if (network.Weights.Contains(0))
            return false;
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            if (network.Tails[edge] == network.Heads[edge])
                return false;
        }

        return true;
    }
}
