using CsCheck;

using RelationGraph.Networks.Centrality;
using RelationGraph.Networks.Paths;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Centrality;

public sealed class ClosenessTests
{
    private static readonly ClosenessKind[] Kinds = Enum.GetValues<ClosenessKind>();

    [Fact]
    public void Middle_of_a_path_of_three_is_as_close_as_can_be()
    {
        var path = Network.Create(isDirected: false, 3, [0, 1], [1, 2]);
        Assert.Equal([2 / 3.0, 1, 2 / 3.0], Scores(path, ClosenessKind.Corrected));
        Assert.Equal([2 / 3.0, 1, 2 / 3.0], Scores(path, ClosenessKind.WithinReach));
        Assert.Equal([0.75, 1, 0.75], Scores(path, ClosenessKind.Harmonic));
    }

    [Fact]
    public void A_pair_beside_a_stranger_is_close_among_itself_and_half_as_close_in_the_whole()
    {
        var pair = Network.Create(isDirected: false, 3, [0], [1]);
        Assert.Equal([1, 1, 0], Scores(pair, ClosenessKind.WithinReach));
        Assert.Equal([0.5, 0.5, 0], Scores(pair, ClosenessKind.Corrected));
        Assert.Equal([0.5, 0.5, 0], Scores(pair, ClosenessKind.Harmonic));
    }

    [Fact]
    public void Distances_are_those_out_of_a_node()
    {
        var arrow = Network.Create(isDirected: true, 2, [0], [1]);
        Assert.All(Kinds, kind => Assert.Equal([1, 0], Scores(arrow, kind)));
        Assert.All(Kinds, kind => Assert.Equal([0, 1], Scores(arrow.Reversed(), kind)));
    }

    [Fact]
    public void Lengths_are_distances() =>
        Assert.Equal([(0.5 + 0.2) / 2, (0.5 + (1 / 3.0)) / 2, (0.2 + (1 / 3.0)) / 2], Scores(Network.Create(isDirected: false, 3, [0, 1, 0], [1, 2, 2], [2, 3, 9]), ClosenessKind.Harmonic), Close);

    [Fact]
    public void Networks_without_pairs_score_nothing()
    {
        Assert.All(Kinds, kind => Assert.Empty(Scores(Network.Create(isDirected: false, 0, [], []), kind)));
        Assert.All(Kinds, kind => Assert.Equal([0], Scores(Network.Create(isDirected: false, 1, [0], [0]), kind)));
        Assert.All(Kinds, kind => Assert.Equal([0, 0], Scores(Network.Create(isDirected: true, 2, [], []), kind)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_length_that_is_not_more_than_0_is_refused(double length) =>
        Assert.Throws<ArgumentException>(() => Scores(Network.Create(isDirected: false, 2, [0], [1], [length]), ClosenessKind.Harmonic));

    [Fact]
    public void A_span_of_another_length_and_a_kind_that_is_none_are_refused()
    {
        var network = Network.Create(isDirected: false, 3, [0], [1]);
        Assert.Throws<ArgumentException>(() => Closeness.Scores(network, ClosenessKind.Harmonic, new double[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Closeness.Scores(network, (ClosenessKind)7, new double[3]));
    }

    [Fact]
    public void Scores_follow_from_the_distances_of_all_paths() => RandomNetworks.Any.Sample(
        network => Assert.All(Kinds, kind => Assert.Equal(ByAllPaths(network, kind), Scores(network, kind), Close)), iter: 3000);

    [Fact]
    public void Scores_of_large_networks_follow_from_the_steps_to_each_node() => LargeNetworks.Any.Sample(
        network =>
        {
            foreach (var kind in Kinds)
            {
                double[] expected = [.. Enumerable.Range(0, network.NodeCount).Select(node =>
                    Score(kind, network.NodeCount, LargeNetworks.Distances(network, node).Where(distance => distance > 0).Select(distance => (double)distance)))];
                Assert.Equal(expected, Scores(network, kind), Close);
            }
        }, iter: 10);

    [Fact]
    public void Scores_over_lengths_of_any_size_follow_from_distances() => Gen.Select(LargeNetworks.Any, Gen.Int[0, 6], Gen.Int[0, int.MaxValue]).Sample(
        (network, magnitude, seed) =>
        {
            var random = new Random(seed);
            var lengths = network.WithWeights([.. network.Tails.ToArray().Select(_ => Math.Pow(10, magnitude * ((2 * random.NextDouble()) - 1)))]);
            var search = new DijkstraSearch(lengths);
            var distances = new double[lengths.NodeCount];
            foreach (var kind in Kinds)
            {
                var scores = Scores(lengths, kind);
                for (var node = 0; node < scores.Length; node += 7)
                {
                    search.Distances(node, distances);
                    var expected = Score(kind, scores.Length, distances.Where((distance, other) => other != node && double.IsFinite(distance)));
                    Assert.True(Math.Abs(expected - scores[node]) <= 1e-12 * expected);
                }
            }
        }, iter: 10);

    [Fact]
    public void Nodes_numbered_otherwise_score_the_same() => Gen.Select(RandomNetworks.Any, Gen.Int[0, int.MaxValue]).Sample((network, seed) =>
    {
        int[] places = [.. Enumerable.Range(0, network.NodeCount)];
        new Random(seed).Shuffle(places);
        var relabelled = RandomNetworks.Relabelled(network, places);
        foreach (var kind in Kinds)
        {
            var scores = Scores(relabelled, kind);
            Assert.Equal(Scores(network, kind), places.Select(place => scores[place]), Close);
        }
    });

    [Fact]
    public void An_edge_more_makes_no_node_harmonically_less_close() => RandomNetworks.Any.Where(network => network.EdgeCount > 0).Sample(network =>
    {
        var less = network.WithEdges([.. Enumerable.Range(0, network.EdgeCount).Select(edge => edge > 0)]).Network;
        Assert.All(Scores(network, ClosenessKind.Harmonic).Zip(Scores(less, ClosenessKind.Harmonic)), pair => Assert.True(pair.First >= pair.Second - 1e-12));
    });

    [Fact]
    public void Lengths_ten_times_as_long_are_a_tenth_as_close() => LargeNetworks.Any.Sample(
        network =>
        {
            foreach (var lengths in new[] { LargeNetworks.WithLengths(network), network.WithWeights([.. Enumerable.Repeat(1.0, network.EdgeCount)]) })
            {
                var longer = lengths.WithWeights([.. lengths.Weights.ToArray().Select(length => 10 * length)]);
                Assert.All(Kinds, kind => Assert.Equal(Scores(lengths, kind).Select(score => score / 10), Scores(longer, kind), Close));
            }
        }, iter: 10);

    [Fact]
    public void The_number_of_threads_changes_no_bit() => LargeNetworks.Any.Sample(
        network =>
        {
            foreach (var weighted in new[] { network, LargeNetworks.WithLengths(network) })
                Assert.All(Kinds, kind => Assert.Equal(Scores(weighted, kind), Scores(weighted, kind, new Execution(3, null, default))));
        }, iter: 10);

    [Fact]
    public void A_stopped_run_throws()
    {
        var network = LargeNetworks.Random(isDirected: false, 300, 2000, seed: 1);
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Scores(network, ClosenessKind.Harmonic, new Execution(2, null, stop.Token)));
        Assert.ThrowsAny<OperationCanceledException>(() => Scores(LargeNetworks.WithLengths(network), ClosenessKind.Harmonic, new Execution(1, null, stop.Token)));
    }

    [Fact]
    public void Classic_networks_score_as_the_literature_has_it()
    {
        AssertScores(ClassicNetworks.Karate, [("0", 0.568966), ("2", 0.559322), ("33", 0.55), ("31", 0.540984), ("8", 0.515625)]);
        AssertScores(ClassicNetworks.Florentine, [("Medici", 0.56), ("Ridolfi", 0.5), ("Tornabuoni", 0.482759), ("Albizzi", 0.482759), ("Guadagni", 0.466667)]);
        AssertScores(ClassicNetworks.Davis, [("E8", 0.596154), ("E9", 0.553571), ("Evelyn Jefferson", 0.516667), ("Theresa Anderson", 0.516667), ("Nora Fayette", 0.516667)]);
        AssertScores(
            ClassicNetworks.LesMiserables.WithWeights([]),
            [("Valjean", 0.644068), ("Marius", 0.531469), ("Thenardier", 0.517007), ("Javert", 0.517007), ("Gavroche", 0.513514)]);
    }

    private static void AssertScores(Network network, (string Node, double Score)[] first)
    {
        var scores = Scores(network, ClosenessKind.Corrected);
        foreach (var (name, expected) in first)
            Assert.Equal(expected, scores[network.FindNode(name)!.Value], 6);
        Assert.Equal(first[0].Node, network.NodeId(Array.IndexOf(scores, scores.Max())));
    }

    private static double[] ByAllPaths(Network network, ClosenessKind kind) =>
    [
        .. Enumerable.Range(0, network.NodeCount).Select(node => Score(kind, network.NodeCount, Enumerable.Range(0, network.NodeCount)
            .Where(other => other != node).Select(other => AllPaths.Distance(network, node, other)).Where(double.IsFinite))),
    ];

    private static double Score(ClosenessKind kind, int nodes, IEnumerable<double> distances)
    {
        double[] reached = [.. distances];
        if (reached.Length == 0)
            return 0;
        return kind switch
        {
            ClosenessKind.Harmonic => reached.Sum(distance => 1 / distance) / (nodes - 1),
            ClosenessKind.WithinReach => reached.Length / reached.Sum(),
            _ => reached.Length / (nodes - 1.0) * reached.Length / reached.Sum(),
        };
    }

    private static bool Close(double expected, double actual) => Math.Abs(expected - actual) <= 1e-12 * Math.Max(1, Math.Abs(expected));

    private static double[] Scores(Network network, ClosenessKind kind, Execution execution = default)
    {
        var scores = new double[network.NodeCount];
        Array.Fill(scores, double.NaN);
        Closeness.Scores(network, kind, scores, execution);
        return scores;
    }
}
