using RelationGraph.Networks.Centrality;

namespace RelationGraph.Networks.Communities;

/// <summary>The strengths of nodes, and what is asked of weights that are strengths.</summary>
internal static class Strengths
{
    /// <summary>The sum of the weights of each node's edges, a loop of an undirected network twice.</summary>
    public static double[] Of(Network network)
    {
        var strengths = new double[network.NodeCount];
        Degree.Out(network, strengths, network.IsWeighted);
        return strengths;
    }

    /// <summary>Refuses directed networks and negative weights.</summary>
    public static void Check(Network network)
    {
        if (network.IsDirected)
            throw new ArgumentException("communities are those of an undirected network", nameof(network));
        Arguments.CheckNotNegative(network, nameof(network));
    }

    /// <summary>Refuses what is no resolution.</summary>
    public static void CheckResolution(double resolution)
    {
        if (!double.IsFinite(resolution) || resolution < 0)
            throw new ArgumentOutOfRangeException(nameof(resolution), resolution, "a resolution is finite and not negative");
    }
}
