using System.Collections.Immutable;

namespace RelationGraph.Networks.Paths;

/// <summary>All simple paths between two nodes up to a number of edges.</summary>
/// <remarks>
/// A path is simple where no node occurs twice; edges are followed from tail to head, and over each of parallel edges leads a path of
/// its own. Weights make no difference to which are found. A search in depth, once for each number of edges, that goes only where the
/// target is near enough: their number can grow exponentially with the length, hence the limit.
/// </remarks>
public static class SimplePaths
{
    /// <summary>Finds the simple paths.</summary>
    /// <param name="network">The network.</param>
    /// <param name="source">Where they start.</param>
    /// <param name="target">Where they end; from a node to itself leads the path without edges alone.</param>
    /// <param name="maxLength">The most edges a path may have.</param>
    /// <param name="limit">How many are listed at most; the longest are cut off.</param>
    /// <param name="execution">What stops it; it takes one thread.</param>
    /// <returns>The paths, and whether they are all.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An end is no node, or a number is negative.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static SimplePathsFound Find(
        Network network, int source, int target, int maxLength, int limit, Execution execution = default)
    {
        Arguments.CheckNode(network, source, nameof(source));
        Arguments.CheckNode(network, target, nameof(target));
        ArgumentOutOfRangeException.ThrowIfNegative(maxLength);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var hops = new int[network.NodeCount];
        BreadthFirst.Distances(network.Reversed(), target, hops);
        var paths = ImmutableArray.CreateBuilder<NetworkPath>();
        var enumeration = new Enumeration<Rule>(network, source, target, new Rule(hops), execution.Cancellation);
        var longest = source == target ? 0 : Math.Min(maxLength, network.NodeCount - 1);
        var isComplete = true;
        for (var length = hops[source]; hops[source] >= 0 && length <= longest && isComplete; length++)
            isComplete = enumeration.Run(length, limit, paths);
        return new SimplePathsFound(paths.DrainToImmutable(), isComplete);
    }

    /// <summary>Steps to nodes from where the target is near enough.</summary>
    private readonly struct Rule(int[] hops) : IStepRule
    {
        public bool MayStep(int node, int next, int edge, int left) => hops[next] >= 0 && hops[next] <= left;
    }
}
