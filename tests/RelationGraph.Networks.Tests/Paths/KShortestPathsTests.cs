using CsCheck;

using RelationGraph.Networks.Paths;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Paths;

public sealed class KShortestPathsTests
{
    [Fact]
    public void Yens_example_has_its_three_paths()
    {
        // C, D, E, F, G, H of the example that Yen's method is commonly explained with.
        var network = Network.Create(isDirected: true, 6, [0, 0, 1, 2, 2, 2, 3, 3, 4], [1, 2, 3, 1, 3, 4, 4, 5, 5], [3, 2, 4, 1, 2, 3, 2, 1, 2]);
        var paths = KShortestPaths.Find(network, 0, 5, k: 3);
        Assert.Equal(["0 2 3 5", "0 2 4 5", "0 1 3 5"], paths.Select(path => string.Join(' ', path.Nodes)));
        Assert.Equal([5, 7, 8], paths.Select(path => path.Length));
    }

    [Fact]
    public void Paths_over_different_parallel_edges_are_different()
    {
        var network = Network.Create(isDirected: false, 2, [0, 1, 0], [1, 0, 0]);
        Assert.Equal([0, 1], KShortestPaths.Find(network, 0, 1, k: 5).Select(path => path.Edges.Single()));
    }

    [Fact]
    public void All_paths_come_in_the_order_of_paths() => RandomNetworks.Any.Sample(sample =>
    {
        var network = SimplePathList.WithZeros(sample);
        var target = network.NodeCount - 1;
        Assert.Equal(SimplePathList.Between(network, 0, target), KShortestPaths.Find(network, 0, target, k: int.MaxValue));
    }, iter: 5000);

    [Fact]
    public void The_first_k_are_the_first_of_all() => Gen.Select(RandomNetworks.Any, Gen.Int[0, 6]).Sample((network, k) =>
    {
        var target = network.NodeCount - 1;
        Assert.Equal(SimplePathList.Between(network, 0, target).Take(k), KShortestPaths.Find(network, 0, target, k));
    }, iter: 3000);

    [Fact]
    public void Backwards_paths_are_as_long() => LargerNetworks.Any.Sample(network =>
        Assert.Equal(
            KShortestPaths.Find(network, 0, 1, k: 8).Select(path => path.Length), KShortestPaths.Find(network.Reversed(), 1, 0, k: 8).Select(path => path.Length)));

    [Fact]
    public void Lengths_that_are_no_whole_numbers_rise_but_for_rounding() => Gen.Select(LargerNetworks.Any, Gen.Double[0, 1].Array[400]).Sample((network, lengths) =>
    {
        var paths = KShortestPaths.Find(network.WithWeights(lengths.AsSpan(0, network.EdgeCount)), 0, 1, k: 12);
        Assert.Equal(paths.Length, paths.Distinct().Count());
        Assert.All(paths, path => Assert.Equal(path.Nodes.Length, path.Nodes.Distinct().Count()));
        Assert.All(paths.Zip(paths.Skip(1)), pair => Assert.True(pair.First.Length <= pair.Second.Length * (1 + 1e-12)));
    }, iter: 1000);

    [Fact]
    public void From_a_node_to_itself_leads_the_path_without_edges_alone()
    {
        var network = Network.Create(isDirected: false, 2, [0, 0], [1, 0]);
        Assert.Equal([0], Assert.Single(KShortestPaths.Find(network, 0, 0, k: 3)).Nodes);
    }
}
