using CsCheck;

using RelationGraph.Networks.Connectivity;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Connectivity;

public sealed class ComponentsTests
{
    [Fact]
    public void Two_rings_joined_by_an_edge_are_one_weak_and_two_strong_components()
    {
        var network = Network.Create(isDirected: true, 7, [4, 5, 0, 1, 2, 1], [5, 4, 1, 2, 0, 4]);
        var component = new int[7];
        Assert.Equal(3, Components.Weak(network, component));
        Assert.Equal([0, 0, 0, 1, 0, 0, 2], component);
        Assert.Equal(4, Components.Strong(network, component));
        Assert.Equal([0, 0, 0, 1, 2, 2, 3], component);
    }

    [Fact]
    public void Weak_components_are_what_can_be_reached_whatever_the_direction() => RandomNetworks.Any.Sample(network =>
    {
        var component = new int[network.NodeCount];
        var count = Components.Weak(network, component);
        Assert.Equal(Pieces.Numbered(Enumerable.Range(0, network.NodeCount).Select(node => Pieces.Reached(network, node, ignoresDirection: true).Min())), component);
        Assert.Equal(component.Distinct().Count(), count);
    }, iter: 5000);

    [Fact]
    public void Strong_components_are_what_can_be_reached_there_and_back() => RandomNetworks.Any.Sample(network =>
    {
        var reached = Enumerable.Range(0, network.NodeCount).Select(node => Pieces.Reached(network, node, ignoresDirection: false)).ToArray();
        var component = new int[network.NodeCount];
        var count = Components.Strong(network, component);
        Assert.Equal(Pieces.Numbered(reached.Select((own, node) => own.Where(other => reached[other].Contains(node)).Min())), component);
        Assert.Equal(component.Distinct().Count(), count);
    }, iter: 5000);

    [Fact]
    public void Joined_nodes_are_in_one_weak_component_of_a_large_network_and_there_is_no_more_of_them_than_edges_leave()
    {
        var network = LargerNetworks.Sparse(nodes: 50_000, edges: 40_000, isDirected: true);
        var (component, threaded) = (new int[network.NodeCount], new int[network.NodeCount]);
        var count = Components.Weak(network, component);
        Assert.All(Enumerable.Range(0, network.EdgeCount), edge => Assert.Equal(component[network.Tails[edge]], component[network.Heads[edge]]));
        Assert.InRange(count, network.NodeCount - network.EdgeCount, network.NodeCount);
        Assert.Equal(count, Components.Weak(network.AsUndirected(), threaded));
        Assert.Equal(component, threaded);
    }

    [Fact]
    public void A_path_of_four_hundred_thousand_nodes_is_searched_without_a_deep_stack()
    {
        const int Count = 400_000;
        var path = Network.Create(isDirected: true, Count, [.. Enumerable.Range(0, Count - 1)], [.. Enumerable.Range(1, Count - 1)]);
        var component = new int[Count];
        Assert.Equal(Count, Components.Strong(path, component));
        Assert.Equal(1, Components.Weak(path, component));
        Assert.Equal(Count - 1, Biconnectivity.Find(path).Edges.Length);
    }
}
