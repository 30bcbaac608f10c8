namespace RelationGraph.Networks.Balance;

/// <summary>What is left of a <see cref="SignedCore"/>, as arrays; nodes are numbered anew.</summary>
internal sealed class SignedGraph
{
    private SignedGraph(int[] nodes, int[] tails, int[] heads, double[] couplings)
    {
        Nodes = nodes;
        Tails = tails;
        Heads = heads;
        Couplings = couplings;
        Rows = Rows.Of(nodes.Length, tails, heads, isDirected: false, weights: null);
    }

    /// <summary>The node of the core that each node is.</summary>
    public int[] Nodes { get; }

    /// <summary>One end of each edge.</summary>
    public int[] Tails { get; }

    /// <summary>The other end of each edge.</summary>
    public int[] Heads { get; }

    /// <summary>The weight of each edge times its sign.</summary>
    public double[] Couplings { get; }

    /// <summary>The edges at each node.</summary>
    public Rows Rows { get; }

    /// <summary>The number of nodes.</summary>
    public int NodeCount => Nodes.Length;

    /// <summary>The number of edges.</summary>
    public int EdgeCount => Tails.Length;

    /// <summary>Takes what is left of a core, edges in the order of their ends.</summary>
    public static SignedGraph Of(SignedCore core)
    {
        var (nodes, places) = (new List<int>(), new int[core.NodeCount]);
        for (var node = 0; node < core.NodeCount; node++)
        {
            places[node] = nodes.Count;
            if (core.Couplings(node) is not null)
                nodes.Add(node);
        }

        var (tails, heads, couplings, row) = (new List<int>(), new List<int>(), new List<double>(), new List<int>());
        foreach (var node in nodes)
        {
            row.Clear();
            row.AddRange(core.Couplings(node)!.Keys);
            row.Sort();
            foreach (var other in row)
            {
                if (other < node)
                    continue;
                tails.Add(places[node]);
                heads.Add(places[other]);
                couplings.Add(core.Couplings(node)![other]);
            }
        }

        return new SignedGraph([.. nodes], [.. tails], [.. heads], [.. couplings]);
    }

    /// <summary>Whether camps frustrate an edge.</summary>
    public bool IsFrustrated(int edge, ReadOnlySpan<int> camps) => Couplings[edge] * camps[Tails[edge]] * camps[Heads[edge]] < 0;

    /// <summary>Gives the weight of the edges that camps frustrate.</summary>
    public double Cost(ReadOnlySpan<int> camps)
    {
        var cost = 0.0;
        for (var edge = 0; edge < EdgeCount; edge++)
        {
            if (IsFrustrated(edge, camps))
                cost += Math.Abs(Couplings[edge]);
        }

        return cost;
    }
}
