using System.Collections.Immutable;

using RelationGraph.Networks.Views;

namespace RelationGraph.Networks.Connectivity;

/// <summary>Least cuts between two nodes.</summary>
/// <remarks>
/// A cut is a set of edges, or of nodes other than the two, without which no path leads from the source to the target. Edges are
/// followed from tail to head, those of an undirected network both ways; parallel edges count each, and loops make no difference. The
/// value of the least cut is that of the greatest flow (Ford, Fulkerson 1956, doi:10.4153/CJM-1956-045-5; for nodes, Menger 1927,
/// doi:10.4064/fm-10-1-96-115). Of several least cuts the one nearest to the source is given, which is the only one. Up to 100,000
/// edges it is QuikGraph's version of Edmonds' and Karp's method that runs (1972, doi:10.1145/321694.321699; O(n · m²)), on a copy;
/// beyond that a <see cref="Dinic"/> of our own, since QuikGraph's takes many times as long.
/// </remarks>
public static class MinimumCut
{
    /// <summary>The most edges that are left to QuikGraph.</summary>
    internal const int MostForQuikGraph = 100_000;

    /// <summary>Finds the least cut of edges.</summary>
    /// <param name="network">The network, its weights capacities of at least 0; without weights each edge counts 1.</param>
    /// <param name="source">Where paths start.</param>
    /// <param name="target">Where they end.</param>
    /// <param name="engine">Whose maximum flow runs; null for the choice that is made by size.</param>
    /// <param name="execution">What stops it; it takes one thread.</param>
    /// <returns>The cut.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An end is no node.</exception>
    /// <exception cref="ArgumentException">The target is the source, or a weight is negative.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static EdgeCut Edges(Network network, int source, int target, Engine? engine = null, Execution execution = default)
    {
        Check(network, source, target);
        Arguments.CheckNotNegative(network, nameof(network));
        var isOnSide = Side(network, FlowNetwork.OfEdges(network), source, target, engine, execution.Cancellation);
        var (value, edges) = (0.0, ImmutableArray.CreateBuilder<int>());
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            var (tail, head) = (isOnSide[network.Tails[edge]], isOnSide[network.Heads[edge]]);
            if (tail == head || (network.IsDirected && !tail) || network.Weight(edge) == 0)
                continue;
            value += network.Weight(edge);
            edges.Add(edge);
        }

        return new EdgeCut(value, edges.DrainToImmutable(), [.. Enumerable.Range(0, network.NodeCount).Where(node => isOnSide[node])]);
    }

    /// <summary>Finds the least cut of nodes; each counts 1, whatever the weights.</summary>
    /// <param name="network">The network.</param>
    /// <param name="source">Where paths start.</param>
    /// <param name="target">Where they end.</param>
    /// <param name="engine">Whose maximum flow runs; null for the choice that is made by size.</param>
    /// <param name="execution">What stops it; it takes one thread.</param>
    /// <returns>The cut; <see cref="NodeCut.Adjacent"/> where an edge leads from the source to the target.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An end is no node.</exception>
    /// <exception cref="ArgumentException">The target is the source.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static NodeCut Nodes(Network network, int source, int target, Engine? engine = null, Execution execution = default)
    {
        Check(network, source, target);
        if (network.Neighbours(source).BinarySearch(target) >= 0)
            return NodeCut.Adjacent;
        var isOnSide = Side(network, FlowNetwork.OfNodes(network), (2 * source) + 1, 2 * target, engine, execution.Cancellation);
        return new NodeCut(AreAdjacent: false, [.. Enumerable.Range(0, network.NodeCount).Where(node => node != source && isOnSide[2 * node] && !isOnSide[(2 * node) + 1])]);
    }

    private static void Check(Network network, int source, int target)
    {
        Arguments.CheckNode(network, source, nameof(source));
        Arguments.CheckNode(network, target, nameof(target));
        if (source == target)
            throw new ArgumentException("nothing parts a node from itself", nameof(target));
    }

    /// <summary>The nodes on the source's side of the least cut nearest to it: those that it reaches where something is left under a maximum flow.</summary>
    private static bool[] Side(Network network, FlowNetwork flow, int source, int target, Engine? engine, CancellationToken cancellation)
    {
        engine ??= network.EdgeCount <= MostForQuikGraph ? Engine.QuikGraph : Engine.Own;
        var left = engine == Engine.QuikGraph ? QuikGraphFlow.Run(flow, source, target, cancellation) : new Dinic(flow, source, target).Run(cancellation);
        return flow.Reached(source, left);
    }
}
