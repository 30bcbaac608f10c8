using System.Collections.Immutable;

namespace RelationGraph.Networks.Paths;

/// <summary>The k shortest paths between two nodes on which no node occurs twice.</summary>
/// <remarks>
/// Lengths are the weights, at least 0; without weights each edge is 1 long. Edges are followed from tail to head, and two paths over
/// different ones of parallel edges are different paths. The paths are in the order of <see cref="NetworkPath.CompareTo"/>; where
/// lengths are no whole numbers, paths that are equally long but for rounding may come in any order. Yen's method (1971,
/// doi:10.1287/mnsc.17.11.712), in which each path found parts those not found yet by where they leave it (Lawler 1972,
/// doi:10.1287/mnsc.18.7.401). The distances to the target, found once, bound each part from below; a part is searched only when
/// its bound is the least, at best by walking down to the target, else by a search that they guide. At worst O(k · n · (m + n log n)),
/// commonly that of one search for distances.
/// </remarks>
public static class KShortestPaths
{
    /// <summary>Finds the paths.</summary>
    /// <param name="network">The network.</param>
    /// <param name="source">Where they start.</param>
    /// <param name="target">Where they end; from a node to itself leads the path without edges alone.</param>
    /// <param name="k">How many are wanted.</param>
    /// <param name="execution">What stops it and listens; it takes one thread.</param>
    /// <returns>The k shortest paths, or fewer where there are no more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An end is no node, or <paramref name="k"/> is negative.</exception>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<NetworkPath> Find(Network network, int source, int target, int k, Execution execution = default)
    {
        Arguments.CheckNode(network, source, nameof(source));
        Arguments.CheckNode(network, target, nameof(target));
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        var descent = Descent.To(network, target);
        var found = ImmutableArray.CreateBuilder<NetworkPath>();
        if (k == 0 || descent.Hops[source] < 0)
            return [];
        var search = new SpurSearch(network, descent, target);
        var parts = new PriorityQueue<PathPart, PathPart>(Comparer<PathPart>.Create(PathPart.Compare));
        var all = search.Bound(new PathPart { Parent = null, Leaves = 0, Source = source, Banned = [] });
        if (all is not null)
            parts.Enqueue(all, all);
        else
            found.Add(NetworkPath.Of(network, source, []));
        while (found.Count < k && parts.TryDequeue(out var part, out _))
        {
            execution.Cancellation.ThrowIfCancellationRequested();
            if (part.Best is null)
            {
                part = search.Search(part);
                if (part is not null)
                    parts.Enqueue(part, part);
                continue;
            }

            found.Add(part.Best);
            execution.Progress?.Report(found.Count / (double)k);
            foreach (var rest in part.WithoutBest())
            {
                var bounded = search.Bound(rest);
                if (bounded is not null)
                    parts.Enqueue(bounded, bounded);
            }
        }

        return found.DrainToImmutable();
    }
}
