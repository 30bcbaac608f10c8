using CsCheck;

using RelationGraph.Networks.Connectivity;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Connectivity;

public sealed class BiconnectivityTests
{
    [Fact]
    public void Two_triangles_on_a_bridge_fall_apart_at_its_ends()
    {
        var network = Network.Create(isDirected: false, 7, [0, 1, 2, 2, 3, 4, 5, 5], [1, 2, 0, 3, 4, 5, 3, 6]);
        var found = Biconnectivity.Find(network);
        Assert.Equal([new CutNode(2, [4, 2]), new CutNode(3, [3, 3]), new CutNode(5, [5, 1])], found.Nodes);
        Assert.Equal([new CutEdge(3, 3, 4), new CutEdge(7, 6, 1)], found.Edges);
        Assert.Equal((2, 8), (found.Nodes[0].CutOff, found.Nodes[0].PairsParted));
        Assert.Equal((3, 12), (found.Edges[0].CutOff, found.Edges[0].PairsParted));
    }

    [Fact]
    public void Of_parallel_edges_none_is_a_bridge() =>
        Assert.Empty(Biconnectivity.Find(Network.Create(isDirected: true, 2, [0, 1], [1, 0])).Edges);

    [Fact]
    public void The_pieces_are_those_that_taking_the_node_or_edge_out_leaves() => RandomNetworks.Any.Sample(network =>
    {
        var found = Biconnectivity.Find(network);
        var nodes = Enumerable.Range(0, network.NodeCount).Select(node => new CutNode(node, [.. Left(network, node).OrderDescending()]));
        Assert.Equal(nodes.Where(node => node.Pieces.Length > 1), found.Nodes);
        var edges = Enumerable.Range(0, network.EdgeCount).Where(edge => IsBridge(network, edge)).Select(edge => new CutEdge(
            edge, Without(network, network.Tails[edge], edge).Count, Without(network, network.Heads[edge], edge).Count));
        Assert.Equal(edges, found.Edges);
    }, iter: 10_000);

    [Fact]
    public void Numbering_nodes_otherwise_moves_cut_nodes_along() =>
        Gen.Select(LargerNetworks.Any, Gen.Shuffle(Enumerable.Range(0, LargerNetworks.NodeCount).ToArray())).Sample((network, places) =>
        {
            var (before, after) = (Biconnectivity.Find(network), Biconnectivity.Find(RandomNetworks.Relabelled(network, places)));
            Assert.Equal(before.Edges, after.Edges);
            Assert.Equal(before.Nodes.Select(node => node with { Node = places[node.Node] }).OrderBy(node => node.Node), after.Nodes);
        });

    private static bool IsBridge(Network network, int edge) => !Without(network, network.Tails[edge], edge).Contains(network.Heads[edge]);

    private static HashSet<int> Without(Network network, int node, int edge) =>
        Pieces.Reached(network, node, ignoresDirection: true, isEdgeOut: other => other == edge);

    private static IEnumerable<int> Left(Network network, int node) =>
        Pieces.Reached(network, node, ignoresDirection: true).Where(other => other != node)
            .Select(other => Pieces.Reached(network, other, ignoresDirection: true, isOut: out_ => out_ == node))
            .DistinctBy(piece => piece.Min()).Select(piece => piece.Count);
}
