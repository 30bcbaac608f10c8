using CsCheck;

using RelationGraph.Networks.Paths;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Paths;

public sealed class ShortestPathsTests
{
    [Fact]
    public void Of_tied_paths_the_one_with_the_fewest_edges_comes_first_then_the_one_over_the_least_node()
    {
        // 0-3-4 and 0-2-4 are 2 long, and so are 0-1-3... over three edges.
        var network = Network.Create(isDirected: false, 5, [0, 3, 0, 2, 0, 1], [3, 4, 2, 4, 1, 3], [1, 1, 1, 1, 0.5, 0.5]);
        Assert.Equal([0, 2, 4], ShortestPaths.Find(network, 0, 4)!.Nodes);
        var all = ShortestPaths.All(network, 0, 4, limit: 10)!;
        Assert.Equal(3, all.Count);
        Assert.Equal(["0 2 4", "0 3 4", "0 1 3 4"], all.Paths.Select(path => string.Join(' ', path.Nodes)));
    }

    [Fact]
    public void Lengths_that_differ_by_rounding_alone_are_tied()
    {
        var network = Network.Create(isDirected: true, 4, [0, 1, 0], [1, 3, 3], [0.1, 0.2, 0.3]);
        Assert.Equal(2, ShortestPaths.All(network, 0, 3, limit: 10)!.Count);
        Assert.Equal([2], ShortestPaths.Find(network, 0, 3)!.Edges);
    }

    [Fact]
    public void The_path_is_the_first_of_all_that_there_are() => RandomNetworks.Any.Sample(sample =>
    {
        var network = SimplePathList.WithZeros(sample);
        for (var target = 0; target < network.NodeCount; target++)
        {
            var expected = SimplePathList.Between(network, 0, target).FirstOrDefault();
            Assert.Equal(expected, ShortestPaths.Find(network, 0, target));
            Assert.Equal(expected?.Length, ShortestPaths.Find(network, 0, target)?.Length);
        }
    }, iter: 3000);

    [Fact]
    public void All_shortest_paths_are_those_that_trying_everything_finds() => RandomNetworks.Any.Sample(network =>
    {
        for (var target = 0; target < network.NodeCount; target++)
        {
            var all = SimplePathList.Between(network, 0, target);
            var found = ShortestPaths.All(network, 0, target, limit: int.MaxValue);
            var expected = all.Where(path => path.Length == all[0].Length);
            Assert.Equal(expected, found?.Paths ?? []);
            Assert.Equal(found?.Paths.Length ?? 0, found?.Count ?? 0);
            Assert.Equal(expected.Take(2), ShortestPaths.All(network, 0, target, limit: 2)?.Paths ?? []);
        }
    }, iter: 3000);

    [Fact]
    public void Over_edges_without_length_all_paths_are_shortest_and_none_comes_twice() => RandomNetworks.Any.Sample(sample =>
    {
        var network = SimplePathList.WithZeros(sample);
        for (var target = 0; target < network.NodeCount; target++)
        {
            var all = SimplePathList.Between(network, 0, target);
            var found = ShortestPaths.All(network, 0, target, limit: int.MaxValue);
            Assert.Equal(all.Count > 0, found is not null);
            if (found is null)
                continue;
            Assert.Equal(all[0], found.Paths[0]);
            Assert.Equal(found.Count, found.Paths.Distinct().Count());
            Assert.All(found.Paths, path => Assert.Contains(path, all.Where(other => other.Length == all[0].Length)));
        }
    });

    [Fact]
    public void A_grid_has_as_many_shortest_paths_as_the_binomial_coefficient_says()
    {
        const int Side = 25;
        var (tails, heads) = (new List<int>(), new List<int>());
        for (var node = 0; node < Side * Side; node++)
        {
            if (node % Side < Side - 1)
                (tails, heads) = ([.. tails, node], [.. heads, node + 1]);
            if (node < Side * (Side - 1))
                (tails, heads) = ([.. tails, node], [.. heads, node + Side]);
        }

        var all = ShortestPaths.All(Network.Create(isDirected: false, Side * Side, [.. tails], [.. heads]), 0, (Side * Side) - 1, limit: 3)!;
        Assert.Equal(32247603683100, all.Count);
        Assert.Equal(3, all.Paths.Length);
    }

    [Fact]
    public void Nothing_leads_where_no_edge_does()
    {
        var network = Network.Create(isDirected: true, 2, [0], [1]);
        Assert.Null(ShortestPaths.Find(network, 1, 0));
        Assert.Null(ShortestPaths.All(network, 1, 0, limit: 1));
    }
}
