namespace RelationGraph.Networks.Balance;

/// <summary>Negative cycles with an amount each, so that the cycles through an edge together take no more than its weight.</summary>
/// <remarks>
/// Camps frustrate an edge of every negative cycle, so that the sum of the amounts is a lower bound of the frustration index; and
/// camps that frustrate an edge cost at least that and what the cycles leave of its weight.
/// </remarks>
internal sealed class CyclePacking
{
    /// <summary>Less than this is left of a weight by rounding only.</summary>
    private const double Rounding = 1e-9;

    /// <summary>Makes a packing of nothing.</summary>
    public CyclePacking(SignedGraph graph) => Left = Array.ConvertAll(graph.Couplings, Math.Abs);

    /// <summary>The sum of the amounts.</summary>
    public double Bound { get; private set; }

    /// <summary>What the cycles leave of the weight of each edge.</summary>
    public double[] Left { get; }

    /// <summary>The cycles, as edges.</summary>
    public List<int[]> Cycles { get; } = [];

    /// <summary>Takes an amount of a cycle.</summary>
    public void Add(int[] cycle, double amount)
    {
        Cycles.Add(cycle);
        Bound += amount;
        foreach (var edge in cycle)
            Left[edge] -= amount;
    }

    /// <summary>Packs cycles of one frustrated edge each, short ones first: where the camps are best this is often tight.</summary>
    public static CyclePacking Of(SignedGraph graph, ReadOnlySpan<int> camps, Steps steps)
    {
        var packing = new CyclePacking(graph);
        var (frustrated, isFrustrated) = (new List<int>(), new bool[graph.EdgeCount]);
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            isFrustrated[edge] = graph.IsFrustrated(edge, camps);
            if (isFrustrated[edge])
                frustrated.Add(edge);
        }

        var search = new Breadth(graph, isFrustrated, packing.Left, steps);

        for (var length = 2; frustrated.Count > 0; length = length < 4 ? length + 1 : 2 * length)
        {
            var open = new List<int>();
            foreach (var edge in frustrated)
            {
                while (packing.Left[edge] > Rounding && search.Cycle(edge, length) is { } cycle)
                    packing.Add(cycle, cycle.Min(part => packing.Left[part]));
                if (steps.AreUsedUp)
                    return packing;
                if (packing.Left[edge] > Rounding)
                    open.Add(edge);
            }

            if (length >= graph.NodeCount)
                break;
            frustrated = open;
        }

        return packing;
    }

    /// <summary>Searches paths of edges that the camps do not frustrate and that have weight left.</summary>
    private sealed class Breadth(SignedGraph graph, bool[] isFrustrated, double[] left, Steps steps)
    {
        private readonly int[] seen = new int[graph.NodeCount];
        private readonly int[] depths = new int[graph.NodeCount];
        private readonly int[] parents = new int[graph.NodeCount];
        private readonly int[] queue = new int[graph.NodeCount];
        private int round;

        /// <summary>Gives the shortest cycle of a frustrated edge and others that are not, or null where none is of at most a length beside it.</summary>
        public int[]? Cycle(int frustrated, int length)
        {
            var (start, end, rows) = (graph.Tails[frustrated], graph.Heads[frustrated], graph.Rows);
            round++;
            var (from, to) = (0, 0);
            queue[to++] = start;
            (seen[start], depths[start]) = (round, 0);
            while (from < to && seen[end] != round)
            {
                var node = queue[from++];
                if (depths[node] == length)
                    break;
                steps.Take(rows.Offsets[node + 1] - rows.Offsets[node]);
                for (var i = rows.Offsets[node]; i < rows.Offsets[node + 1]; i++)
                {
                    var (other, edge) = (rows.Neighbours[i], rows.Edges[i]);
                    if (seen[other] == round || isFrustrated[edge] || left[edge] <= Rounding)
                        continue;
                    (seen[other], depths[other], parents[other]) = (round, depths[node] + 1, edge);
                    queue[to++] = other;
                }
            }

            if (seen[end] != round)
                return null;
            var cycle = new int[depths[end] + 1];
            cycle[0] = frustrated;
            for (var (node, i) = (end, 1); node != start; i++)
            {
                cycle[i] = parents[node];
                node = graph.Tails[parents[node]] ^ graph.Heads[parents[node]] ^ node;
            }

            return cycle;
        }
    }
}
