using CsCheck;

using RelationGraph.Networks.Balance;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Balance;

public sealed class FrustrationTests
{
    [Fact]
    public void One_sign_of_a_friend_of_two_enemies_is_too_many()
    {
        var result = Frustration.Index(Network.Create(isDirected: false, 3, [0, 1, 2], [1, 2, 0]), [1, 1, -1]);
        Assert.Equal((1, 1, ProofStatus.Exact), (result.Index, result.LowerBound, result.Proof));
        Assert.Single(result.FrustratedEdges);
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(5, 4)]
    [InlineData(8, 12)]
    [InlineData(11, 25)]
    public void All_opposed_to_all_frustrate_what_two_equal_camps_leave_within_them(int nodes, int index)
    {
        var pairs = (from tail in Enumerable.Range(0, nodes) from head in Enumerable.Range(tail + 1, nodes - tail - 1) select (tail, head)).ToArray();
        var result = Frustration.Index(Undirected(nodes, pairs), [.. pairs.Select(_ => -1)]);
        Assert.Equal((index, ProofStatus.Exact), (result.Index, result.Proof));
        Assert.Equal(nodes / 2, Math.Min(result.Camps.Count(camp => camp > 0), result.Camps.Count(camp => camp < 0)));
    }

    [Fact]
    public void The_Petersen_graph_with_negative_signs_frustrates_three()
    {
        (int, int)[] pairs = [.. Enumerable.Range(0, 5).SelectMany(i => new[] { (i, (i + 1) % 5), (i, i + 5), (i + 5, (i + 2) % 5 + 5) })];
        Assert.Equal(3, Frustration.Index(Undirected(10, pairs), [.. pairs.Select(_ => -1)]).Index);
    }

    [Fact]
    public void The_highland_tribes_frustrate_seven()
    {
        var (network, signs) = SignedNetworks.Tribes;
        var result = Frustration.Index(network, signs);
        Assert.Equal((7, 7, ProofStatus.Exact), (result.Index, result.LowerBound, result.Proof));
        Assert.Equal(7, result.FrustratedEdges.Length);
    }

    [Fact]
    public void The_alliances_of_Europe_in_1907_are_two_camps_without_a_frustrated_tie()
    {
        var (network, signs) = SignedNetworks.Alliances(1907);
        var result = Frustration.Index(network, signs);
        Assert.Equal((0, ProofStatus.Exact), (result.Index, result.Proof));
        Assert.Equal(["GBR", "FRA", "RUS"], Enumerable.Range(0, 6).Where(node => result.Camps[node] == 1).Select(network.NodeId).OrderBy(id => id switch { "GBR" => 0, "FRA" => 1, _ => 2 }));
    }

    [Fact]
    public void Russia_turns_from_the_league_to_its_enemies_in_1890()
    {
        Assert.Equal(1, Sign(1889, "RUS", "DEU"));
        Assert.Equal(-1, Sign(1890, "RUS", "DEU"));

        static int Sign(int year, string from, string to)
        {
            var (network, signs) = SignedNetworks.Alliances(year);
            var (tail, head) = (network.FindNode(from)!.Value, network.FindNode(to)!.Value);
            return Assert.Single(Enumerable.Range(0, network.EdgeCount), edge => network.Tails[edge] == tail && network.Heads[edge] == head) is var found
                ? signs[found] : 0;
        }
    }

    [Fact]
    public void The_index_is_the_least_cost_of_any_two_camps() => SignedNetworks.Random.Sample(
        signed => AgreesWithEveryPartition(signed.Network, signed.Signs), iter: 5000);

    [Fact]
    public void The_index_is_the_least_cost_where_weights_are_no_whole_numbers() => SignedNetworks.Random.Sample(
        signed =>
        {
            double[] weights = [.. Enumerable.Range(0, signed.Network.EdgeCount).Select(edge => 0.1 * signed.Network.Weight(edge) + 0.07 * (edge % 3))];
            AgreesWithEveryPartition(signed.Network.WithWeights(weights), signed.Signs);
        }, iter: 5000);

    [Fact]
    public void The_index_of_dense_networks_is_the_least_cost_of_any_two_camps() => Gen.Select(Gen.Int[6, 12], Gen.ULong, Gen.Int[40, 100]).Sample(
        (nodes, seed, density) =>
        {
            var (network, signs) = Dense(nodes, seed, density);
            AgreesWithEveryPartition(network, signs);
        }, iter: 300);

    [Fact]
    public void Numbering_nodes_otherwise_and_changing_every_sign_at_a_node_change_no_index() =>
        Gen.Select(SignedNetworks.Random, Gen.Int[0, 7], Gen.Shuffle(Enumerable.Range(0, 8).ToArray())).Sample((signed, node, places) =>
        {
            var (network, signs) = signed;
            var index = Frustration.Index(network, signs).Index;
            var turned = signs.Select((sign, edge) => network.Tails[edge] == node != (network.Heads[edge] == node) ? -sign : sign).ToArray();
            Assert.Equal(index, Frustration.Index(network, turned).Index);
            int[] ranks = [.. Enumerable.Range(0, network.NodeCount).Select(place => places.Where(other => other < network.NodeCount).ToList().IndexOf(place))];
            Assert.Equal(index, Frustration.Index(RandomNetworks.Relabelled(network, ranks), signs).Index);
        });

    [Fact]
    public void A_network_is_balanced_where_the_index_is_zero_and_then_every_triad_is() => SignedNetworks.Random.Sample(signed =>
    {
        var (network, signs) = signed;
        if (Frustration.Index(network, signs).Index == 0)
            Assert.Equal(SignedTriads.Count(network, signs).Total, SignedTriads.Count(network, signs).Balanced);
    });

    [Fact]
    public void What_is_not_proven_within_the_steps_is_heuristic_and_has_a_lower_bound()
    {
        var (network, signs) = Dense(60, 1, 100);
        var result = Frustration.Index(network, signs, new FrustrationOptions { Steps = 200_000 });
        Assert.Equal(ProofStatus.Heuristic, result.Proof);
        Assert.InRange(result.LowerBound, 1, result.Index - 1);
        Assert.Equal(result.Index, result.FrustratedEdges.Length);
    }

    [Fact]
    public void More_steps_raise_the_bound_and_do_not_change_what_is_proven()
    {
        var (network, signs) = Dense(24, 7, 60);
        var few = Frustration.Index(network, signs, new FrustrationOptions { Steps = 50_000 });
        var many = Frustration.Index(network, signs);
        Assert.Equal(ProofStatus.Exact, many.Proof);
        Assert.InRange(many.Index, few.LowerBound, few.Index);
        Assert.Equal(many.Index, Frustration.Index(network, signs, new FrustrationOptions { Seed = 99, Starts = 1 }).Index);
    }

    [Fact]
    public void Nodes_without_signed_edges_have_no_camp()
    {
        var result = Frustration.Index(Network.Create(isDirected: false, 4, [0, 2, 3], [1, 1, 3]), [-1, 0, -1]);
        Assert.Equal([1, -1, 0, 0], result.Camps);
        Assert.Equal([2], result.FrustratedEdges);
    }

    [Fact]
    public void A_negative_weight_and_a_directed_network_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Frustration.Index(Network.Create(isDirected: false, 2, [0], [1], [-1]), [1]));
        Assert.Throws<ArgumentException>(() => Frustration.Index(Network.Create(isDirected: true, 2, [0], [1]), [1]));
    }

    [Fact]
    public void A_search_that_is_cancelled_stops()
    {
        var (network, signs) = Dense(60, 1, 100);
        Assert.Throws<OperationCanceledException>(() =>
            Frustration.Index(network, signs, execution: new Execution { Cancellation = new CancellationToken(canceled: true) }));
    }

    internal static Network Undirected(int nodes, (int Tail, int Head)[] pairs) =>
        Network.Create(isDirected: false, nodes, [.. pairs.Select(pair => pair.Tail)], [.. pairs.Select(pair => pair.Head)]);

    /// <summary>A network where each two nodes are joined with a chance in percent, by either sign as likely.</summary>
    internal static (Network Network, int[] Signs) Dense(int nodes, ulong seed, int density)
    {
        var random = new SplitMix64(seed);
        var (pairs, signs) = (new List<(int, int)>(), new List<int>());
        for (var tail = 0; tail < nodes; tail++)
        {
            for (var head = tail + 1; head < nodes; head++)
            {
                if ((int)(random.Next() % 100) >= density)
                    continue;
                pairs.Add((tail, head));
                signs.Add(random.Next() % 2 == 0 ? 1 : -1);
            }
        }

        return (Undirected(nodes, [.. pairs]), [.. signs]);
    }

    private static void AgreesWithEveryPartition(Network network, int[] signs)
    {
        var least = Enumerable.Range(0, 1 << (network.NodeCount - 1)).Min(camps => Cost(node => (camps >> node & 1) == 0 ? 1 : -1));
        var result = Frustration.Index(network, signs);
        Assert.Equal(ProofStatus.Exact, result.Proof);
        Assert.Equal(least, result.Index, 9);
        Assert.Equal(least, Cost(node => result.Camps[node] < 0 ? -1 : 1), 9);
        Assert.Equal(least, result.FrustratedEdges.Sum(network.Weight), 9);

        double Cost(Func<int, int> camp)
        {
            var cost = 0.0;
            for (var edge = 0; edge < network.EdgeCount; edge++)
                cost += signs[edge] * camp(network.Tails[edge]) * camp(network.Heads[edge]) < 0 ? network.Weight(edge) : 0;
            return cost;
        }
    }
}
