using CsCheck;

using RelationGraph.Networks.Paths;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Paths;

public sealed class BreadthFirstTests
{
    [Fact]
    public void Distances_on_a_directed_path_count_its_edges_and_do_not_lead_back()
    {
        var path = Network.Create(isDirected: true, 4, [0, 1, 2], [1, 2, 3]);
        Assert.Equal([-1, 0, 1, 2], Distances(path, 1));
        Assert.Equal([1, 0, -1, -1], Distances(path.Reversed(), 1));
    }

    [Fact]
    public void The_distance_of_a_node_is_the_number_of_edges_of_the_shortest_path_that_there_is() => RandomNetworks.Any.Sample(network =>
    {
        for (var source = 0; source < network.NodeCount; source++)
        {
            var expected = Enumerable.Range(0, network.NodeCount)
                .Select(target => SimplePathList.Between(network, source, target).Select(path => path.Edges.Length).DefaultIfEmpty(-1).Min());
            Assert.Equal(expected, Distances(network, source));
        }
    }, iter: 2000);

    [Fact]
    public void On_larger_networks_distances_are_those_of_lengths_of_1() => Gen.Select(LargerNetworks.Any, Gen.Int[0, 39]).Sample((network, source) =>
    {
        var lengths = new double[network.NodeCount];
        Dijkstra.Distances(network.WithWeights([]), source, lengths);
        Assert.Equal(lengths.Select(length => double.IsInfinity(length) ? -1 : (int)length), Distances(network, source));
    }, iter: 3000);

    [Fact]
    public void Numbering_nodes_otherwise_moves_distances_along() =>
        Gen.Select(LargerNetworks.Any, Gen.Shuffle(Enumerable.Range(0, LargerNetworks.NodeCount).ToArray())).Sample((network, places) =>
        {
            var (before, after) = (Distances(network, 0), Distances(RandomNetworks.Relabelled(network, places), places[0]));
            Assert.All(Enumerable.Range(0, network.NodeCount), node => Assert.Equal(before[node], after[places[node]]));
        });

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    [InlineData(1, 200)]
    [InlineData(2, 200)]
    public void From_many_sources_distances_are_those_from_each_whatever_the_threads(int threads, int count)
    {
        var network = LargerNetworks.Sparse(nodes: 700, edges: 2000, isDirected: true);
        // Some of them twice.
        int[] sources = [.. Enumerable.Range(0, count).Select(i => i * 17 % 150)];
        var distances = new int[sources.Length * network.NodeCount];
        BreadthFirst.FromAll(network, sources, distances, new Execution(threads, null, TestContext.Current.CancellationToken));
        Assert.Equal(sources.SelectMany(source => Distances(network, source)), distances);
    }

    [Fact]
    public void From_all_nodes_at_once_distances_are_those_from_each() => LargerNetworks.Any.Sample(network =>
    {
        int[] sources = [.. Enumerable.Range(0, network.NodeCount)];
        var distances = new int[network.NodeCount * network.NodeCount];
        BreadthFirst.FromAll(network, sources, distances);
        Assert.Equal(sources.SelectMany(source => Distances(network, source)), distances);
    }, iter: 1000);

    [Fact]
    public void A_source_that_is_no_node_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BreadthFirst.Distances(Network.Create(isDirected: true, 1, [], []), 1, new int[1]));

    [Fact]
    public void A_stopped_search_throws() => Assert.Throws<OperationCanceledException>(() =>
        BreadthFirst.FromAll(Network.Create(isDirected: true, 1, [], []), new int[1], new int[1], new Execution(1, null, new CancellationToken(canceled: true))));

    private static int[] Distances(Network network, int source)
    {
        var distances = new int[network.NodeCount];
        BreadthFirst.Distances(network, source, distances);
        return distances;
    }
}
