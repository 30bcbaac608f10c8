using CsCheck;

using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests;

public sealed class NetworkTests
{
    [Fact]
    public void Rows_hold_each_edge_at_both_ends_in_order_of_neighbour_then_edge() => RandomNetworks.Undirected.Sample(network =>
    {
        for (var node = 0; node < network.NodeCount; node++)
        {
            var expected = Enumerable.Range(0, network.EdgeCount)
                .SelectMany(edge => new[] { (network.Tails[edge], network.Heads[edge], edge), (network.Heads[edge], network.Tails[edge], edge) })
                .Where(end => end.Item1 == node).OrderBy(end => end.Item2).ThenBy(end => end.edge).Select(end => (end.Item2, end.edge)).ToList();
            Assert.Equal(expected, network.Neighbours(node).ToArray().Zip(network.EdgesOf(node).ToArray()));
        }
    });

    [Fact]
    public void A_directed_network_reversed_has_the_rows_of_a_network_made_the_other_way_round() => RandomNetworks.Directed.Sample(network =>
    {
        var made = Network.Create(isDirected: true, network.NodeCount, network.Heads, network.Tails, network.Weights);
        var reversed = network.Reversed();
        Assert.Equal(made.OutOffsets, reversed.OutOffsets);
        Assert.Equal(made.OutNeighbours, reversed.OutNeighbours);
        Assert.Equal(made.OutEdges, reversed.OutEdges);
        Assert.Equal(made.OutWeights, reversed.OutWeights);
        Assert.Equal(made.InNeighbours, reversed.InNeighbours);
    });

    [Fact]
    public void Merging_keeps_the_pairs_and_counts_what_an_edge_stands_for() => RandomNetworks.Any.Sample(network =>
    {
        var (merged, into) = network.Merged(MergeRule.Count);
        (int, int) Pair(int tail, int head) => network.IsDirected || tail < head ? (tail, head) : (head, tail);
        var expected = Enumerable.Range(0, network.EdgeCount).Where(edge => network.Tails[edge] != network.Heads[edge])
            .GroupBy(edge => Pair(network.Tails[edge], network.Heads[edge])).ToDictionary(group => group.Key, group => (double)group.Count());
        Assert.Equal(expected.Count, merged.EdgeCount);
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            if (into[edge] < 0)
                continue;
            var pair = Pair(network.Tails[edge], network.Heads[edge]);
            Assert.Equal(pair, Pair(merged.Tails[into[edge]], merged.Heads[into[edge]]));
            Assert.Equal(expected[pair], merged.Weight(into[edge]));
        }
    });

    [Fact]
    public void An_edge_to_a_node_that_is_not_there_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Network.Create(isDirected: true, 2, [0], [2]));

    [Fact]
    public void A_weight_that_is_not_finite_is_refused() =>
        Assert.Throws<ArgumentException>(() => Network.Create(isDirected: true, 2, [0], [1], [double.NaN]));

    [Fact]
    public void Without_a_node_its_edges_are_gone_and_numbers_stay() => RandomNetworks.Any.Sample(network =>
    {
        var (rest, edges) = network.WithoutNodes(0);
        Assert.Equal(network.NodeCount, rest.NodeCount);
        Assert.Equal(Enumerable.Range(0, network.EdgeCount).Where(edge => network.Tails[edge] != 0 && network.Heads[edge] != 0), edges);
        Assert.Equal(0, rest.OutDegree(0) + rest.InDegree(0));
        Assert.All(Enumerable.Range(0, rest.EdgeCount), edge => Assert.Equal(
            (network.Tails[edges[edge]], network.Heads[edges[edge]], network.Weight(edges[edge])), (rest.Tails[edge], rest.Heads[edge], rest.Weight(edge))));
    });

    [Fact]
    public void A_node_is_found_by_its_id()
    {
        var builder = new NetworkBuilder(isDirected: false);
        builder.Edge(builder.Node("TJK"), builder.Node("UZB"), weight: 2, id: "border");
        var network = builder.Build();
        Assert.Equal(1, network.FindNode("UZB"));
        Assert.Null(network.FindNode("uzb"));
        Assert.Equal("border", network.EdgeId(0));
        Assert.Equal(2, network.Weight(0));
    }
}
