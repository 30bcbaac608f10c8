using System.Globalization;

namespace RelationGraph.Networks.Centrality;

/// <summary>What every measure asks of its arguments.</summary>
internal static class Arguments
{
    /// <summary>Sees that there is one entry a node.</summary>
    public static void CheckLength(Network network, int length, string name)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (length != network.NodeCount)
            throw new ArgumentException($"there are {network.NodeCount} nodes and {length} entries", name);
    }

    /// <summary>Sees that weights can be strengths.</summary>
    public static void CheckStrengths(Network network)
    {
        foreach (var weight in network.Weights)
        {
            if (weight < 0)
                throw new ArgumentException($"a weight is {weight.ToString(CultureInfo.InvariantCulture)}, and a strength is not negative", nameof(network));
        }
    }

    /// <summary>Sees that a tolerance and a number of iterations make sense.</summary>
    public static void CheckLimits(double tolerance, int maxIterations, string name)
    {
        if (!(tolerance > 0 && double.IsFinite(tolerance)))
            throw new ArgumentOutOfRangeException(name, tolerance, "a tolerance is above 0");
        if (maxIterations < 1)
            throw new ArgumentOutOfRangeException(name, maxIterations, "there is at least one iteration");
    }
}
