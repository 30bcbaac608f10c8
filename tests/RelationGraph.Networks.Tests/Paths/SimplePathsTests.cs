using CsCheck;

using RelationGraph.Networks.Paths;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Paths;

public sealed class SimplePathsTests
{
    [Fact]
    public void A_square_has_a_path_each_way_round()
    {
        var square = Network.Create(isDirected: false, 4, [0, 1, 2, 3], [1, 2, 3, 0]);
        var found = SimplePaths.Find(square, 0, 1, maxLength: 3, limit: 10);
        Assert.Equal(["0 1", "0 3 2 1"], found.Paths.Select(path => string.Join(' ', path.Nodes)));
        Assert.True(found.IsComplete);
        Assert.Single(SimplePaths.Find(square, 0, 1, maxLength: 2, limit: 10).Paths);
    }

    [Fact]
    public void They_are_those_that_trying_everything_finds() => Gen.Select(RandomNetworks.Any, Gen.Int[0, 8], Gen.Int[0, 12]).Sample((network, length, limit) =>
    {
        var plain = network.WithWeights([]);
        for (var target = 0; target < network.NodeCount; target++)
        {
            var expected = SimplePathList.Between(plain, 0, target).Where(path => path.Edges.Length <= length).ToList();
            var found = SimplePaths.Find(plain, 0, target, length, limit);
            Assert.Equal(expected.Take(limit), found.Paths);
            Assert.Equal(expected.Count <= limit, found.IsComplete);
        }
    }, iter: 3000);

    [Fact]
    public void A_complete_network_has_as_many_as_there_are_orders_of_the_nodes_between()
    {
        var pairs = Enumerable.Range(0, 7).SelectMany(tail => Enumerable.Range(0, tail).Select(head => (tail, head))).ToList();
        var network = Network.Create(isDirected: false, 7, [.. pairs.Select(pair => pair.tail)], [.. pairs.Select(pair => pair.head)]);
        // Σ 5! / (5 − i)! over i = 0 … 5 nodes between.
        Assert.Equal(1 + 5 + 20 + 60 + 120 + 120, SimplePaths.Find(network, 0, 6, maxLength: 6, limit: 1000).Paths.Length);
    }

    [Fact]
    public void A_stopped_search_throws()
    {
        var pairs = Enumerable.Range(0, 14).SelectMany(tail => Enumerable.Range(0, tail).Select(head => (tail, head))).ToList();
        var network = Network.Create(isDirected: false, 14, [.. pairs.Select(pair => pair.tail)], [.. pairs.Select(pair => pair.head)]);
        Assert.Throws<OperationCanceledException>(() => SimplePaths.Find(network, 0, 13, maxLength: 13, limit: int.MaxValue, new Execution(1, null, new CancellationToken(canceled: true))));
    }
}
