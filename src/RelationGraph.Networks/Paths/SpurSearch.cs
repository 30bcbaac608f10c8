using System.Runtime.InteropServices;

namespace RelationGraph.Networks.Paths;

/// <summary>Bounds and finds the first path of a part, for k shortest paths.</summary>
internal sealed class SpurSearch(Network network, Descent descent, int target)
{
    // A node is marked where its mark is the current one: so marks need no clearing.
    private readonly int[] onPrefix = new int[network.NodeCount];
    private readonly int[] seen = new int[network.NodeCount];
    private readonly int[] closed = new int[network.NodeCount];
    private readonly int[] leadsOn = new int[network.NodeCount];
    private readonly double[] lengths = new double[network.NodeCount];
    private readonly int[] hops = new int[network.NodeCount];
    private readonly List<int> taken = [];
    private readonly Stack<(int Node, int At)> walk = new();
    private readonly PriorityQueue<int, (double Length, int Hops)> open = new();
    private int mark;

    /// <summary>Bounds a part by its edges and the distances from where they lead; gives null where it has no path.</summary>
    public PathPart? Bound(PathPart part)
    {
        Mark(part);
        var (length, count) = Least(part);
        var prefix = 0.0;
        foreach (var edge in part.PrefixEdges)
            prefix += network.Weight(edge);
        return double.IsInfinity(length) ? null : part with { Length = prefix + length, Hops = part.Leaves + count };
    }

    /// <summary>Finds the first path of a part; gives null where it has none.</summary>
    public PathPart? Search(PathPart part)
    {
        Mark(part);
        taken.Clear();
        taken.AddRange(part.PrefixEdges);
        if (!Descend(part) && !Detour(part))
            return null;
        var best = NetworkPath.Of(network, part.Source, CollectionsMarshal.AsSpan(taken));
        return part with { Best = best, Length = best.Length, Hops = best.Edges.Length };
    }

    private double Length(int i) => network.IsWeighted ? network.OutWeights[i] : 1;

    private void Mark(PathPart part)
    {
        mark++;
        foreach (var node in part.Prefix)
            onPrefix[node] = mark;
    }

    /// <summary>Whether a part's paths may take an edge from where they leave.</summary>
    private bool IsAllowed(PathPart part, int i) =>
        descent.Hops[network.OutNeighbours[i]] >= 0 && onPrefix[network.OutNeighbours[i]] != mark && !part.Banned.Contains(network.OutEdges[i]);

    /// <summary>The least length and number of edges from where a part's paths leave, if they could go on from the next node as they like.</summary>
    private (double Length, int Hops) Least(PathPart part)
    {
        var spur = part.Prefix[^1];
        var (length, count) = (double.PositiveInfinity, 0);
        for (var i = network.OutOffsets[spur]; spur != target && i < network.OutOffsets[spur + 1]; i++)
        {
            if (!IsAllowed(part, i))
                continue;
            var next = network.OutNeighbours[i];
            var (through, edges) = (Length(i) + descent.Lengths[next], descent.Hops[next] + 1);
            if (through < length || (through == length && edges < count))
                (length, count) = (through, edges);
        }

        return (length, count);
    }

    /// <summary>Walks down to the target where the bound can be kept: depth first over shortest paths that do not touch the prefix.</summary>
    private bool Descend(PathPart part)
    {
        var spur = part.Prefix[^1];
        var least = Least(part);
        walk.Clear();
        walk.Push((spur, network.OutOffsets[spur]));
        while (walk.TryPop(out var step))
        {
            var (node, i) = step;
            var (left, leftHops) = node == spur ? least : (descent.Lengths[node], descent.Hops[node]);
            while (i < network.OutOffsets[node + 1] && !LeadsDown(part, node, i, left, leftHops))
                i++;
            if (i == network.OutOffsets[node + 1])
            {
                if (node != spur)
                    taken.RemoveAt(taken.Count - 1);
                continue;
            }

            var next = network.OutNeighbours[i];
            taken.Add(network.OutEdges[i]);
            if (next == target)
                return true;
            seen[next] = mark;
            walk.Push((node, i + 1));
            walk.Push((next, network.OutOffsets[next]));
        }

        return false;
    }

    private bool LeadsDown(PathPart part, int node, int i, double left, int leftHops)
    {
        var next = network.OutNeighbours[i];
        return seen[next] != mark && onPrefix[next] != mark && descent.Hops[next] == leftHops - 1
            && Length(i) + descent.Lengths[next] == left && (onPrefix[node] != mark || IsAllowed(part, i));
    }

    /// <summary>Finds the first path that the prefix leaves open, by a search from where the part leaves it that the distances to the target guide.</summary>
    private bool Detour(PathPart part)
    {
        Mark(part);
        var spur = part.Prefix[^1];
        (lengths[spur], hops[spur]) = (0, 0);
        open.Clear();
        open.Enqueue(spur, (descent.Lengths[spur], descent.Hops[spur]));
        while (open.TryDequeue(out var node, out var bound))
        {
            if (seen[target] == mark && bound.CompareTo((lengths[target], hops[target])) > 0)
                break;
            if (closed[node] == mark || node == target)
                continue;
            closed[node] = mark;
            for (var i = network.OutOffsets[node]; i < network.OutOffsets[node + 1]; i++)
            {
                var next = network.OutNeighbours[i];
                if (descent.Hops[next] < 0 || onPrefix[next] == mark || closed[next] == mark || (node == spur && !IsAllowed(part, i)))
                    continue;
                var (through, edges) = (lengths[node] + Length(i), hops[node] + 1);
                if (seen[next] == mark && (lengths[next] < through || (lengths[next] == through && hops[next] <= edges)))
                    continue;
                seen[next] = mark;
                (lengths[next], hops[next]) = (through, edges);
                open.Enqueue(next, (through + descent.Lengths[next], edges + descent.Hops[next]));
            }
        }

        if (seen[target] != mark)
            return false;
        Retrace(part, spur);
        return true;
    }

    /// <summary>Takes, of the shortest ways that the search found, the first.</summary>
    private void Retrace(PathPart part, int spur)
    {
        // Back from the target over all of them, so that going forth never has to turn.
        walk.Clear();
        walk.Push((target, 0));
        while (walk.TryPop(out var step))
        {
            for (var i = network.InOffsets[step.Node]; i < network.InOffsets[step.Node + 1]; i++)
            {
                var before = network.InNeighbours[i];
                if (leadsOn[before] == mark || !IsStep(part, before, step.Node, network.InEdges[i]))
                    continue;
                leadsOn[before] = mark;
                walk.Push((before, 0));
            }
        }

        leadsOn[target] = mark;
        for (var node = spur; node != target;)
        {
            var i = network.OutOffsets[node];
            while (leadsOn[network.OutNeighbours[i]] != mark || !IsStep(part, node, network.OutNeighbours[i], network.OutEdges[i]))
                i++;
            taken.Add(network.OutEdges[i]);
            node = network.OutNeighbours[i];
        }
    }

    /// <summary>Whether the search came to a node by an edge from another in the shortest way.</summary>
    private bool IsStep(PathPart part, int before, int node, int edge) =>
        closed[before] == mark && lengths[before] + network.Weight(edge) == lengths[node] && hops[before] + 1 == hops[node]
        && (onPrefix[before] != mark || !part.Banned.Contains(edge));
}
