using CsCheck;

using RelationGraph.Networks.Connectivity;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Connectivity;

public sealed class MinimumCutTests
{
    [Theory]
    [InlineData(Engine.Own)]
    [InlineData(Engine.QuikGraph)]
    public void The_textbook_flow_of_23_has_its_cut(Engine engine)
    {
        // The network of Introduction to Algorithms, figure 26.1: s, v1 … v4, t.
        var network = Network.Create(isDirected: true, 6, [0, 0, 1, 2, 3, 2, 4, 3, 4], [1, 2, 3, 1, 2, 4, 3, 5, 5], [16, 13, 12, 4, 9, 14, 7, 20, 4]);
        var cut = MinimumCut.Edges(network, 0, 5, engine);
        Assert.Equal(23, cut.Value);
        Assert.Equal([2, 6, 8], cut.Edges);
        Assert.Equal([0, 1, 2, 4], cut.SourceSide);
    }

    [Theory]
    [InlineData(Engine.Own)]
    [InlineData(Engine.QuikGraph)]
    public void No_set_of_nodes_with_the_source_has_less_leaving_it_nor_a_smaller_one_as_little(Engine engine) => RandomNetworks.Any.Sample(network =>
    {
        if (network.NodeCount < 2)
            return;
        var target = network.NodeCount - 1;
        var sides = Enumerable.Range(0, 1 << network.NodeCount).Where(side => (side & 1) == 1 && side >> target == 0)
            .Select(side => (Side: side, Value: Leaving(network, side).Sum(network.Weight))).ToList();
        var least = sides.Min(side => side.Value);
        var nearest = sides.Where(side => side.Value == least).Aggregate(-1, (common, side) => common & side.Side);
        var cut = MinimumCut.Edges(network, 0, target, engine);
        Assert.Equal(least, cut.Value);
        Assert.Equal(Leaving(network, nearest), cut.Edges);
        Assert.Equal(Enumerable.Range(0, network.NodeCount).Where(node => (nearest >> node & 1) == 1), cut.SourceSide);
    }, iter: 3000);

    [Theory]
    [InlineData(Engine.Own)]
    [InlineData(Engine.QuikGraph)]
    public void No_smaller_set_of_nodes_parts_the_two(Engine engine) => RandomNetworks.Any.Sample(network =>
    {
        if (network.NodeCount < 2)
            return;
        var target = network.NodeCount - 1;
        var cut = MinimumCut.Nodes(network, 0, target, engine);
        Assert.Equal(Pieces.Reached(network, 0, ignoresDirection: false, node => node != 0 && node != target).Contains(target), cut.AreAdjacent);
        if (cut.AreAdjacent)
            return;
        var sets = Enumerable.Range(0, 1 << network.NodeCount).Where(set => (set & 1) == 0 && (set >> target & 1) == 0)
            .Where(set => !Pieces.Reached(network, 0, ignoresDirection: false, node => (set >> node & 1) == 1).Contains(target)).ToList();
        Assert.Equal(sets.Min(int.PopCount), cut.Nodes.Length);
        Assert.Contains(cut.Nodes.Sum(node => 1 << node), sets);
    }, iter: 2000);

    [Fact]
    public void Both_engines_give_the_same_cut() => Gen.Select(LargerNetworks.Any, Gen.Int[1, 39]).Sample((network, target) =>
    {
        var (own, theirs) = (MinimumCut.Edges(network, 0, target, Engine.Own), MinimumCut.Edges(network, 0, target, Engine.QuikGraph));
        Assert.Equal(own.Value, theirs.Value);
        Assert.Equal(own.Edges, theirs.Edges);
        Assert.Equal(own.SourceSide, theirs.SourceSide);
        Assert.Equal(MinimumCut.Nodes(network, 0, target, Engine.Own).Nodes, MinimumCut.Nodes(network, 0, target, Engine.QuikGraph).Nodes);
    }, iter: 300);

    [Fact]
    public void Backwards_the_least_cut_is_worth_as_much() => LargerNetworks.Any.Sample(network =>
        Assert.Equal(MinimumCut.Edges(network, 0, 1, Engine.Own).Value, MinimumCut.Edges(network.Reversed(), 1, 0, Engine.Own).Value));

    [Fact]
    public void Adjacent_nodes_have_no_cut_of_nodes() =>
        Assert.Same(NodeCut.Adjacent, MinimumCut.Nodes(Network.Create(isDirected: false, 3, [0, 0, 1], [1, 2, 2]), 0, 2));

    [Fact]
    public void A_node_is_not_parted_from_itself() =>
        Assert.Throws<ArgumentException>(() => MinimumCut.Edges(Network.Create(isDirected: false, 1, [], []), 0, 0));

    private static List<int> Leaving(Network network, int side) => [.. Enumerable.Range(0, network.EdgeCount).Where(edge =>
    {
        var (tail, head) = (side >> network.Tails[edge] & 1, side >> network.Heads[edge] & 1);
        return tail != head && (!network.IsDirected || tail == 1);
    })];
}
