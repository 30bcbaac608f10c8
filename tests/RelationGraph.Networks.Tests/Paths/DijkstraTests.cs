using CsCheck;

using RelationGraph.Networks.Paths;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Paths;

public sealed class DijkstraTests
{
    [Fact]
    public void A_way_round_is_taken_where_it_is_shorter()
    {
        var network = Network.Create(isDirected: false, 4, [0, 0, 2, 1], [1, 2, 1, 1], [5, 1, 2.5, 1]);
        Assert.Equal([0, 3.5, 1, double.PositiveInfinity], Distances(network, 0));
    }

    [Fact]
    public void The_distance_of_a_node_is_the_length_of_the_shortest_path_that_there_is() => RandomNetworks.Any.Sample(sample =>
    {
        var network = SimplePathList.WithZeros(sample);
        for (var source = 0; source < network.NodeCount; source++)
        {
            var expected = Enumerable.Range(0, network.NodeCount)
                .Select(target => SimplePathList.Between(network, source, target).Select(path => path.Length).DefaultIfEmpty(double.PositiveInfinity).Min());
            Assert.Equal(expected, Distances(network, source));
        }
    }, iter: 2000);

    [Fact]
    public void No_edge_is_longer_than_the_distances_of_its_ends_are_apart() => Gen.Select(LargerNetworks.Any, Gen.Int[0, 39]).Sample((network, source) =>
    {
        var distances = Distances(network, source);
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            Assert.True(distances[network.Heads[edge]] <= distances[network.Tails[edge]] + network.Weight(edge));
            Assert.True(network.IsDirected || distances[network.Tails[edge]] <= distances[network.Heads[edge]] + network.Weight(edge));
        }
    });

    [Fact]
    public void The_tree_leads_to_each_node_over_the_fewest_edges_of_a_shortest_path() => RandomNetworks.Any.Sample(sample =>
    {
        var network = SimplePathList.WithZeros(sample);
        var (distances, lastEdges) = (new double[network.NodeCount], new int[network.NodeCount]);
        Dijkstra.Tree(network, 0, distances, lastEdges);
        for (var node = 0; node < network.NodeCount; node++)
        {
            var first = SimplePathList.Between(network, 0, node).FirstOrDefault();
            Assert.Equal(first?.Length ?? double.PositiveInfinity, distances[node]);
            if (first is null || node == 0)
            {
                Assert.Equal(-1, lastEdges[node]);
                continue;
            }

            var (steps, length, at) = (0, 0.0, node);
            for (; at != 0; steps++)
            {
                length += network.Weight(lastEdges[at]);
                at = network.Heads[lastEdges[at]] == at ? network.Tails[lastEdges[at]] : network.Heads[lastEdges[at]];
            }

            Assert.Equal((first.Length, first.Edges.Length), (length, steps));
        }
    });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void From_many_sources_distances_are_those_from_each_whatever_the_threads(int threads)
    {
        var network = LargerNetworks.Sparse(nodes: 700, edges: 2000, isDirected: false);
        int[] sources = [5, 0, 699, 5, 300];
        var distances = new double[sources.Length * network.NodeCount];
        Dijkstra.FromAll(network, sources, distances, new Execution(threads, null, TestContext.Current.CancellationToken));
        Assert.Equal(sources.SelectMany(source => Distances(network, source)), distances);
    }

    [Fact]
    public void Lengths_of_every_magnitude_give_what_relaxing_edges_till_nothing_changes_gives() =>
        Gen.Select(LargerNetworks.Any, Gen.Double[-300, 300].Array[400]).Sample((network, powers) =>
        {
            var weighted = network.WithWeights([.. powers.Take(network.EdgeCount).Select(power => Math.Pow(10, power))]);
            Assert.Equal(Relaxed(weighted, 0), Distances(weighted, 0));
        });

    [Fact]
    public void Lengths_that_differ_little_give_it_too() =>
        Gen.Select(LargerNetworks.Any, Gen.Double[0.1, 10].Array[400], Gen.Int[0, 39]).Sample((network, lengths, source) =>
        {
            var weighted = network.WithWeights(lengths.AsSpan(0, network.EdgeCount));
            Assert.Equal(Relaxed(weighted, source), Distances(weighted, source));
        });

    [Fact]
    public void A_long_way_goes_round_the_ring_of_buckets_many_times()
    {
        var path = Network.Create(
            isDirected: false, 5000, [.. Enumerable.Range(0, 4999)], [.. Enumerable.Range(1, 4999)], [.. Enumerable.Range(0, 4999).Select(edge => edge % 3 == 0 ? 1.0 : 2900.5)]);
        Assert.Equal(Relaxed(path, 0), Distances(path, 0));
    }

    [Fact]
    public void A_negative_length_is_refused()
    {
        var network = Network.Create(isDirected: true, 9, new int[9], new int[9], [1, 1, 1, 1, 1, 1, 1, 1, -1]);
        Assert.Throws<ArgumentException>(() => Distances(network, 1));
    }

    private static double[] Relaxed(Network network, int source)
    {
        var distances = new double[network.NodeCount];
        Array.Fill(distances, double.PositiveInfinity);
        distances[source] = 0;
        for (var isChanged = true; isChanged;)
        {
            isChanged = false;
            for (var edge = 0; edge < network.EdgeCount; edge++)
            {
                isChanged |= Relax(network.Tails[edge], network.Heads[edge], network.Weight(edge));
                isChanged |= !network.IsDirected && Relax(network.Heads[edge], network.Tails[edge], network.Weight(edge));
            }
        }

        return distances;

        bool Relax(int tail, int head, double length)
        {
            if (distances[tail] + length >= distances[head])
                return false;
            distances[head] = distances[tail] + length;
            return true;
        }
    }

    private static double[] Distances(Network network, int source)
    {
        var distances = new double[network.NodeCount];
        Dijkstra.Distances(network, source, distances);
        return distances;
    }
}
