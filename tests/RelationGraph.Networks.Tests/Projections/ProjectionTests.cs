using CsCheck;

using RelationGraph.Networks.Projections;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Projections;

public sealed class ProjectionTests
{
    // States 0, 1 and 2, clubs 3 and 4: all three are in club 3, 0 and 1 also in club 4.
    private static readonly Network Clubs = Network.Create(isDirected: false, 5, [0, 1, 2, 0, 1], [3, 3, 3, 4, 4]);
    private static readonly bool[] States = [true, true, true, false, false];

    [Theory]
    [InlineData(ProjectionWeight.Count, 2, 1, 1)]
    [InlineData(ProjectionWeight.Jaccard, 1, 0.5, 0.5)]
    [InlineData(ProjectionWeight.Cosine, 1, 0.7071067811865475, 0.7071067811865475)]
    [InlineData(ProjectionWeight.Newman, 1.5, 0.5, 0.5)]
    public void Two_who_share_both_clubs_are_tied_more_than_those_who_share_one(ProjectionWeight weight, double both, double first, double second)
    {
        var (network, nodes) = Projection.OneMode(Clubs, States, weight);
        Assert.Equal([0, 1, 2], nodes);
        Assert.Equal([0, 0, 1], network.Tails);
        Assert.Equal([1, 2, 2], network.Heads);
        Assert.Equal([both, first, second], network.Weights.ToArray(), (one, other) => Math.Abs(one - other) < 1e-15);
    }

    [Fact]
    public void Women_of_the_southern_town_are_tied_as_in_the_literature()
    {
        var (women, _) = Projection.OneMode(ClassicNetworks.Davis, IsWoman(), ProjectionWeight.Count);
        Assert.Equal(18, women.NodeCount);
        Assert.Equal(139, women.EdgeCount);
        Assert.Equal(322, women.Weights.ToArray().Sum());
        Assert.Equal(6, Weight(women, "Evelyn Jefferson", "Laura Mandeville"));
        Assert.Equal(7, Weight(women, "Evelyn Jefferson", "Theresa Anderson"));
    }

    [Fact]
    public void Events_of_the_southern_town_are_tied_as_in_the_literature()
    {
        var (events, nodes) = Projection.OneMode(ClassicNetworks.Davis, [.. IsWoman().Select(isWoman => !isWoman)], ProjectionWeight.Count);
        Assert.Equal(14, events.NodeCount);
        Assert.Equal(66, events.EdgeCount);
        Assert.Equal(9, Weight(events, "E8", "E9"));
        Assert.All(nodes, node => Assert.StartsWith("E", ClassicNetworks.Davis.NodeId(node), StringComparison.Ordinal));
    }

    // Newman 2001: the weights of an author's ties add up to the papers that they wrote with others.
    [Fact]
    public void Newman_weights_of_a_node_add_up_to_what_it_shares_with_anybody() => TwoModes.Sample((network, isOfSide) =>
    {
        var (side, nodes) = Projection.OneMode(network, isOfSide, ProjectionWeight.Newman);
        for (var node = 0; node < nodes.Length; node++)
        {
            var shared = network.Neighbours(nodes[node]).ToArray().Distinct().Count(third => network.Neighbours(third).ToArray().Distinct().Count() > 1);
            Assert.Equal(shared, side.EdgesOf(node).ToArray().Sum(side.Weight), 1e-12);
        }
    });

    [Fact]
    public void Weights_are_their_definitions_over_sets() => Gen.Select(TwoModes, Gen.Enum<ProjectionWeight>()).Sample((entry, weight) =>
    {
        var (network, isOfSide) = entry;
        var (side, nodes) = Projection.OneMode(network, isOfSide, weight);
        var expected = new List<(int, int, double)>();
        for (var one = 0; one < nodes.Length; one++)
        {
            for (var other = one + 1; other < nodes.Length; other++)
            {
                int[] ones = [.. network.Neighbours(nodes[one]).ToArray().Distinct()], others = [.. network.Neighbours(nodes[other]).ToArray().Distinct()];
                int[] shared = [.. ones.Intersect(others)];
                if (shared.Length == 0)
                    continue;
                expected.Add((one, other, weight switch
                {
                    ProjectionWeight.Count => shared.Length,
                    ProjectionWeight.Jaccard => (double)shared.Length / ones.Union(others).Count(),
                    ProjectionWeight.Cosine => shared.Length / Math.Sqrt(ones.Length * others.Length),
                    _ => shared.Sum(third => 1.0 / (network.Neighbours(third).ToArray().Distinct().Count() - 1)),
                }));
            }
        }

        Assert.Equal(expected.Select(edge => (edge.Item1, edge.Item2)), side.Tails.ToArray().Zip(side.Heads.ToArray()));
        Assert.All(expected.Zip(side.Weights.ToArray()), pair => Assert.Equal(pair.First.Item3, pair.Second, 1e-12));
    }, iter: 2000);

    [Fact]
    public void Directions_and_parallel_edges_do_not_matter()
    {
        var doubled = Network.Create(isDirected: true, 5, [0, 3, 1, 2, 4, 1, 1], [3, 0, 3, 3, 0, 4, 4], [5, 1, 1, 2, 1, 1, 9]);
        var (expected, _) = Projection.OneMode(Clubs, States, ProjectionWeight.Newman);
        var (actual, _) = Projection.OneMode(doubled, States, ProjectionWeight.Newman);
        Assert.Equal(expected.Tails, actual.Tails);
        Assert.Equal(expected.Heads, actual.Heads);
        Assert.Equal(expected.Weights, actual.Weights);
    }

    [Fact]
    public void A_club_of_one_ties_nobody_yet_is_one_of_those_that_its_member_has()
    {
        var network = Network.Create(isDirected: false, 4, [0, 1, 0], [2, 2, 3]);
        bool[] isOfSide = [true, true, false, false];
        Assert.Equal([0.5], Projection.OneMode(network, isOfSide, ProjectionWeight.Jaccard).Network.Weights);
        Assert.Equal([1], Projection.OneMode(network, isOfSide, ProjectionWeight.Newman).Network.Weights);
    }

    [Fact]
    public void What_is_not_of_two_modes_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Projection.OneMode(Clubs, [true, true, true, true, false], ProjectionWeight.Count));
        Assert.Throws<ArgumentException>(() => Projection.OneMode(Network.Create(isDirected: false, 1, [0], [0]), [true], ProjectionWeight.Count));
        Assert.Throws<ArgumentException>(() => Projection.OneMode(Clubs, [true], ProjectionWeight.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => Projection.OneMode(Clubs, States, (ProjectionWeight)9));
    }

    /// <summary>Small two-mode networks, directed or not, with parallel edges, and which of their nodes are of the side.</summary>
    private static Gen<(Network, bool[])> TwoModes { get; } = Gen.Select(
        Gen.Int[1, 6], Gen.Int[1, 6], Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5]).Array[0, 24], (ones, others, edges) => (
            Network.Create(
                isDirected: false, ones + others, [.. edges.Select(edge => edge.Item1 % ones)], [.. edges.Select(edge => ones + (edge.Item2 % others))]),
            Enumerable.Range(0, ones + others).Select(node => node < ones).ToArray()));

    private static bool[] IsWoman() => [.. Enumerable.Range(0, 32).Select(node => node < 18)];

    private static double Weight(Network network, string one, string other)
    {
        var node = network.FindNode(one)!.Value;
        return network.Weight(network.EdgesOf(node)[network.Neighbours(node).IndexOf(network.FindNode(other)!.Value)]);
    }
}
