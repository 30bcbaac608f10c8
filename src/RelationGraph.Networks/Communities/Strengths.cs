namespace RelationGraph.Networks.Communities;

/// <summary>The strengths of nodes, and what is asked of weights that are strengths.</summary>
internal static class Strengths
{
    /// <summary>The sum of the weights of each node's edges, a loop of an undirected network twice.</summary>
    public static double[] Of(Network network)
    {
        var strengths = new double[network.NodeCount];
        for (var node = 0; node < strengths.Length; node++)
        {
            if (!network.IsWeighted)
            {
                strengths[node] = network.OutDegree(node);
                continue;
            }

            foreach (var weight in network.OutWeights[network.OutOffsets[node]..network.OutOffsets[node + 1]])
                strengths[node] += weight;
        }

        return strengths;
    }

    /// <summary>Refuses directed networks and negative weights.</summary>
    public static void Check(Network network)
    {
        if (network.IsDirected)
            throw new ArgumentException("communities are those of an undirected network", nameof(network));
        foreach (var weight in network.Weights)
        {
            if (weight < 0)
                throw new ArgumentException("a weight is negative, and weights are strengths here", nameof(network));
        }
    }

    /// <summary>Refuses what is no resolution.</summary>
    public static void CheckResolution(double resolution)
    {
        if (!double.IsFinite(resolution) || resolution < 0)
            throw new ArgumentOutOfRangeException(nameof(resolution), resolution, "a resolution is finite and not negative");
    }
}
