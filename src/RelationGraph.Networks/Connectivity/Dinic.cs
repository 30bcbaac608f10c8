namespace RelationGraph.Networks.Connectivity;

/// <summary>Maximum flow by blocking flows in the network of shortest ways (Dinic 1970; Even, Tarjan 1975, doi:10.1137/0204043).</summary>
/// <remarks>O(n² · m) at worst; with capacities of 1 O(m · √m), and O(m · √n) where each node is passed once.</remarks>
internal sealed class Dinic(FlowNetwork flow, int source, int target)
{
    private readonly double tolerance = flow.Tolerance;
    private readonly int[] levels = new int[flow.NodeCount];
    private readonly int[] queue = new int[flow.NodeCount];
    private readonly int[] at = new int[flow.NodeCount];
    private readonly List<int> way = [];
    private readonly double[] left = new double[flow.ArcCount];
    private int[] starts = [];
    private int[] arcs = [];

    /// <summary>Gives what is left of the capacity of each arc under a maximum flow.</summary>
    public double[] Run(CancellationToken cancellation)
    {
        (starts, arcs) = flow.Rows();
        for (var arc = 0; arc < left.Length; arc++)
            left[arc] = flow.Capacity(arc);
        while (Level())
        {
            cancellation.ThrowIfCancellationRequested();
            starts.AsSpan(0, at.Length).CopyTo(at);
            Block();
        }

        return left;
    }

    /// <summary>Numbers the nodes by how far they are from the source; gives whether the target is reached.</summary>
    private bool Level()
    {
        Array.Fill(levels, -1);
        levels[source] = 0;
        queue[0] = source;
        for (var (from, to) = (0, 1); from < to; from++)
        {
            var node = queue[from];
            foreach (var arc in arcs.AsSpan(starts[node]..starts[node + 1]))
            {
                var next = flow.Head(arc);
                if (levels[next] >= 0 || left[arc] <= tolerance)
                    continue;
                levels[next] = levels[node] + 1;
                if (next == target)
                    return true;
                queue[to++] = next;
            }
        }

        return false;
    }

    /// <summary>Sends what can be sent over arcs that lead a level on.</summary>
    private void Block()
    {
        way.Clear();
        for (var node = source; ;)
        {
            if (node == target)
            {
                node = Send();
                continue;
            }

            while (at[node] < starts[node + 1] && (left[arcs[at[node]]] <= tolerance || levels[flow.Head(arcs[at[node]])] != levels[node] + 1))
                at[node]++;
            if (at[node] < starts[node + 1])
            {
                way.Add(arcs[at[node]]);
                node = flow.Head(way[^1]);
                continue;
            }

            if (node == source)
                return;
            // A dead end: back by one, and never by this arc again.
            node = flow.Tail(way[^1]);
            way.RemoveAt(way.Count - 1);
            at[node]++;
        }
    }

    /// <summary>Sends along the way as much as its narrowest arc lets through, and gives the node where that arc starts.</summary>
    private int Send()
    {
        var narrowest = 0;
        for (var i = 1; i < way.Count; i++)
        {
            if (left[way[i]] < left[way[narrowest]])
                narrowest = i;
        }

        var (amount, node) = (left[way[narrowest]], flow.Tail(way[narrowest]));
        foreach (var arc in way)
        {
            left[arc] -= amount;
            left[arc ^ 1] += amount;
        }

        way.RemoveRange(narrowest, way.Count - narrowest);
        return node;
    }
}
