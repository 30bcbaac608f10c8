using CsCheck;

using RelationGraph.Networks.Centrality;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Centrality;

public sealed class BetweennessTests
{
    private static readonly BetweennessOptions Normalised = new(IsNormalised: true);

    [Fact]
    public void Middle_of_a_path_of_three_carries_its_only_pair() =>
        Assert.Equal([0, 1, 0], Scores(Network.Create(isDirected: false, 3, [0, 1], [1, 2])));

    [Fact]
    public void Middle_of_a_star_carries_every_pair_of_its_rays()
    {
        var star = Network.Create(isDirected: false, 5, [0, 0, 0, 0], [1, 2, 3, 4]);
        Assert.Equal([6, 0, 0, 0, 0], Scores(star));
        Assert.Equal([1, 0, 0, 0, 0], Scores(star, Normalised));
        Assert.Equal([4, 4, 4, 4], EdgeScores(star));
        Assert.Equal([0.4, 0.4, 0.4, 0.4], EdgeScores(star, Normalised));
    }

    [Fact]
    public void Opposite_nodes_of_a_square_halve_each_others_pair()
    {
        var square = Network.Create(isDirected: false, 4, [0, 1, 2, 3], [1, 2, 3, 0]);
        Assert.Equal([0.5, 0.5, 0.5, 0.5], Scores(square));
        Assert.Equal([2, 2, 2, 2], EdgeScores(square));
    }

    [Fact]
    public void A_directed_circle_carries_ordered_pairs()
    {
        var circle = Network.Create(isDirected: true, 4, [0, 1, 2, 3], [1, 2, 3, 0]);
        Assert.Equal([3, 3, 3, 3], Scores(circle));
        Assert.Equal([0.5, 0.5, 0.5, 0.5], Scores(circle, Normalised));
    }

    [Fact]
    public void A_detour_of_two_short_edges_carries_what_one_long_edge_would() =>
        Assert.Equal([0, 1, 0], Scores(Network.Create(isDirected: false, 3, [0, 1, 0], [1, 2, 2], [1, 1, 3])));

    [Fact]
    public void A_doubled_tie_draws_two_thirds_of_the_paths() =>
        Assert.Equal([2 / 3.0, 2 / 3.0, 1 / 3.0, 1 / 3.0], Scores(Network.Create(isDirected: false, 4, [0, 0, 1, 2, 3], [1, 1, 2, 3, 0])), Close);

    [Fact]
    public void Lengths_that_differ_in_the_last_digit_tie()
    {
        // 0.1 + 0.2 is the least bit more than 0.3.
        var network = Network.Create(isDirected: false, 4, [0, 1, 0, 2], [1, 3, 2, 3], [0.1, 0.2, 0.15, 0.15]);
        Assert.Equal(0.5, Scores(network)[1]);
        Assert.Equal(0.5, Scores(network)[2]);
    }

    [Fact]
    public void Networks_without_pairs_score_nothing()
    {
        Assert.Empty(Scores(Network.Create(isDirected: false, 0, [], [])));
        Assert.Equal([0], Scores(Network.Create(isDirected: false, 1, [0], [0]), Normalised));
        Assert.Equal([0, 0], Scores(Network.Create(isDirected: true, 2, [0], [1]), Normalised));
        Assert.Empty(EdgeScores(Network.Create(isDirected: true, 2, [], []), Normalised));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_length_that_is_not_more_than_0_is_refused(double length) =>
        Assert.Throws<ArgumentException>(() => Scores(Network.Create(isDirected: false, 2, [0], [1], [length])));

    [Fact]
    public void A_span_of_another_length_is_refused()
    {
        var network = Network.Create(isDirected: false, 3, [0], [1]);
        Assert.Throws<ArgumentException>(() => Betweenness.Scores(network, default, new double[2]));
        Assert.Throws<ArgumentException>(() => Betweenness.EdgeScores(network, default, new double[2]));
    }

    [Fact]
    public void Nodes_carry_the_shares_of_all_shortest_paths() => RandomNetworks.Any.Sample(
        network => Assert.Equal(ByAllPaths(network), Scores(network), Close), iter: 3000);

    [Fact]
    public void Edges_carry_the_shares_of_all_shortest_paths() => RandomNetworks.Any.Sample(
        network => Assert.Equal(EdgesByAllPaths(network), EdgeScores(network), Close), iter: 3000);

    [Fact]
    public void Nodes_numbered_otherwise_score_the_same() => Gen.Select(RandomNetworks.Any, Gen.Int[0, int.MaxValue]).Sample((network, seed) =>
    {
        int[] places = [.. Enumerable.Range(0, network.NodeCount)];
        new Random(seed).Shuffle(places);
        var (scores, relabelled) = (Scores(network), Scores(RandomNetworks.Relabelled(network, places)));
        Assert.Equal(scores, places.Select(place => relabelled[place]), Close);
    });

    [Fact]
    public void The_sum_over_nodes_is_the_sum_over_pairs_of_the_nodes_between() => LargeNetworks.Any.Sample(
        network =>
        {
            var expected = 0.0;
            for (var node = 0; node < network.NodeCount; node++)
                expected += LargeNetworks.Distances(network, node).Sum(distance => Math.Max(distance - 1, 0));
            Assert.Equal(network.IsDirected ? expected : expected / 2, Scores(network).Sum(), Close);
        }, iter: 10);

    [Fact]
    public void The_sum_over_edges_is_the_sum_of_distances() => LargeNetworks.Any.Sample(
        network =>
        {
            var expected = 0.0;
            for (var node = 0; node < network.NodeCount; node++)
                expected += LargeNetworks.Distances(network, node).Sum(distance => Math.Max(distance, 0));
            Assert.Equal(network.IsDirected ? expected : expected / 2, EdgeScores(network).Sum(), Close);
        }, iter: 10);

    [Fact]
    public void Equal_lengths_score_as_none_do() => LargeNetworks.Any.Sample(
        network =>
        {
            // One length that is the least bit different from the others keeps the paths and takes the other way.
            double[] lengths = [.. Enumerable.Repeat(1.0, network.EdgeCount)];
            var scores = Scores(network);
            Assert.Equal(scores, Scores(network.WithWeights(lengths)), Close);
            if (lengths.Length > 0)
                lengths[0] += 1e-14;
            Assert.Equal(scores, Scores(network.WithWeights(lengths)), Close);
            Assert.Equal(EdgeScores(network), EdgeScores(network.WithWeights(lengths)), Close);
        }, iter: 10);

    [Fact]
    public void A_tree_carries_at_each_node_the_pairs_that_it_parts()
    {
        // 0 to 3 are a chain, and 4 and 5 hang on 1.
        var tree = Network.Create(isDirected: false, 6, [0, 1, 2, 1, 1], [1, 2, 3, 4, 5]);
        Assert.Equal([0, 9, 4, 0, 0, 0], Scores(tree));
        Assert.Equal([5, 8, 5, 5, 5], EdgeScores(tree));
    }

    [Fact]
    public void An_undirected_network_with_trees_on_it_scores_half_as_much_as_with_an_edge_each_way() =>
        Gen.Select(Gen.Int[2, 300], Gen.Int[0, 60], Gen.Bool, Gen.Int[0, int.MaxValue]).Sample(
            (nodes, more, isWeighted, seed) =>
            {
                var trees = LargeNetworks.Trees(nodes, more, seed);
                var network = isWeighted ? LargeNetworks.WithLengths(trees) : trees;
                var (tails, heads, lengths) = (network.Tails.ToArray(), network.Heads.ToArray(), network.Weights.ToArray());
                var bothWays = Network.Create(isDirected: true, nodes, [.. tails, .. heads], [.. heads, .. tails], [.. lengths, .. lengths]);
                Assert.Equal(Scores(bothWays).Select(score => score / 2), Scores(network), Close);
                var edgeScores = EdgeScores(bothWays);
                Assert.Equal(Enumerable.Range(0, tails.Length).Select(edge => (edgeScores[edge] + edgeScores[edge + tails.Length]) / 2), EdgeScores(network), Close);
            }, iter: 50);

    [Fact]
    public void The_number_of_threads_changes_no_bit() => LargeNetworks.Any.Sample(
        network =>
        {
            foreach (var weighted in new[] { network, LargeNetworks.WithLengths(network) })
            {
                Assert.Equal(Scores(weighted), Scores(weighted, execution: new Execution(3, null, default)));
                Assert.Equal(EdgeScores(weighted), EdgeScores(weighted, execution: new Execution(2, null, default)));
            }
        }, iter: 10);

    [Fact]
    public void Progress_ends_at_1_and_a_stopped_run_throws()
    {
        var network = LargeNetworks.Random(isDirected: false, 300, 2000, seed: 1);
        var shares = new System.Collections.Concurrent.ConcurrentBag<double>();
        Scores(network, execution: new Execution(2, new Listener(shares.Add), default));
        Assert.Equal(1, shares.Max());
        Assert.All(shares, share => Assert.InRange(share, 0, 1));
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Scores(network, execution: new Execution(2, null, stop.Token)));
        Assert.ThrowsAny<OperationCanceledException>(() => Scores(network, execution: new Execution(1, null, stop.Token)));
    }

    [Fact]
    public void Classic_networks_score_as_the_literature_has_it()
    {
        AssertScores(ClassicNetworks.Karate, [("0", 231.071429, 0.437635), ("33", 160.551587, 0.304075), ("32", 76.690476, 0.145247), ("2", 75.850794, 0.143657), ("31", 73.009524, 0.138276)]);
        AssertScores(ClassicNetworks.Florentine, [("Medici", 47.5, 0.521978), ("Guadagni", 23.166667, 0.254579), ("Albizzi", 19.333333, 0.212454), ("Salviati", 13, 0.142857), ("Ridolfi", 10.333333, 0.113553)]);
        AssertScores(ClassicNetworks.Davis, [("E8", 110.206397, 0.237003), ("E9", 101.932143, 0.219209), ("E7", 58.534788, 0.125881), ("Nora Fayette", 50.490306, 0.108581), ("Evelyn Jefferson", 42.980201, 0.092431)]);
        AssertScores(
            ClassicNetworks.LesMiserables.WithWeights([]),
            [("Valjean", 1624.4688, 0.569989), ("Myriel", 504, 0.176842), ("Gavroche", 470.570632, 0.165113), ("Marius", 376.292593, 0.132032), ("Fantine", 369.486942, 0.129645)]);
    }

    private static void AssertScores(Network network, (string Node, double Raw, double Normalised)[] first)
    {
        var (raw, normalised) = (Scores(network), Scores(network, Normalised));
        foreach (var (name, expected, share) in first)
        {
            var node = network.FindNode(name)!.Value;
            Assert.Equal(expected, raw[node], 6);
            Assert.Equal(share, normalised[node], 6);
        }

        Assert.Equal(first.Select(entry => entry.Node), Enumerable.Range(0, raw.Length).OrderByDescending(node => raw[node]).Take(first.Length).Select(network.NodeId));
    }

    private static double[] ByAllPaths(Network network)
    {
        var scores = new double[network.NodeCount];
        OverPairs(network, (source, paths) =>
        {
            foreach (var node in paths.SelectMany(path => AllPaths.Nodes(network, source, path)[1..^1]))
                scores[node] += 1.0 / paths.Count;
        });
        return scores;
    }

    private static double[] EdgesByAllPaths(Network network)
    {
        var scores = new double[network.EdgeCount];
        OverPairs(network, (_, paths) =>
        {
            foreach (var edge in paths.SelectMany(path => path))
                scores[edge] += 1.0 / paths.Count;
        });
        return scores;
    }

    private static void OverPairs(Network network, Action<int, List<int[]>> take)
    {
        for (var source = 0; source < network.NodeCount; source++)
        {
            for (var target = network.IsDirected ? 0 : source + 1; target < network.NodeCount; target++)
            {
                if (source != target)
                    take(source, AllPaths.Shortest(network, source, target));
            }
        }
    }

    private static bool Close(double expected, double actual) => Math.Abs(expected - actual) <= 1e-11 * Math.Max(1, Math.Abs(expected));

    private static double[] Scores(Network network, BetweennessOptions options = default, Execution execution = default)
    {
        var scores = new double[network.NodeCount];
        Array.Fill(scores, double.NaN);
        Betweenness.Scores(network, options, scores, execution);
        return scores;
    }

    private static double[] EdgeScores(Network network, BetweennessOptions options = default, Execution execution = default)
    {
        var scores = new double[network.EdgeCount];
        Array.Fill(scores, double.NaN);
        Betweenness.EdgeScores(network, options, scores, execution);
        return scores;
    }

    private sealed class Listener(Action<double> told) : IProgress<double>
    {
        public void Report(double value) => told(value);
    }
}
