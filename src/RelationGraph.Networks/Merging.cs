namespace RelationGraph.Networks;

/// <summary>Merges parallel edges.</summary>
public static class Merging
{
    /// <summary>Gives the network with one edge between two nodes where there are several, and without loops where these are not wanted.</summary>
    /// <remarks>In a directed network edges are parallel where they lead the same way; in an undirected one, where they join the same nodes.</remarks>
    /// <param name="network">The network.</param>
    /// <param name="rule">The weight of an edge that stands for several.</param>
    /// <param name="keepsLoops">Whether loops stay; those of a node are merged like other parallel edges.</param>
    /// <returns>
    /// The network, its edges in the order of the first edge that each stands for, and for each edge of the old one the edge that
    /// stands for it, or −1 for a loop that is left out.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is none.</exception>
    public static (Network Network, int[] MergedInto) Merged(this Network network, MergeRule rule, bool keepsLoops = false)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!Enum.IsDefined(rule))
            throw new ArgumentOutOfRangeException(nameof(rule), rule, "no rule of that number");
        var first = FirstParallel(network);
        var mergedInto = new int[network.EdgeCount];
        var (tails, heads, weights, counts) = (new List<int>(), new List<int>(), new List<double>(), new List<int>());
        for (var edge = 0; edge < first.Length; edge++)
        {
            if (!keepsLoops && network.Tails[edge] == network.Heads[edge])
            {
                mergedInto[edge] = -1;
                continue;
            }

            if (first[edge] == edge)
            {
                mergedInto[edge] = tails.Count;
                tails.Add(network.Tails[edge]);
                heads.Add(network.Heads[edge]);
                weights.Add(network.Weight(edge));
                counts.Add(1);
                continue;
            }

            var into = mergedInto[edge] = mergedInto[first[edge]];
            counts[into]++;
            weights[into] = rule switch
            {
                MergeRule.Least => Math.Min(weights[into], network.Weight(edge)),
                MergeRule.Greatest => Math.Max(weights[into], network.Weight(edge)),
                _ => weights[into] + network.Weight(edge),
            };
        }

        double[] merged = rule switch
        {
            MergeRule.Count => [.. counts.Select(count => (double)count)],
            MergeRule.Sum => [.. weights],
            _ => network.IsWeighted ? [.. weights] : [],
        };
        string[] ids = [.. Enumerable.Range(0, network.NodeCount).Select(network.NodeId)];
        return (Network.Create(network.IsDirected, network.NodeCount, [.. tails], [.. heads], merged, ids), mergedInto);
    }

    /// <summary>For each edge the first edge that is parallel to it, itself where it is the first; O(n + m).</summary>
    private static int[] FirstParallel(Network network)
    {
        var first = new int[network.EdgeCount];
        Array.Fill(first, int.MaxValue);
        for (var node = 0; node < network.NodeCount; node++)
        {
            var neighbours = network.Neighbours(node);
            var edges = network.EdgesOf(node);
            for (var i = 0; i < neighbours.Length;)
            {
                // Rows are in the order of neighbour, then edge: the first of a run is the least edge.
                var run = i;
                for (; i < neighbours.Length && neighbours[i] == neighbours[run]; i++)
                    first[edges[i]] = Math.Min(first[edges[i]], edges[run]);
            }
        }

        return first;
    }
}
