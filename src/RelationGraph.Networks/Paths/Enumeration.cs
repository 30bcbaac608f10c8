using System.Collections.Immutable;

namespace RelationGraph.Networks.Paths;

/// <summary>Lists paths of one number of edges, depth first, in the order of the nodes gone to and edges taken.</summary>
/// <typeparam name="TRule">Which steps may be taken; a value, so that it is called without a delegate.</typeparam>
internal sealed class Enumeration<TRule>(Network network, int source, int target, TRule rule, CancellationToken cancellation)
    where TRule : struct, IStepRule
{
    private const int StepsBetweenChecks = 1 << 16;

    private readonly bool[] isOnPath = new bool[network.NodeCount];
    private int steps;

    /// <summary>Adds the paths of a number of edges until there are as many as may be.</summary>
    /// <param name="length">The number of edges.</param>
    /// <param name="limit">How many paths there may be.</param>
    /// <param name="paths">Receives them.</param>
    /// <returns>Whether all were added.</returns>
    public bool Run(int length, int limit, ImmutableArray<NetworkPath>.Builder paths)
    {
        if (length == 0)
            return source != target || Add([], limit, paths);
        var (nodes, at, edges) = (new int[length], new int[length], new int[length]);
        Array.Clear(isOnPath);
        isOnPath[source] = true;
        nodes[0] = source;
        for (var depth = 0; depth >= 0;)
        {
            if (!Step(nodes[depth], ref at[depth], length - depth - 1, out var next, out edges[depth]))
            {
                isOnPath[nodes[depth]] = false;
                depth--;
                continue;
            }

            if (depth + 1 == length)
            {
                if (!Add(edges, limit, paths))
                    return false;
                continue;
            }

            isOnPath[next] = true;
            depth++;
            (nodes[depth], at[depth]) = (next, 0);
        }

        return true;
    }

    /// <summary>Finds the next edge that may be taken from a node.</summary>
    private bool Step(int node, ref int at, int left, out int next, out int edge)
    {
        var row = network.Neighbours(node);
        var rowEdges = network.EdgesOf(node);
        for (; at < row.Length; at++)
        {
            if ((++steps & (StepsBetweenChecks - 1)) == 0)
                cancellation.ThrowIfCancellationRequested();
            (next, edge) = (row[at], rowEdges[at]);
            // The target ends a path: it is stepped on with nothing left, and only then.
            if (next == target != (left == 0) || isOnPath[next] || !rule.MayStep(node, next, edge, left))
                continue;
            at++;
            return true;
        }

        (next, edge) = (-1, -1);
        return false;
    }

    private bool Add(ReadOnlySpan<int> edges, int limit, ImmutableArray<NetworkPath>.Builder paths)
    {
        if (paths.Count >= limit)
            return false;
        paths.Add(NetworkPath.Of(network, source, edges));
        return true;
    }
}
