namespace RelationGraph.Networks.Balance;

/// <summary>Looks for camps that frustrate little: descends from a start by moving one node at a time, shakes the best and descends again.</summary>
internal static class CampSearch
{
    /// <summary>Shakes move one node in this many.</summary>
    private const int ShakenShare = 8;

    /// <summary>Looks from several starts.</summary>
    /// <returns>The best camps found, each 1 or −1.</returns>
    public static int[] Best(SignedGraph graph, int starts, ulong seed, Steps steps)
    {
        var random = new SplitMix64(seed);
        var best = Spanning(graph, new double[graph.EdgeCount]);
        Descend(graph, best, steps);
        var bestCost = graph.Cost(best);
        for (var start = 0; start < starts && bestCost > 0; start++)
        {
            // Half of the starts are shaken from the best, the others come from a spanning tree of edges in random order.
            int[] camps;
            if (int.IsEvenInteger(start))
            {
                camps = [.. best];
                for (var node = 0; node < camps.Length; node++)
                    camps[node] *= random.Next() % ShakenShare == 0 ? -1 : 1;
            }
            else
            {
                var order = new double[graph.EdgeCount];
                for (var edge = 0; edge < order.Length; edge++)
                    order[edge] = random.Next();
                camps = Spanning(graph, order);
            }

            Descend(graph, camps, steps);
            var cost = graph.Cost(camps);
            if (cost < bestCost)
                (best, bestCost) = (camps, cost);
            if (!steps.Take(graph.EdgeCount))
                break;
        }

        return best;
    }

    /// <summary>Gives the camps that frustrate no edge of a spanning forest of least length.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="lengths">The length of each edge; the lesser edge first where they are equal.</param>
    public static int[] Spanning(SignedGraph graph, double[] lengths)
    {
        int[] order = [.. Enumerable.Range(0, graph.EdgeCount)];
        Array.Sort(order, (a, b) => (lengths[a], a).CompareTo((lengths[b], b)));
        var ties = new SignedUnion(graph.NodeCount);
        foreach (var edge in order)
            ties.Join(graph.Tails[edge], graph.Heads[edge], Math.Sign(graph.Couplings[edge]));
        return [.. Enumerable.Range(0, graph.NodeCount).Select(node => ties.Find(node).Sign)];
    }

    /// <summary>Moves single nodes while that makes the camps better.</summary>
    public static void Descend(SignedGraph graph, Span<int> camps, Steps steps)
    {
        var isBetter = true;
        while (isBetter && steps.Take(2L * graph.EdgeCount))
        {
            isBetter = false;
            for (var node = 0; node < graph.NodeCount; node++)
            {
                var pull = 0.0;
                for (var i = graph.Rows.Offsets[node]; i < graph.Rows.Offsets[node + 1]; i++)
                    pull += graph.Couplings[graph.Rows.Edges[i]] * camps[graph.Rows.Neighbours[i]];
                if (pull * camps[node] >= -1e-12)
                    continue;
                camps[node] = -camps[node];
                isBetter = true;
            }
        }
    }
}
