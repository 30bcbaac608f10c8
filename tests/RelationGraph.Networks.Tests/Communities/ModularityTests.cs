using CsCheck;

using RelationGraph.Networks.Communities;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Communities;

public sealed class ModularityTests
{
    // Six of seven edges lie within, each triangle has half of the strength.
    [Fact]
    public void Two_triangles_joined_by_an_edge_have_six_sevenths_less_a_half() =>
        Assert.Equal((6 / 7.0) - 0.5, Modularity.Of(TwoTriangles, [0, 0, 0, 1, 1, 1]), 1e-15);

    [Fact]
    public void Split_of_the_karate_club_has_the_modularity_of_the_literature() =>
        Assert.Equal(0.3582347140039448, Modularity.Of(ClassicNetworks.Karate, [.. ClassicNetworks.KarateWentWithOfficer.Select(went => went ? 1 : 0)]), 1e-14);

    [Fact]
    public void Everybody_in_one_community_is_no_more_than_chance_puts_there() => RandomNetworks.Undirected.Where(HasWeight).Sample(network =>
        Assert.Equal(0, Modularity.Of(network, new int[network.NodeCount]), 1e-12));

    [Fact]
    public void Modularity_is_its_sum_over_pairs_of_nodes() =>
        Gen.Select(RandomNetworks.Undirected.Where(HasWeight), Gen.Int[0, 7].Array[8], Gen.Int[0, 3].Select(step => step * step / 4.0)).Sample((network, numbers, resolution) =>
        {
            int[] community = [.. numbers.Take(network.NodeCount).Select(number => number % network.NodeCount)];
            Assert.Equal(new Partitions(network, resolution).Modularity(community), Modularity.Of(network, community, resolution), 1e-12);
        }, iter: 2000);

    [Fact]
    public void Names_of_nodes_and_of_communities_do_not_matter() =>
        Gen.Select(RandomNetworks.Undirected.Where(HasWeight), Gen.Int[0, 7].Array[8], Gen.Int[0, int.MaxValue]).Sample((network, numbers, seed) =>
        {
            var count = network.NodeCount;
            int[] community = [.. numbers.Take(count).Select(number => number % count)];
            var random = new Random(seed);
            var (places, names) = (Enumerable.Range(0, count).ToArray(), Enumerable.Range(0, count).ToArray());
            random.Shuffle(places);
            random.Shuffle(names);
            var moved = new int[count];
            for (var node = 0; node < count; node++)
                moved[places[node]] = names[community[node]];
            Assert.Equal(Modularity.Of(network, community), Modularity.Of(RandomNetworks.Relabelled(network, places), moved), 1e-12);
        });

    [Fact]
    public void A_loop_counts_within_and_twice_for_its_node()
    {
        // Strengths 3 and 1: within 1/2, by chance (3/4)² + (1/4)².
        var network = Network.Create(isDirected: false, 2, [0, 0], [0, 1]);
        Assert.Equal(0.5 - (10 / 16.0), Modularity.Of(network, [0, 1]), 1e-15);
    }

    [Fact]
    public void Nothing_to_share_out_is_undefined() =>
        Assert.True(double.IsNaN(Modularity.Of(Network.Create(isDirected: false, 3, [0], [1], [0]), [0, 1, 2])));

    [Fact]
    public void What_is_no_partition_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Modularity.Of(TwoTriangles, [0, 0, 0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Modularity.Of(TwoTriangles, [0, 0, 0, 1, 1, 6]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Modularity.Of(TwoTriangles, [0, 0, 0, 1, 1, 1], double.NaN));
        Assert.Throws<ArgumentException>(() => Modularity.Of(Network.Create(isDirected: true, 2, [0], [1]), [0, 0]));
        Assert.Throws<ArgumentException>(() => Modularity.Of(Network.Create(isDirected: false, 2, [0], [1], [-1]), [0, 0]));
    }

    private static Network TwoTriangles => Network.Create(isDirected: false, 6, [0, 0, 1, 3, 3, 4, 2], [1, 2, 2, 4, 5, 5, 3]);

    private static bool HasWeight(Network network) => network.EdgeCount > 0;
}
