using System.Collections.Immutable;

namespace RelationGraph.Networks.Paths;

/// <summary>The shortest paths between two nodes.</summary>
/// <remarks>
/// A shortest path is one of the least sum of lengths, which are the weights, at least 0; without weights each edge is 1 long. Edges
/// are followed from tail to head. Lengths that differ by no more than a 10⁻¹⁰th are taken as equal. Over edges that are 0 long a path
/// goes only where that brings it nearer to the target in edges, so that the number of shortest paths is finite. O((n + m) log n),
/// without weights O(n + m), and for each path that is listed its number of edges (Dijkstra 1959, doi:10.1007/BF01386390).
/// </remarks>
public static class ShortestPaths
{
    /// <summary>Finds the first of the shortest paths: of these one with the fewest edges, then the one that at each step goes to the least node, over the least edge.</summary>
    /// <param name="network">The network.</param>
    /// <param name="source">Where it starts.</param>
    /// <param name="target">Where it ends; the source itself gives the path without edges.</param>
    /// <returns>The path, or null where none leads to the target.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An end is no node.</exception>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    public static NetworkPath? Find(Network network, int source, int target)
    {
        Arguments.CheckNode(network, source, nameof(source));
        Arguments.CheckNode(network, target, nameof(target));
        var descent = Descent.To(network, target, source);
        if (descent.Hops[source] < 0)
            return null;
        var edges = new int[descent.Hops[source]];
        for (var (node, step) = (source, 0); node != target; step++)
        {
            var i = network.OutOffsets[node];
            while (descent.Hops[network.OutNeighbours[i]] != descent.Hops[node] - 1
                || !descent.LeadsDown(node, network.OutNeighbours[i], network.Weight(network.OutEdges[i])))
            {
                i++;
            }

            edges[step] = network.OutEdges[i];
            node = network.OutNeighbours[i];
        }

        return NetworkPath.Of(network, source, edges);
    }

    /// <summary>Finds all shortest paths: those of the fewest edges first, among these in the order of the nodes gone to and edges taken.</summary>
    /// <param name="network">The network.</param>
    /// <param name="source">Where they start.</param>
    /// <param name="target">Where they end.</param>
    /// <param name="limit">How many are listed at most.</param>
    /// <param name="execution">What stops it; it takes one thread.</param>
    /// <returns>The paths, or null where none leads to the target.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An end is no node, or <paramref name="limit"/> is negative.</exception>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static TiedPaths? All(Network network, int source, int target, int limit, Execution execution = default)
    {
        Arguments.CheckNode(network, source, nameof(source));
        Arguments.CheckNode(network, target, nameof(target));
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var descent = Descent.To(network, target, source);
        if (descent.Hops[source] < 0)
            return null;
        var (counts, longest) = Count(network, descent, source, target);
        var paths = ImmutableArray.CreateBuilder<NetworkPath>();
        var enumeration = new Enumeration<Rule>(network, source, target, new Rule(network, descent, longest), execution.Cancellation);
        for (var edges = descent.Hops[source]; edges <= longest[source]; edges++)
        {
            if (!enumeration.Run(edges, limit, paths))
                break;
        }

        return new TiedPaths(descent.Lengths[source], counts[source], paths.DrainToImmutable());
    }

    /// <summary>Counts the shortest paths from each node that lies on one from the source, and gives the most edges that one has.</summary>
    private static (double[] Counts, int[] Longest) Count(Network network, Descent descent, int source, int target)
    {
        var (counts, longest) = (new double[network.NodeCount], new int[network.NodeCount]);
        var nexts = new int[network.NodeCount];
        var isSeen = new bool[network.NodeCount];
        var stack = new Stack<int>();
        stack.Push(source);
        isSeen[source] = isSeen[target] = true;
        counts[target] = 1;
        while (stack.TryPeek(out var node))
        {
            var row = network.Neighbours(node);
            var edges = network.EdgesOf(node);
            if (node == target || nexts[node] == row.Length)
            {
                stack.Pop();
                for (var i = 0; node != target && i < row.Length; i++)
                {
                    if (!descent.LeadsDown(node, row[i], network.Weight(edges[i])))
                        continue;
                    counts[node] += counts[row[i]];
                    longest[node] = Math.Max(longest[node], longest[row[i]] + 1);
                }

                continue;
            }

            var at = nexts[node]++;
            if (isSeen[row[at]] || !descent.LeadsDown(node, row[at], network.Weight(edges[at])))
                continue;
            isSeen[row[at]] = true;
            stack.Push(row[at]);
        }

        return (counts, longest);
    }

    /// <summary>Steps that lead down to the target, from where it can be as far as is left.</summary>
    private readonly struct Rule(Network network, Descent descent, int[] longest) : IStepRule
    {
        public bool MayStep(int node, int next, int edge, int left) =>
            descent.LeadsDown(node, next, network.Weight(edge)) && descent.Hops[next] <= left && left <= longest[next];
    }
}
