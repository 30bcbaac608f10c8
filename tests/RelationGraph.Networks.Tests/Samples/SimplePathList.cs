using RelationGraph.Networks.Paths;

namespace RelationGraph.Networks.Tests.Samples;

/// <summary>Every simple path of a small network, by trying everything.</summary>
internal static class SimplePathList
{
    /// <summary>The paths between two nodes, in the order of paths.</summary>
    public static List<NetworkPath> Between(Network network, int source, int target)
    {
        var found = new List<NetworkPath>();
        Extend(network, target, [source], [], 0, found);
        found.Sort();
        return found;
    }

    /// <summary>Networks whose weights are small whole numbers from 0, so that sums of them are exact and edges that are 0 long occur.</summary>
    public static Network WithZeros(Network network) =>
        network.IsWeighted ? network.WithWeights(Array.ConvertAll(network.Weights.ToArray(), weight => weight - 1)) : network;

    private static void Extend(Network network, int target, List<int> nodes, List<int> edges, double length, List<NetworkPath> found)
    {
        var node = nodes[^1];
        if (node == target)
        {
            found.Add(new NetworkPath([.. nodes], [.. edges], length));
            return;
        }

        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            var next = network.Tails[edge] == node ? network.Heads[edge] : !network.IsDirected && network.Heads[edge] == node ? network.Tails[edge] : -1;
            if (next < 0 || nodes.Contains(next))
                continue;
            Extend(network, target, [.. nodes, next], [.. edges, edge], length + network.Weight(edge), found);
        }
    }
}
