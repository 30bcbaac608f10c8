using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace RelationGraph.Networks;

/// <summary>The checks of arguments that kernels share.</summary>
internal static class Arguments
{
    /// <summary>Throws where a node is not one of a network's.</summary>
    public static void CheckNode(Network network, int node, string name)
    {
        ArgumentNullException.ThrowIfNull(network);
        if ((uint)node >= (uint)network.NodeCount)
            throw new ArgumentOutOfRangeException(name, node, $"nodes are numbered from 0 to {network.NodeCount - 1}");
    }

    /// <summary>Throws where a span has not one entry a node.</summary>
    public static void CheckNodes(Network network, int length, string name)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (length != network.NodeCount)
            throw new ArgumentException($"there are {network.NodeCount} nodes and {length} entries", name);
    }

    /// <summary>Throws where a tolerance or a number of iterations makes no sense.</summary>
    public static void CheckLimits(double tolerance, int maxIterations, string name)
    {
        if (!(tolerance > 0 && double.IsFinite(tolerance)))
            throw new ArgumentOutOfRangeException(name, tolerance, "a tolerance is above 0");
        if (maxIterations < 1)
            throw new ArgumentOutOfRangeException(name, maxIterations, "there is at least one iteration");
    }

    /// <summary>Throws where a span has not as many entries as it needs.</summary>
    public static void CheckLength(int needed, int length, string name)
    {
        if (length != needed)
            throw new ArgumentException($"there are {length} entries, and there must be {needed}", name);
    }

    /// <summary>Throws where a weight is negative and so no length, strength or capacity.</summary>
    public static void CheckNotNegative(Network network, string name)
    {
        ArgumentNullException.ThrowIfNull(network);
        var weights = network.Weights;
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(weights);
        var least = Vector<double>.Zero;
        foreach (var vector in vectors)
            least = Vector.Min(least, vector);
        foreach (var weight in weights[(vectors.Length * Vector<double>.Count)..])
            least = Vector.Min(least, new Vector<double>(weight));
        for (var i = 0; i < Vector<double>.Count; i++)
        {
            if (least[i] < 0)
                throw new ArgumentException($"the least weight is {least[i].ToString(CultureInfo.InvariantCulture)}, and none may be negative", name);
        }
    }
}
