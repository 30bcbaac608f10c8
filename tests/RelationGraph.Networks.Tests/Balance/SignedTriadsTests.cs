using CsCheck;

using RelationGraph.Networks.Balance;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Balance;

public sealed class SignedTriadsTests
{
    [Fact]
    public void Two_allies_with_a_common_enemy_are_balanced_and_a_friend_of_two_enemies_is_not()
    {
        // Nodes 0 and 1 are allied and have 2 as their enemy; 3 is a friend of both 1 and 2.
        var network = Network.Create(isDirected: false, 4, [0, 2, 1, 3, 3], [1, 0, 2, 1, 2]);
        var triads = SignedTriads.Find(network, [1, -1, -1, 1, 1]);
        Assert.Equal([new SignedTriad(0, 1, 2, 0, 1, 2, 2), new SignedTriad(1, 2, 3, 2, 3, 4, 1)], triads);
        Assert.True(triads[0].IsBalanced);
        Assert.False(triads[1].IsBalanced);
        Assert.False(triads[1].IsWeaklyBalanced);
    }

    [Fact]
    public void Three_who_are_all_opposed_are_weakly_balanced_only()
    {
        var triad = Assert.Single(SignedTriads.Find(Network.Create(isDirected: false, 3, [0, 1, 2], [1, 2, 0]), [-1, -1, -1]));
        Assert.False(triad.IsBalanced);
        Assert.True(triad.IsWeaklyBalanced);
    }

    [Fact]
    public void Of_the_68_triads_of_the_highland_tribes_59_are_balanced()
    {
        var (network, signs) = SignedNetworks.Tribes;
        var census = SignedTriads.Count(network, signs);
        Assert.Equal((16, 58), (network.NodeCount, network.EdgeCount));
        Assert.Equal((68, 59), (census.Total, census.Balanced));
        Assert.Equal(0.867647, census.BalancedShare!.Value, 6);
        Assert.Equal(new TriadCensus(19, 2, 40, 7), census);
    }

    [Fact]
    public void The_alliances_of_Europe_were_balanced_in_1907_and_not_in_1872_nor_after_Russia_left_the_league()
    {
        Assert.Equal(1.0, Census(1907).BalancedShare);
        Assert.Equal(20, Census(1907).Total);
        Assert.NotEqual(1.0, Census(1872).BalancedShare);
        Assert.NotEqual(1.0, Census(1890).BalancedShare);

        static TriadCensus Census(int year)
        {
            var (network, signs) = SignedNetworks.Alliances(year);
            return SignedTriads.Count(network, signs);
        }
    }

    [Fact]
    public void Triads_are_the_triples_of_signed_edges_that_join_three_nodes() => SignedNetworks.Random.Sample(signed =>
    {
        var (network, signs) = signed;
        var expected = new List<(int, int, int)>();
        for (var one = 0; one < network.EdgeCount; one++)
        {
            for (var two = one + 1; two < network.EdgeCount; two++)
            {
                for (var three = two + 1; three < network.EdgeCount; three++)
                {
                    int[] edges = [one, two, three];
                    var nodes = edges.SelectMany(edge => new[] { network.Tails[edge], network.Heads[edge] }).CountBy(node => node).ToList();
                    if (nodes.Count == 3 && nodes.All(node => node.Value == 2) && edges.All(edge => signs[edge] != 0 && network.Tails[edge] != network.Heads[edge]))
                        expected.Add((one, two, three));
                }
            }
        }

        var triads = SignedTriads.Find(network, signs);
        var found = triads.Select(triad =>
        {
            int[] edges = [.. new[] { triad.FirstSecond, triad.FirstThird, triad.SecondThird }.Order()];
            Assert.Equal(edges.Count(edge => signs[edge] < 0), triad.Negatives);
            Assert.Equal([triad.First, triad.Second], Ends(triad.FirstSecond));
            Assert.Equal([triad.First, triad.Third], Ends(triad.FirstThird));
            Assert.Equal([triad.Second, triad.Third], Ends(triad.SecondThird));
            return (edges[0], edges[1], edges[2]);
        }).ToList();
        Assert.Equal(expected, found.Order());
        Assert.Equal(triads, triads.OrderBy(triad => triad.First).ThenBy(triad => triad.Second).ThenBy(triad => triad.Third));
        var census = SignedTriads.Count(network, signs);
        Assert.Equal(triads.Length, census.Total);
        Assert.Equal(triads.Count(triad => triad.IsBalanced), census.Balanced);
        Assert.Equal(triads.Count(triad => triad.IsWeaklyBalanced), census.WeaklyBalanced);

        IEnumerable<int> Ends(int edge) => new[] { network.Tails[edge], network.Heads[edge] }.Order();
    });

    [Fact]
    public void Changing_every_sign_at_a_node_leaves_triads_as_balanced_as_they_were() =>
        Gen.Select(SignedNetworks.Random, Gen.Int[0, 7]).Sample((signed, node) =>
        {
            var (network, signs) = signed;
            var turned = signs.Select((sign, edge) => network.Tails[edge] == node != (network.Heads[edge] == node) ? -sign : sign).ToArray();
            Assert.Equal(SignedTriads.Count(network, signs).Balanced, SignedTriads.Count(network, turned).Balanced);
        });

    [Fact]
    public void A_network_without_triads_has_no_share_of_balanced_ones() =>
        Assert.Null(SignedTriads.Count(Network.Create(isDirected: false, 2, [0], [1]), [1]).BalancedShare);

    [Fact]
    public void A_directed_network_and_signs_that_are_none_are_refused()
    {
        Assert.Throws<ArgumentException>(() => SignedTriads.Find(Network.Create(isDirected: true, 2, [0], [1]), [1]));
        Assert.Throws<ArgumentException>(() => SignedTriads.Find(Network.Create(isDirected: false, 2, [0], [1]), []));
        Assert.Throws<ArgumentException>(() => SignedTriads.Find(Network.Create(isDirected: false, 2, [0], [1]), [2]));
    }
}
