using CsCheck;

using QuikGraph.Algorithms.ConnectedComponents;
using QuikGraph.Algorithms.MinimumSpanningTree;
using QuikGraph.Algorithms.Search;
using QuikGraph.Algorithms.VertexColoring;
using QuikGraph.Algorithms.VertexCover;

using RelationGraph.Networks.Connectivity;
using RelationGraph.Networks.Tests.Samples;
using RelationGraph.Networks.Views;

namespace RelationGraph.Networks.Tests.Views;

/// <summary>QuikGraph's algorithms for undirected graphs run on the view as it is, and find what our kernels find.</summary>
public sealed class UndirectedViewTests
{
    [Fact]
    public void Depth_first_search_discovers_a_component() => RandomNetworks.Undirected.Sample(network =>
    {
        var search = new UndirectedDepthFirstSearchAlgorithm<int, NetworkEdge>(network.AsUndirectedGraph()) { ProcessAllComponents = false };
        var discovered = new SortedSet<int>();
        search.DiscoverVertex += node => discovered.Add(node);
        search.Compute(0);
        var component = new int[network.NodeCount];
        Components.Weak(network, component);
        Assert.Equal(Enumerable.Range(0, network.NodeCount).Where(node => component[node] == 0), discovered);
    });

    [Fact]
    public void Components_are_as_many_as_ours() => RandomNetworks.Undirected.Sample(network =>
    {
        var algorithm = new ConnectedComponentsAlgorithm<int, NetworkEdge>(network.AsUndirectedGraph());
        algorithm.Compute();
        Assert.Equal(Components.Weak(network, new int[network.NodeCount]), algorithm.ComponentCount);
    });

    [Fact]
    public void Kruskals_tree_weighs_as_much_as_ours() => RandomNetworks.Undirected.Sample(network =>
    {
        var algorithm = new KruskalMinimumSpanningTreeAlgorithm<int, NetworkEdge>(network.AsUndirectedGraph(), edge => network.Weight(edge.Id));
        var weight = 0.0;
        algorithm.TreeEdge += edge => weight += network.Weight(edge.Id);
        algorithm.Compute();
        Assert.Equal(SpanningTree.Kruskal(network).Weight, weight);
    });

    [Fact]
    public void Prims_tree_of_a_connected_network_weighs_as_much() => RandomNetworks.Undirected.Sample(network =>
    {
        if (Components.Weak(network, new int[network.NodeCount]) > 1)
            return;
        var algorithm = new PrimMinimumSpanningTreeAlgorithm<int, NetworkEdge>(network.AsUndirectedGraph(), edge => network.Weight(edge.Id));
        var weight = 0.0;
        algorithm.TreeEdge += edge => weight += network.Weight(edge.Id);
        algorithm.Compute();
        Assert.Equal(SpanningTree.Kruskal(network).Weight, weight);
    });

    [Fact]
    public void Colours_differ_at_the_ends_of_each_edge() => RandomNetworks.Undirected.Sample(sample =>
    {
        var network = sample.Merged(MergeRule.Count).Network;
        var algorithm = new VertexColoringAlgorithm<int, NetworkEdge>(network.AsUndirectedGraph());
        algorithm.Compute();
        Assert.All(Enumerable.Range(0, network.EdgeCount), edge => Assert.NotEqual(algorithm.Colors[network.Tails[edge]], algorithm.Colors[network.Heads[edge]]));
    });

    [Fact]
    public void A_vertex_cover_has_an_end_of_each_edge() => RandomNetworks.Undirected.Sample(network =>
    {
        var algorithm = new MinimumVertexCoverApproximationAlgorithm<int, NetworkEdge>(network.AsUndirectedGraph(), new Random(1));
        algorithm.Compute();
        var cover = algorithm.CoverSet!.ToHashSet();
        Assert.All(Enumerable.Range(0, network.EdgeCount), edge => Assert.True(cover.Contains(network.Tails[edge]) || cover.Contains(network.Heads[edge])));
    });

    [Fact]
    public void A_directed_network_has_no_undirected_view() =>
        Assert.Throws<ArgumentException>(() => Network.Create(isDirected: true, 1, [], []).AsUndirectedGraph());
}
