using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Observers;
using QuikGraph.Algorithms.Ranking;
using QuikGraph.Algorithms.Search;
using QuikGraph.Algorithms.ShortestPath;

using RelationGraph.Networks.Views;

namespace RelationGraph.Networks.Bench;

/// <summary>What QuikGraph has of the measures, run over the views of our networks.</summary>
internal static class QuikGraphMeasures
{
    /// <summary>The measures, by the name that the benchmark has for them.</summary>
    public static IReadOnlyDictionary<string, Measure> All { get; } = new Dictionary<string, Measure>(StringComparer.Ordinal)
    {
        ["pagerank"] = new(PageRank),
        ["bfs"] = new(BreadthFirst),
        ["dijkstra"] = new(Dijkstra),
        ["k-shortest"] = new(KShortest) { Check = results => results.Figure },
        ["components"] = new(Components) { Check = results => results.Figure },
    };

    /// <summary>The version of QuikGraph.</summary>
    public static string Version => typeof(IEdge<>).Assembly.GetName().Version!.ToString(3);

    // It has no way to say how far the sum of all is from its limit; this tolerance is for each node.
    private static void PageRank(LoadedGraph graph, int[] arguments, Results results, Execution execution)
    {
        var network = graph.BothWays;
        var ranking = new PageRankAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph()) { Damping = 0.85, Tolerance = 1e-10 / network.NodeCount, MaxIterations = 10_000 };
        ranking.Compute();
        var scores = results.TakeDoubles(network.NodeCount).Span;
        foreach (var (node, score) in ranking.Ranks)
            scores[node] = score;
    }

    private static void BreadthFirst(LoadedGraph graph, int[] sources, Results results, Execution execution)
    {
        var nodes = graph.Plain.NodeCount;
        var distances = results.TakeDoubles(sources.Length * nodes).Span;
        distances.Fill(double.PositiveInfinity);
        for (var i = 0; i < sources.Length; i++)
        {
            foreach (var (node, distance) in Distances(graph.Plain, sources[i]))
                distances[(i * nodes) + node] = distance;
        }
    }

    private static IDictionary<int, double> Distances(Network network, int source)
    {
        if (network.IsDirected)
        {
            var search = new BreadthFirstSearchAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph());
            var recorder = new VertexDistanceRecorderObserver<int, NetworkEdge>(_ => 1);
            using (recorder.Attach(search))
                search.Compute(source);
            return recorder.Distances;
        }

        var undirected = new UndirectedBreadthFirstSearchAlgorithm<int, NetworkEdge>(network.AsUndirectedGraph());
        var distances = new UndirectedVertexDistanceRecorderObserver<int, NetworkEdge>(_ => 1);
        using (distances.Attach(undirected))
            undirected.Compute(source);
        return distances.Distances;
    }

    private static void Dijkstra(LoadedGraph graph, int[] sources, Results results, Execution execution)
    {
        var network = graph.Weighted;
        double Length(NetworkEdge edge) => network.Weight(edge.Id);
        var nodes = network.NodeCount;
        var distances = results.TakeDoubles(sources.Length * nodes).Span;
        for (var i = 0; i < sources.Length; i++)
        {
            ShortestPathAlgorithmDistances(network, Length, sources[i], distances.Slice(i * nodes, nodes));
        }
    }

    private static void ShortestPathAlgorithmDistances(Network network, Func<NetworkEdge, double> length, int source, Span<double> distances)
    {
        distances.Fill(double.PositiveInfinity);
        IEnumerable<KeyValuePair<int, double>> found;
        if (network.IsDirected)
        {
            var directed = new DijkstraShortestPathAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph(), length);
            directed.Compute(source);
            found = directed.GetDistances();
        }
        else
        {
            var undirected = new UndirectedDijkstraShortestPathAlgorithm<int, NetworkEdge>(network.AsUndirectedGraph(), length);
            undirected.Compute(source);
            found = undirected.GetDistances();
        }

        // What is out of reach has the greatest double.
        foreach (var (node, distance) in found)
            distances[node] = distance < double.MaxValue ? distance : double.PositiveInfinity;
    }

    // Its Yen wants a class of its own, so that the edges are copied; copying is not timed apart.
    private static void KShortest(LoadedGraph graph, int[] arguments, Results results, Execution execution)
    {
        var network = graph.BothWays;
        var copy = new AdjacencyGraph<int, EquatableTaggedEdge<int, double>>();
        copy.AddVertexRange(Enumerable.Range(0, network.NodeCount));
        for (var edge = 0; edge < network.EdgeCount; edge++)
            copy.AddEdge(new EquatableTaggedEdge<int, double>(network.Tails[edge], network.Heads[edge], network.Weight(edge)));
        var sum = 0.0;
        for (var i = 1; i + 1 < arguments.Length; i += 2)
        {
            var yen = new YenShortestPathsAlgorithm<int>(copy, arguments[i], arguments[i + 1], arguments[0], edge => edge.Tag, null);
            foreach (var path in yen.Execute())
            {
                foreach (var edge in path)
                    sum += edge.Tag;
            }
        }

        results.Figure = sum;
    }

    private static void Components(LoadedGraph graph, int[] arguments, Results results, Execution execution)
    {
        var components = new Dictionary<int, int>();
        if (graph.Plain.IsDirected)
            results.Figure = graph.Plain.AsBidirectionalGraph().WeaklyConnectedComponents(components);
        else
            results.Figure = graph.Plain.AsUndirectedGraph().ConnectedComponents(components);
        var component = results.TakeIntegers(graph.Plain.NodeCount).Span;
        foreach (var (node, number) in components)
            component[node] = number;
    }
}
