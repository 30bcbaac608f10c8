using CsCheck;

using RelationGraph.Networks.Connectivity;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Connectivity;

public sealed class SpanningTreeTests
{
    [Fact]
    public void A_square_with_a_diagonal_leaves_out_its_longest_sides()
    {
        var network = Network.Create(isDirected: false, 5, [0, 1, 2, 3, 0, 4], [1, 2, 3, 0, 2, 4], [4, 1, 3, 2, 5, -1]);
        var forest = SpanningTree.Kruskal(network);
        Assert.Equal([1, 2, 3], forest.Edges);
        Assert.Equal(6, forest.Weight);
    }

    [Fact]
    public void No_choice_of_as_many_edges_joins_as_much_for_less() => RandomNetworks.Any.Sample(network =>
    {
        if (network.EdgeCount > 10)
            return;
        var component = new int[network.NodeCount];
        var edges = network.NodeCount - Components.Weak(network, component);
        var spanning = Enumerable.Range(0, 1 << network.EdgeCount).Where(set => int.PopCount(set) == edges).Select(set =>
            Enumerable.Range(0, network.EdgeCount).Where(edge => (set >> edge & 1) == 1).ToArray()).Where(set => Joins(network, set)).ToList();
        var least = spanning.Min(set => set.Sum(network.Weight));
        var forest = SpanningTree.Kruskal(network);
        Assert.Equal(least, forest.Weight);
        Assert.Contains(spanning, set => set.SequenceEqual(forest.Edges));
    }, iter: 3000);

    [Fact]
    public void Numbering_nodes_otherwise_changes_nothing() =>
        Gen.Select(LargerNetworks.Any, Gen.Shuffle(Enumerable.Range(0, LargerNetworks.NodeCount).ToArray())).Sample((network, places) =>
            Assert.Equal(SpanningTree.Kruskal(network).Edges, SpanningTree.Kruskal(RandomNetworks.Relabelled(network, places)).Edges));

    private static bool Joins(Network network, int[] set)
    {
        var all = new int[network.NodeCount];
        var some = new int[network.NodeCount];
        var isKept = new bool[network.EdgeCount];
        foreach (var edge in set)
            isKept[edge] = true;
        return Components.Weak(network, all) == Components.Weak(network.WithEdges(isKept).Network, some);
    }
}
