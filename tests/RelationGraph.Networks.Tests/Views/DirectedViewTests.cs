using CsCheck;

using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Condensation;
using QuikGraph.Algorithms.ConnectedComponents;
using QuikGraph.Algorithms.RandomWalks;
using QuikGraph.Algorithms.RankedShortestPath;
using QuikGraph.Algorithms.Search;
using QuikGraph.Algorithms.ShortestPath;
using QuikGraph.Algorithms.TopologicalSort;

using RelationGraph.Networks.Connectivity;
using RelationGraph.Networks.Paths;
using RelationGraph.Networks.Tests.Samples;
using RelationGraph.Networks.Views;

namespace RelationGraph.Networks.Tests.Views;

/// <summary>QuikGraph's algorithms for directed graphs run on the view as it is, and find what our kernels find.</summary>
public sealed class DirectedViewTests
{
    [Fact]
    public void Depth_first_search_discovers_what_breadth_first_distances_reach() => RandomNetworks.Directed.Sample(network =>
    {
        var search = new DepthFirstSearchAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph()) { ProcessAllComponents = false };
        var discovered = new SortedSet<int>();
        search.DiscoverVertex += node => discovered.Add(node);
        search.Compute(0);
        Assert.Equal(Reached(network, 0), discovered);
    });

    [Fact]
    public void Implicit_depth_first_search_discovers_them_too() => RandomNetworks.Directed.Sample(network =>
    {
        var search = new ImplicitDepthFirstSearchAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph());
        var discovered = new SortedSet<int>();
        search.DiscoverVertex += node => discovered.Add(node);
        search.Compute(0);
        Assert.Equal(Reached(network, 0), discovered);
    });

    [Fact]
    public void Edge_depth_first_search_goes_over_every_edge_once() => RandomNetworks.Directed.Sample(network =>
    {
        var search = new EdgeDepthFirstSearchAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph());
        var edges = new List<int>();
        search.FinishEdge += edge => edges.Add(edge.Id);
        search.Compute();
        Assert.Equal(Enumerable.Range(0, network.EdgeCount), edges.Order());
    });

    [Fact]
    public void A_star_search_without_a_guide_finds_our_distances() => RandomNetworks.Directed.Sample(network =>
    {
        var search = new AStarShortestPathAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph(), Length(network), _ => 0);
        search.Compute(0);
        AssertDistances(network, search);
    });

    [Fact]
    public void Bellman_and_Fords_method_finds_our_distances() => RandomNetworks.Directed.Sample(network =>
    {
        var search = new BellmanFordShortestPathAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph(), Length(network));
        search.Compute(0);
        Assert.False(search.FoundNegativeCycle);
        AssertDistances(network, search);
    });

    [Fact]
    public void Shortest_paths_without_cycles_are_ours() => RandomNetworks.Directed.Sample(sample =>
    {
        var network = WithoutCycles(sample);
        var search = new DagShortestPathAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph(), Length(network));
        search.Compute(0);
        AssertDistances(network, search);
    });

    [Fact]
    public void Floyd_and_Warshalls_method_finds_our_distances_between_all() => RandomNetworks.Directed.Sample(network =>
    {
        var algorithm = new FloydWarshallAllShortestPathAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph(), Length(network));
        algorithm.Compute();
        for (var source = 0; source < network.NodeCount; source++)
        {
            var distances = Distances(network, source);
            for (var target = 0; target < network.NodeCount; target++)
                Assert.Equal(distances[target], algorithm.TryGetDistance(source, target, out var distance) ? distance : double.PositiveInfinity);
        }
    });

    [Fact]
    public void The_first_path_of_Hoffman_and_Pavley_is_as_long_as_ours() => RandomNetworks.Directed.Sample(network =>
    {
        var target = network.NodeCount - 1;
        if (target == 0 || ShortestPaths.Find(network, 0, target) is not { } shortest)
            return;
        var algorithm = new HoffmanPavleyRankedShortestPathAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph(), Length(network)) { ShortestPathCount = 2 };
        algorithm.Compute(0, target);
        Assert.Equal(shortest.Length, algorithm.ComputedShortestPaths.First().Sum(edge => network.Weight(edge.Id)));
    });

    [Fact]
    public void Topological_sorts_put_tails_before_heads() => RandomNetworks.Directed.Sample(sample =>
    {
        var network = WithoutCycles(sample);
        var byDepth = new TopologicalSortAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph());
        byDepth.Compute();
        var bySource = new SourceFirstTopologicalSortAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph());
        bySource.Compute();
        foreach (var sorted in new[] { byDepth.SortedVertices, bySource.SortedVertices })
        {
            Assert.Equal(network.NodeCount, sorted.Distinct().Count());
            Assert.All(Enumerable.Range(0, network.EdgeCount), edge =>
                Assert.True(Array.IndexOf(sorted, network.Tails[edge]) < Array.IndexOf(sorted, network.Heads[edge])));
        }
    });

    [Fact]
    public void Strong_and_weak_components_are_as_many_as_ours() => RandomNetworks.Directed.Sample(network =>
    {
        var component = new int[network.NodeCount];
        var strong = new StronglyConnectedComponentsAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph());
        strong.Compute();
        Assert.Equal(Components.Strong(network, component), strong.ComponentCount);
        var weak = new WeaklyConnectedComponentsAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph());
        weak.Compute();
        Assert.Equal(Components.Weak(network, component), weak.ComponentCount);
    });

    [Fact]
    public void The_condensed_graph_has_a_vertex_for_each_strong_component() => RandomNetworks.Directed.Sample(network =>
    {
        var algorithm = new CondensationGraphAlgorithm<int, NetworkEdge, AdjacencyGraph<int, NetworkEdge>>(network.AsBidirectionalGraph());
        algorithm.Compute();
        Assert.Equal(Components.Strong(network, new int[network.NodeCount]), algorithm.CondensedGraph.VertexCount);
    });

    [Fact]
    public void The_transitive_closure_joins_each_node_to_those_that_it_reaches() => RandomNetworks.Directed.Sample(sample =>
    {
        var network = WithoutCycles(sample);
        var added = network.EdgeCount;
        var algorithm = new TransitiveClosureAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph(), (tail, head) => new NetworkEdge(tail, head, added++));
        algorithm.Compute();
        for (var node = 0; node < network.NodeCount; node++)
        {
            var joined = algorithm.TransitiveClosure.ContainsVertex(node) ? algorithm.TransitiveClosure.OutEdges(node).Select(edge => edge.Target) : [];
            Assert.Equal(Reached(network, node).Where(other => other != node), joined.Distinct().Order());
        }
    });

    [Fact]
    public void A_random_tree_leads_every_node_to_its_root()
    {
        var network = LargerNetworks.Sparse(nodes: 30, edges: 300, isDirected: false);
        var both = Network.Create(isDirected: true, 30, [.. network.Tails, .. network.Heads], [.. network.Heads, .. network.Tails]);
        var algorithm = new CyclePoppingRandomTreeAlgorithm<int, NetworkEdge>(both.AsBidirectionalGraph()) { Rand = new Random(1) };
        algorithm.RandomTreeWithRoot(3);
        for (var node = 0; node < 30; node++)
        {
            var at = node;
            for (var steps = 0; at != 3 && steps < 30; steps++)
                at = algorithm.Successors[at].Target;
            Assert.Equal(3, at);
        }
    }

    [Fact]
    public void An_undirected_network_has_no_directed_view() =>
        Assert.Throws<ArgumentException>(() => Network.Create(isDirected: false, 1, [], []).AsBidirectionalGraph());

    private static Func<NetworkEdge, double> Length(Network network) => edge => network.Weight(edge.Id);

    /// <summary>Leaves the edges to greater nodes.</summary>
    private static Network WithoutCycles(Network network) =>
        network.WithEdges([.. Enumerable.Range(0, network.EdgeCount).Select(edge => network.Tails[edge] < network.Heads[edge])]).Network;

    private static IEnumerable<int> Reached(Network network, int source)
    {
        var distances = new int[network.NodeCount];
        BreadthFirst.Distances(network, source, distances);
        return Enumerable.Range(0, network.NodeCount).Where(node => distances[node] >= 0);
    }

    private static double[] Distances(Network network, int source)
    {
        var distances = new double[network.NodeCount];
        Dijkstra.Distances(network, source, distances);
        return distances;
    }

    private static void AssertDistances(Network network, IDistancesCollection<int> found) =>
        Assert.Equal(Distances(network, 0), Enumerable.Range(0, network.NodeCount).Select(node =>
            found.TryGetDistance(node, out var distance) && distance < double.MaxValue ? distance : double.PositiveInfinity));
}
