using CsCheck;

namespace RelationGraph.Networks.Tests.Samples;

/// <summary>Small random networks of every sort: directed or not, weighted or not, in pieces, with parallel edges and loops.</summary>
internal static class RandomNetworks
{
    private const int MostNodes = 8;
    private const int MostEdges = 16;

    /// <summary>Any small network, weights among them small whole numbers from 1, so that sums of them are exact and ties occur.</summary>
    public static Gen<Network> Any { get; } = Gen.Select(Gen.Bool, Gen.Bool).SelectMany(kind => Of(kind.Item1, kind.Item2));

    /// <summary>Any small undirected network.</summary>
    public static Gen<Network> Undirected { get; } = Gen.Bool.SelectMany(isWeighted => Of(isDirected: false, isWeighted));

    /// <summary>Any small directed network.</summary>
    public static Gen<Network> Directed { get; } = Gen.Bool.SelectMany(isWeighted => Of(isDirected: true, isWeighted));

    /// <summary>Small networks of one sort.</summary>
    public static Gen<Network> Of(bool isDirected, bool isWeighted) =>
        Gen.Int[1, MostNodes].SelectMany(nodes => Gen.Select(Gen.Int[0, nodes - 1], Gen.Int[0, nodes - 1], Gen.Int[1, 4]).Array[0, MostEdges].Select(edges =>
            Network.Create(
                isDirected, nodes, [.. edges.Select(edge => edge.Item1)], [.. edges.Select(edge => edge.Item2)],
                isWeighted ? [.. edges.Select(edge => (double)edge.Item3)] : [])));

    /// <summary>The same network with its nodes numbered otherwise: node i of the network is node <c>places[i]</c> of the result.</summary>
    public static Network Relabelled(Network network, int[] places) => Network.Create(
        network.IsDirected, network.NodeCount, Array.ConvertAll(network.Tails.ToArray(), node => places[node]),
        Array.ConvertAll(network.Heads.ToArray(), node => places[node]), network.Weights);
}
