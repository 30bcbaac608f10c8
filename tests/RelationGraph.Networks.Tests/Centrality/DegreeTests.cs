using CsCheck;

using RelationGraph.Networks.Centrality;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Centrality;

public sealed class DegreeTests
{
    [Fact]
    public void The_middle_of_a_star_meets_all_others()
    {
        var degrees = new double[4];
        Degree.All(Network.Create(isDirected: false, 4, [0, 0, 0], [1, 2, 3]), degrees);
        Assert.Equal([3, 1, 1, 1], degrees);
        Degree.Normalize(degrees);
        Assert.Equal([1, 1 / 3.0, 1 / 3.0, 1 / 3.0], degrees);
    }

    [Fact]
    public void A_loop_counts_two_in_an_undirected_network_and_one_each_way_in_a_directed_one()
    {
        double[] degree = [0], entering = [0], leaving = [0], all = [0];
        Degree.In(Network.Create(isDirected: false, 1, [0], [0]), degree);
        var directed = Network.Create(isDirected: true, 1, [0], [0]);
        Degree.In(directed, entering);
        Degree.Out(directed, leaving);
        Degree.All(directed, all);
        Assert.Equal((2, 1, 1, 2), (degree[0], entering[0], leaving[0], all[0]));
    }

    [Fact]
    public void Degrees_count_or_add_up_the_ends_of_edges() => RandomNetworks.Any.Sample(network =>
    {
        foreach (var isWeighted in new[] { false, true })
        {
            double[] entering = new double[network.NodeCount], leaving = new double[network.NodeCount], all = new double[network.NodeCount];
            Degree.In(network, entering, isWeighted);
            Degree.Out(network, leaving, isWeighted);
            Degree.All(network, all, isWeighted);
            for (var node = 0; node < network.NodeCount; node++)
            {
                double Sum(Func<int, bool> counts) => Enumerable.Range(0, network.EdgeCount).Where(counts).Sum(edge => isWeighted ? network.Weight(edge) : 1);
                var (tails, heads) = (Sum(edge => network.Tails[edge] == node), Sum(edge => network.Heads[edge] == node));
                Assert.Equal(network.IsDirected ? heads : heads + tails, entering[node]);
                Assert.Equal(network.IsDirected ? tails : heads + tails, leaving[node]);
                Assert.Equal(heads + tails, all[node]);
            }
        }
    });

    [Fact]
    public void Classic_networks_have_the_degrees_of_the_literature()
    {
        var karate = new double[34];
        Degree.All(ClassicNetworks.Karate, karate);
        Near.HasValues(ClassicNetworks.Karate, karate, 9, ("33", 17), ("0", 16), ("32", 12), ("2", 10), ("1", 9));
        var davis = new double[32];
        Degree.All(ClassicNetworks.Davis, davis);
        Near.HasValues(ClassicNetworks.Davis, davis, 9, ("E8", 14), ("E9", 12), ("E7", 10), ("Evelyn Jefferson", 8));
    }

    [Fact]
    public void The_one_node_there_is_keeps_its_degree()
    {
        double[] degrees = [2];
        Degree.Normalize(degrees);
        Assert.Equal(2, degrees[0]);
    }

    [Fact]
    public void A_span_of_another_length_is_refused() =>
        Assert.Throws<ArgumentException>(() => Degree.In(ClassicNetworks.Karate, new double[33]));
}
