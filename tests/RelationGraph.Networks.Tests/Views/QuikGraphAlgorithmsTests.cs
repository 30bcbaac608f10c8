using CsCheck;

using RelationGraph.Networks.Centrality;
using RelationGraph.Networks.Connectivity;
using RelationGraph.Networks.Paths;
using RelationGraph.Networks.Tests.Samples;
using RelationGraph.Networks.Views;

namespace RelationGraph.Networks.Tests.Views;

public sealed class QuikGraphAlgorithmsTests
{
    [Fact]
    public void Distances_are_ours() => RandomNetworks.Any.Sample(sample =>
    {
        var network = SimplePathList.WithZeros(sample);
        var (hops, theirHops) = (new int[network.NodeCount], new int[network.NodeCount]);
        var (lengths, theirLengths) = (new double[network.NodeCount], new double[network.NodeCount]);
        for (var source = 0; source < network.NodeCount; source++)
        {
            BreadthFirst.Distances(network, source, hops);
            QuikGraphAlgorithms.BreadthFirstDistances(network, source, theirHops);
            Assert.Equal(hops, theirHops);
            Dijkstra.Distances(network, source, lengths);
            QuikGraphAlgorithms.Distances(network, source, theirLengths);
            Assert.Equal(lengths, theirLengths);
        }
    }, iter: 1000);

    [Fact]
    public void Shortest_paths_are_as_long_as_ours() => RandomNetworks.Any.Sample(network =>
    {
        for (var target = 0; target < network.NodeCount; target++)
            Assert.Equal(ShortestPaths.Find(network, 0, target)?.Length, QuikGraphAlgorithms.ShortestPath(network, 0, target)?.Length);
    }, iter: 1000);

    [Fact]
    public void Without_parallel_edges_the_k_shortest_paths_are_as_long_as_ours() => RandomNetworks.Any.Sample(sample =>
    {
        var network = sample.Merged(MergeRule.Least).Network;
        var target = network.NodeCount - 1;
        Assert.Equal(
            KShortestPaths.Find(network, 0, target, k: 6).Select(path => path.Length),
            QuikGraphAlgorithms.KShortest(network, 0, target, k: 6).Select(path => path.Length));
    }, iter: 1000);

    [Fact]
    public void Of_parallel_edges_its_k_shortest_paths_take_one_alone()
    {
        var network = Network.Create(isDirected: true, 2, [0, 0], [1, 1], [1, 2]);
        Assert.Equal([1, 2], KShortestPaths.Find(network, 0, 1, k: 2).Select(path => path.Length));
        Assert.Equal([1], QuikGraphAlgorithms.KShortest(network, 0, 1, k: 2).Select(path => path.Length));
    }

    [Fact]
    public void Components_are_ours() => RandomNetworks.Any.Sample(network =>
    {
        var (own, theirs) = (new int[network.NodeCount], new int[network.NodeCount]);
        Assert.Equal(Components.Weak(network, own), QuikGraphAlgorithms.WeakComponents(network, theirs));
        Assert.Equal(own, theirs);
    }, iter: 1000);

    [Fact]
    public void PageRank_without_weights_is_ours() => RandomNetworks.Any.Sample(sample =>
    {
        var network = sample.WithWeights([]);
        var (own, theirs) = (new double[network.NodeCount], new double[network.NodeCount]);
        PageRank.Scores(network, new PageRankOptions { Tolerance = 1e-12 }, own);
        QuikGraphAlgorithms.PageRank(network, damping: 0.85, tolerance: 1e-12, theirs);
        Assert.All(own.Zip(theirs), pair => Assert.Equal(pair.First, pair.Second, 1e-10));
    }, iter: 1000);

    [Fact]
    public void Degrees_are_ours() => RandomNetworks.Any.Sample(network =>
    {
        var degrees = new double[network.NodeCount];
        QuikGraphAlgorithms.Degrees(network, degrees);
        Assert.Equal(Enumerable.Range(0, network.NodeCount).Select(node => (double)network.OutDegree(node) + (network.IsDirected ? network.InDegree(node) : 0)), degrees);
    });
}
