namespace RelationGraph.Networks.Connectivity;

/// <summary>Pairs of nodes and the capacities between them, forth and back, for maximum flows.</summary>
/// <remarks>Arc 2i leads along pair i, and arc 2i + 1 back; at most one pair joins two nodes.</remarks>
internal sealed class FlowNetwork(int nodeCount)
{
    private readonly List<int> ends = [];
    private readonly List<double> capacities = [];

    /// <summary>The number of nodes.</summary>
    public int NodeCount => nodeCount;

    /// <summary>The number of arcs, two a pair.</summary>
    public int ArcCount => capacities.Count;

    /// <summary>What is no more than this is nothing: what rounding leaves of a capacity.</summary>
    public double Tolerance => capacities.Count == 0 ? 0 : 1e-12 * capacities.Max();

    /// <summary>The node where an arc starts.</summary>
    public int Tail(int arc) => ends[arc];

    /// <summary>The node where an arc ends.</summary>
    public int Head(int arc) => ends[arc ^ 1];

    /// <summary>The capacity of an arc.</summary>
    public double Capacity(int arc) => capacities[arc];

    /// <summary>Makes the network whose least cut is a cut of edges.</summary>
    public static FlowNetwork OfEdges(Network network)
    {
        var flow = new FlowNetwork(network.NodeCount);
        for (var node = 0; node < network.NodeCount; node++)
        {
            var (leaving, entering) = (network.OutOffsets[node], network.InOffsets[node]);
            while (true)
            {
                // Rows are in the order of neighbours: the two are merged, for the neighbours greater than the node.
                var next = Math.Min(Next(network.OutOffsets, network.OutNeighbours, node, ref leaving), Next(network.InOffsets, network.InNeighbours, node, ref entering));
                if (next == int.MaxValue)
                    break;
                flow.Add(node, next, Sum(network, network.OutOffsets, network.OutNeighbours, network.OutWeights, node, next, ref leaving),
                    Sum(network, network.InOffsets, network.InNeighbours, network.InWeights, node, next, ref entering));
            }
        }

        return flow;
    }

    /// <summary>Makes the network whose least cut is a cut of nodes: node v is entered at 2v and left at 2v + 1, and one can pass it.</summary>
    public static FlowNetwork OfNodes(Network network)
    {
        var flow = new FlowNetwork(2 * network.NodeCount);
        for (var node = 0; node < network.NodeCount; node++)
        {
            flow.Add(2 * node, (2 * node) + 1, 1, 0);
            var row = network.Neighbours(node);
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] != node && (i == 0 || row[i] != row[i - 1]))
                    flow.Add((2 * node) + 1, 2 * row[i], network.NodeCount, 0);
            }
        }

        return flow;
    }

    /// <summary>Gives the nodes that a source reaches over arcs on which something is left.</summary>
    public bool[] Reached(int source, double[] left)
    {
        var (starts, arcs) = Rows();
        var tolerance = Tolerance;
        var isReached = new bool[nodeCount];
        var queue = new Queue<int>();
        isReached[source] = true;
        queue.Enqueue(source);
        while (queue.TryDequeue(out var node))
        {
            foreach (var arc in arcs.AsSpan(starts[node]..starts[node + 1]))
            {
                if (left[arc] <= tolerance || isReached[Head(arc)])
                    continue;
                isReached[Head(arc)] = true;
                queue.Enqueue(Head(arc));
            }
        }

        return isReached;
    }

    /// <summary>Gives the arcs that leave each node, in rows, and where these start.</summary>
    public (int[] Starts, int[] Arcs) Rows()
    {
        var starts = new int[nodeCount + 1];
        foreach (var tail in ends)
            starts[tail + 1]++;
        for (var node = 0; node < nodeCount; node++)
            starts[node + 1] += starts[node];
        var (arcs, at) = (new int[ends.Count], starts[..^1]);
        for (var arc = 0; arc < arcs.Length; arc++)
            arcs[at[ends[arc]]++] = arc;
        return (starts, arcs);
    }

    private static int Next(ReadOnlySpan<int> offsets, ReadOnlySpan<int> neighbours, int node, ref int at)
    {
        while (at < offsets[node + 1] && neighbours[at] <= node)
            at++;
        return at < offsets[node + 1] ? neighbours[at] : int.MaxValue;
    }

    private static double Sum(
        Network network, ReadOnlySpan<int> offsets, ReadOnlySpan<int> neighbours, ReadOnlySpan<double> weights, int node, int next, ref int at)
    {
        var sum = 0.0;
        for (; at < offsets[node + 1] && neighbours[at] == next; at++)
            sum += network.IsWeighted ? weights[at] : 1;
        return sum;
    }

    private void Add(int tail, int head, double forth, double back)
    {
        ends.Add(tail);
        ends.Add(head);
        capacities.Add(forth);
        capacities.Add(back);
    }
}
