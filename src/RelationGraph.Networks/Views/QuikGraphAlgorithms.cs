using System.Collections.Immutable;

using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.ConnectedComponents;
using QuikGraph.Algorithms.Ranking;
using QuikGraph.Algorithms.Search;
using QuikGraph.Algorithms.ShortestPath;

using RelationGraph.Networks.Connectivity;
using RelationGraph.Networks.Paths;

namespace RelationGraph.Networks.Views;

/// <summary>QuikGraph's own algorithms for what it has, to set beside ours.</summary>
/// <remarks>
/// It has no betweenness, closeness, eigenvector or Katz centrality, no coreness, structural holes or brokerage, no articulation points
/// or bridges, and no communities. For flows see <see cref="MinimumCut"/>, for spanning trees <see cref="SpanningTree"/>, for strong
/// components <see cref="Components.Strong"/>: there it is QuikGraph's that runs anyway. Nothing here can be stopped or watched.
/// </remarks>
public static class QuikGraphAlgorithms
{
    private const int MostIterations = 10_000;

    /// <summary>Gives the distance in edges of each node from one, by its breadth-first searches.</summary>
    /// <param name="network">The network.</param>
    /// <param name="source">The node from which distances count.</param>
    /// <param name="distances">Receives the distance of each node, in edges; −1 where no path leads to it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="source"/> is no node.</exception>
    /// <exception cref="ArgumentException"><paramref name="distances"/> has not one entry a node.</exception>
    public static void BreadthFirstDistances(Network network, int source, Span<int> distances)
    {
        Arguments.CheckNode(network, source, nameof(source));
        Arguments.CheckNodes(network, distances.Length, nameof(distances));
        var found = new int[network.NodeCount];
        Array.Fill(found, -1);
        found[source] = 0;
        if (network.IsDirected)
        {
            var search = new BreadthFirstSearchAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph());
            search.TreeEdge += edge => found[edge.Target] = found[edge.Source] + 1;
            search.Compute(source);
        }
        else
        {
            var search = new UndirectedBreadthFirstSearchAlgorithm<int, NetworkEdge>(network.AsUndirectedGraph());
            search.TreeEdge += (_, edge) => found[edge.Target] = found[edge.Source] + 1;
            search.Compute(source);
        }

        found.CopyTo(distances);
    }

    /// <summary>Gives the distance by length of each node from one, by its versions of Dijkstra's search.</summary>
    /// <param name="network">The network, its weights lengths of at least 0; without weights each edge is 1 long.</param>
    /// <param name="source">The node from which distances count.</param>
    /// <param name="distances">Receives the distance of each node; infinite where no path leads to it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="source"/> is no node.</exception>
    /// <exception cref="ArgumentException">A weight is negative, or <paramref name="distances"/> has not one entry a node.</exception>
    public static void Distances(Network network, int source, Span<double> distances)
    {
        Arguments.CheckNode(network, source, nameof(source));
        Arguments.CheckNotNegative(network, nameof(network));
        Arguments.CheckNodes(network, distances.Length, nameof(distances));
        IDistancesCollection<int> found;
        if (network.IsDirected)
        {
            var search = new DijkstraShortestPathAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph(), edge => network.Weight(edge.Id));
            search.Compute(source);
            found = search;
        }
        else
        {
            var search = new UndirectedDijkstraShortestPathAlgorithm<int, NetworkEdge>(network.AsUndirectedGraph(), edge => network.Weight(edge.Id));
            search.Compute(source);
            found = search;
        }

        for (var node = 0; node < distances.Length; node++)
            distances[node] = found.TryGetDistance(node, out var distance) && distance < double.MaxValue ? distance : double.PositiveInfinity;
    }

    /// <summary>Finds a shortest path, by its versions of Dijkstra's search; which of tied ones is left to it.</summary>
    /// <param name="network">The network, its weights lengths of at least 0; without weights each edge is 1 long.</param>
    /// <param name="source">Where it starts.</param>
    /// <param name="target">Where it ends.</param>
    /// <returns>The path, or null where none leads to the target.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An end is no node.</exception>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    public static NetworkPath? ShortestPath(Network network, int source, int target)
    {
        Arguments.CheckNode(network, source, nameof(source));
        Arguments.CheckNode(network, target, nameof(target));
        Arguments.CheckNotNegative(network, nameof(network));
        if (source == target)
            return NetworkPath.Of(network, source, []);
        var find = network.IsDirected
            ? network.AsBidirectionalGraph().ShortestPathsDijkstra(edge => network.Weight(edge.Id), source)
            : network.AsUndirectedGraph().ShortestPathsDijkstra(edge => network.Weight(edge.Id), source);
        return find(target, out var edges) ? NetworkPath.Of(network, source, [.. edges.Select(edge => edge.Id)]) : null;
    }

    /// <summary>Finds the k shortest loopless paths, by its version of Yen's method, on a copy, since that wants a graph class of its own.</summary>
    /// <remarks>
    /// It can miss paths and give longer ones in their place, on networks with parallel edges above all; <see cref="KShortestPaths"/> does not. Which of tied
    /// paths come is left to it.
    /// </remarks>
    /// <param name="network">The network, its weights lengths of at least 0; without weights each edge is 1 long.</param>
    /// <param name="source">Where they start.</param>
    /// <param name="target">Where they end.</param>
    /// <param name="k">How many are wanted, at least 1.</param>
    /// <returns>The paths that it finds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An end is no node, or <paramref name="k"/> is less than 1.</exception>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    public static ImmutableArray<NetworkPath> KShortest(Network network, int source, int target, int k)
    {
        Arguments.CheckNode(network, source, nameof(source));
        Arguments.CheckNode(network, target, nameof(target));
        Arguments.CheckNotNegative(network, nameof(network));
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        if (source == target)
            return [NetworkPath.Of(network, source, [])];
        // Its edges have one number beside their ends: that of the edge, by which the weight is looked up.
        var graph = new AdjacencyGraph<int, EquatableTaggedEdge<int, double>>(allowParallelEdges: true);
        graph.AddVertexRange(Enumerable.Range(0, network.NodeCount));
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            graph.AddEdge(new EquatableTaggedEdge<int, double>(network.Tails[edge], network.Heads[edge], edge));
            if (!network.IsDirected)
                graph.AddEdge(new EquatableTaggedEdge<int, double>(network.Heads[edge], network.Tails[edge], edge));
        }

        try
        {
            var yen = new YenShortestPathsAlgorithm<int>(graph, source, target, k, edge => network.Weight((int)edge.Tag), paths => paths);
            return [.. yen.Execute().Select(path => NetworkPath.Of(network, source, [.. path.Select(edge => (int)edge.Tag)]))];
        }
        catch (NoPathFoundException)
        {
            return [];
        }
    }

    /// <summary>Finds the weakly connected components, by its searches.</summary>
    /// <param name="network">The network.</param>
    /// <param name="component">Receives the component of each node, numbered from 0 in the order of their least nodes.</param>
    /// <returns>The number of components.</returns>
    /// <exception cref="ArgumentException"><paramref name="component"/> has not one entry a node.</exception>
    public static int WeakComponents(Network network, Span<int> component)
    {
        ArgumentNullException.ThrowIfNull(network);
        Arguments.CheckNodes(network, component.Length, nameof(component));
        if (!network.IsDirected)
        {
            var undirected = new ConnectedComponentsAlgorithm<int, NetworkEdge>(network.AsUndirectedGraph());
            undirected.Compute();
            return Numbering.ByLeastNode(undirected.Components, component);
        }

        var algorithm = new WeaklyConnectedComponentsAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph());
        algorithm.Compute();
        return Numbering.ByLeastNode(algorithm.Components, component);
    }

    /// <summary>Gives the PageRank of each node, scaled to the sum 1.</summary>
    /// <remarks>It does not read weights, and no jump can be told where to lead. An undirected network is copied with each edge both ways, a loop twice.</remarks>
    /// <param name="network">The network.</param>
    /// <param name="damping">The chance that the walker follows an edge and does not jump, at least 0 and below 1.</param>
    /// <param name="tolerance">It stops when the scores, before they are scaled, have changed by less than this in all.</param>
    /// <param name="scores">Receives the score, by node; one entry a node.</param>
    /// <exception cref="ArgumentOutOfRangeException">The damping is not at least 0 and below 1, or the tolerance is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="scores"/> has not one entry a node.</exception>
    public static void PageRank(Network network, double damping, double tolerance, Span<double> scores)
    {
        ArgumentNullException.ThrowIfNull(network);
        Arguments.CheckNodes(network, scores.Length, nameof(scores));
        if (!(damping >= 0 && damping < 1))
            throw new ArgumentOutOfRangeException(nameof(damping), damping, "a damping is at least 0 and below 1");
        var directed = network.IsDirected ? network : Network.Create(
            isDirected: true, network.NodeCount, [.. network.Tails, .. network.Heads], [.. network.Heads, .. network.Tails]);
        var algorithm = new PageRankAlgorithm<int, NetworkEdge>(directed.AsBidirectionalGraph())
        {
            Damping = damping,
            Tolerance = tolerance,
            MaxIterations = MostIterations,
        };
        algorithm.Compute();
        var sum = algorithm.GetRanksSum();
        for (var node = 0; node < scores.Length; node++)
            scores[node] = algorithm.Ranks[node] / sum;
    }

    /// <summary>Gives the number of edges at each node, as its views count them: incoming and outgoing, a loop twice.</summary>
    /// <param name="network">The network.</param>
    /// <param name="degrees">Receives the number, by node; one entry a node.</param>
    /// <exception cref="ArgumentException"><paramref name="degrees"/> has not one entry a node.</exception>
    public static void Degrees(Network network, Span<double> degrees)
    {
        ArgumentNullException.ThrowIfNull(network);
        Arguments.CheckNodes(network, degrees.Length, nameof(degrees));
        for (var node = 0; node < degrees.Length; node++)
            degrees[node] = network.IsDirected ? network.AsBidirectionalGraph().Degree(node) : network.AsUndirectedGraph().AdjacentDegree(node);
    }
}
