using CsCheck;

using RelationGraph.Networks.Communities;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Communities;

public sealed class LeidenTests
{
    private static readonly LeidenOptions ToTheEnd = new() { LeastGain = 0 };

    private static readonly Gen<double> Resolutions = Gen.Int[0, 4].Select(step => step * step / 4.0);

    [Fact]
    public void Two_triangles_joined_by_an_edge_are_two_communities() =>
        Assert.Equal([0, 0, 0, 1, 1, 1], Found(Network.Create(isDirected: false, 6, [0, 0, 1, 3, 3, 4, 2], [1, 2, 2, 4, 5, 5, 3])));

    [Fact]
    public void Communities_are_numbered_by_size_then_by_least_node() =>
        Assert.Equal([1, 1, 0, 0, 0, 2, 2, 3], Found(Network.Create(isDirected: false, 8, [0, 2, 3, 2, 5], [1, 3, 4, 4, 6])));

    // The best partition of the karate club is known, and proven (Brandes et al. 2008).
    [Fact]
    public void Karate_club_falls_into_its_four_best_communities()
    {
        var network = ClassicNetworks.Karate;
        var best = Enumerable.Range(1, 20).Select(seed => Found(network, new() { Seed = (ulong)seed })).MaxBy(community => Modularity.Of(network, community))!;
        Assert.Equal(0.41978961209730437, Modularity.Of(network, best), 1e-12);
        Assert.Equal([12, 11, 6, 5], best.CountBy(number => number).OrderBy(entry => entry.Key).Select(entry => entry.Value));
    }

    // Below the square root of the number of edges communities merge (Fortunato and Barthélemy 2007); a higher resolution tells them apart.
    [Fact]
    public void Cliques_in_a_ring_pair_up_unless_the_resolution_is_higher()
    {
        var ring = RingOfCliques(30, 5);
        Assert.Equal(0.8880, Modularity.Of(ring, Found(ring)), 0.002);
        var apart = Found(ring, new() { Resolution = 4 });
        Assert.Equal(30, apart.Distinct().Count());
        Assert.All(Enumerable.Range(0, 150), node => Assert.Equal(apart[node - (node % 5)], apart[node]));
    }

    [Fact]
    public void Partitions_hang_together_and_no_move_of_a_node_improves_them() =>
        Gen.Select(RandomNetworks.Undirected, Resolutions, Gen.ULong).Sample((network, resolution, seed) =>
        {
            var community = Found(network, ToTheEnd with { Resolution = resolution, Seed = seed });
            Assert.True(HangsTogether(network, community));
            if (network.EdgeCount == 0)
                return;
            var partitions = new Partitions(network, resolution);
            Assert.All(Enumerable.Range(0, network.NodeCount), node => Assert.True(partitions.BestMove(community, node) < 1e-11));
        }, iter: 3000);

    [Fact]
    public void No_partition_is_better_than_the_best_and_most_are_the_best()
    {
        var (all, best) = (0, 0);
        RandomNetworks.Undirected.Where(network => network.EdgeCount > 0).Sample(network =>
        {
            var most = new Partitions(network, 1).Best();
            var found = Modularity.Of(network, Found(network, ToTheEnd));
            Assert.True(found < most + 1e-12);
            Interlocked.Increment(ref all);
            if (found > most - 1e-12)
                Interlocked.Increment(ref best);
        }, iter: 3000);
        Assert.True(best > 0.9 * all, $"{best} of {all}");
    }

    [Fact]
    public void Large_networks_keep_what_small_ones_promise() =>
        Gen.Select(LargeNetworks.Any, Gen.Bool, Resolutions, Gen.Int[0, 2]).Sample((any, isWeighted, resolution, iterations) =>
        {
            var network = any.AsUndirected();
            network = isWeighted ? LargeNetworks.WithLengths(network) : network;
            var community = Found(network, ToTheEnd with { Resolution = resolution, Iterations = iterations });
            Assert.True(HangsTogether(network, community));
            if (iterations > 0 || network.EdgeCount == 0 || network.NodeCount > 150)
                return;
            var partitions = new Partitions(network, resolution);
            Assert.All(Enumerable.Range(0, network.NodeCount), node => Assert.True(partitions.BestMove(community, node) < 1e-11));
        }, iter: 100);

    [Fact]
    public void A_seed_gives_one_partition_always() => Gen.Select(LargeNetworks.Any, Gen.ULong).Sample((network, seed) =>
    {
        var options = ToTheEnd with { Seed = seed };
        Assert.Equal(Found(network.AsUndirected(), options), Found(network.AsUndirected(), options));
    }, iter: 20);

    [Fact]
    public void Another_iteration_is_no_worse()
    {
        var network = LargeNetworks.Random(isDirected: false, 500, 2500, seed: 7);
        var last = double.NegativeInfinity;
        foreach (var iterations in (int[])[1, 2, 3, 5, 10, 0])
        {
            var modularity = Modularity.Of(network, Found(network, ToTheEnd with { Iterations = iterations }));
            Assert.True(modularity >= last - 1e-12);
            last = modularity;
        }
    }

    // The modularity that the search keeps account of is that of the partition: by it, no repetition that is asked for is left out.
    [Fact]
    public void It_is_repeated_until_a_repetition_gains_less_than_is_asked_for() =>
        Gen.Select(LargeNetworks.Any, Gen.Bool, Resolutions, Gen.ULong, Gen.Int[1, 20]).Sample((any, isWeighted, resolution, seed, hundredths) =>
        {
            var network = isWeighted ? LargeNetworks.WithLengths(any.AsUndirected()) : any.AsUndirected();
            var options = new LeidenOptions { Resolution = resolution, Seed = seed, LeastGain = hundredths / 100.0 };
            var (last, iteration) = (Modularity.Of(network, Found(network, options with { Iterations = 1 }), resolution), 2);
            for (; iteration < 50; iteration++)
            {
                var next = Modularity.Of(network, Found(network, options with { LeastGain = 0, Iterations = iteration }), resolution);
                if (!(next - last >= options.LeastGain * Math.Abs(next)))
                    break;
                last = next;
            }

            Assert.Equal(Found(network, options with { LeastGain = 0, Iterations = iteration }), Found(network, options));
        }, iter: 100);

    [Fact]
    public void An_edge_of_weight_two_is_two_edges()
    {
        var network = LargeNetworks.Random(isDirected: false, 60, 150, seed: 3);
        var heavy = network.WithWeights([.. Enumerable.Repeat(2.0, 150)]);
        var doubled = Network.Create(isDirected: false, 60, [.. network.Tails, .. network.Tails], [.. network.Heads, .. network.Heads]);
        Assert.Equal(Found(heavy), Found(doubled));
    }

    [Fact]
    public void Nodes_without_ties_of_weight_are_communities_of_their_own() =>
        Assert.Equal([0, 1, 2, 3], Found(Network.Create(isDirected: false, 4, [0, 2], [1, 2], [0, 0])));

    [Fact]
    public void A_network_of_nothing_has_no_communities() => Assert.Empty(Found(Network.Create(isDirected: false, 0, [], [])));

    [Fact]
    public void Progress_ends_at_the_whole()
    {
        var told = new List<double>();
        Leiden.Find(ClassicNetworks.Karate, new() { Iterations = 10 }, new int[34], new(1, new Told(told), TestContext.Current.CancellationToken));
        Assert.Equal(1, told[^1]);
        Assert.Equal(told.Order(), told);
    }

    [Fact]
    public void What_was_cancelled_stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => Leiden.Find(ClassicNetworks.Karate, new(), new int[34], new(1, null, cancellation.Token)));
    }

    [Fact]
    public void What_cannot_be_searched_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Found(Network.Create(isDirected: true, 2, [0], [1])));
        Assert.Throws<ArgumentException>(() => Found(Network.Create(isDirected: false, 2, [0], [1], [-1])));
        Assert.Throws<ArgumentException>(() => Leiden.Find(ClassicNetworks.Karate, new(), new int[33]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Found(ClassicNetworks.Karate, new() { Resolution = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Found(ClassicNetworks.Karate, new() { Iterations = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Found(ClassicNetworks.Karate, new() { LeastGain = double.NaN }));
    }

    private static int[] Found(Network network, LeidenOptions? options = null)
    {
        var community = new int[network.NodeCount];
        var count = Leiden.Find(network, options ?? new(), community, new(1, null, TestContext.Current.CancellationToken));
        Assert.Equal(count, community.Distinct().Count());
        return community;
    }

    /// <summary>Whether each community is one piece of the edges that have weight.</summary>
    private static bool HangsTogether(Network network, int[] community)
    {
        int[] within = [.. Enumerable.Range(0, network.EdgeCount)
            .Where(edge => network.Weight(edge) > 0 && community[network.Tails[edge]] == community[network.Heads[edge]])];
        var inner = Network.Create(isDirected: false, network.NodeCount, [.. within.Select(edge => network.Tails[edge])], [.. within.Select(edge => network.Heads[edge])]);
        return community.Distinct().All(number =>
        {
            var first = Array.IndexOf(community, number);
            var distances = LargeNetworks.Distances(inner, first);
            return Enumerable.Range(0, community.Length).All(node => community[node] != number || distances[node] >= 0);
        });
    }

    private static Network RingOfCliques(int cliques, int size)
    {
        var builder = new NetworkBuilder(isDirected: false);
        for (var node = 0; node < cliques * size; node++)
            builder.Node(node.ToString(System.Globalization.CultureInfo.InvariantCulture));
        for (var clique = 0; clique < cliques; clique++)
        {
            for (var one = 0; one < size; one++)
            {
                for (var other = one + 1; other < size; other++)
                    builder.Edge((clique * size) + one, (clique * size) + other);
            }

            builder.Edge(clique * size, (((clique + 1) % cliques) * size) + 1);
        }

        return builder.Build();
    }

    private sealed class Told(List<double> shares) : IProgress<double>
    {
        public void Report(double value) => shares.Add(value);
    }
}
