namespace RelationGraph.Networks.Centrality;

/// <summary>Brandes' dependencies of one source after another, over edges with lengths; a workspace of one thread.</summary>
internal sealed class LengthDependencies(Network network)
{
    /// <summary>How much longer, as a share, a path may be that still counts as equally short.</summary>
    private const double Slack = 1e-10;

    private readonly LengthSearch search = new(network);

    /// <summary>The number of shortest paths from the source to each node.</summary>
    private readonly double[] paths = new double[network.NodeCount];

    /// <summary>For each node (1 + its dependency) / its number of paths.</summary>
    private readonly double[] shares = new double[network.NodeCount];

    /// <summary>Adds what depends on each node, or on each edge, in the paths from a source.</summary>
    public void Add(int source, bool ofEdges, Span<double> sums)
    {
        search.Run(source);
        foreach (var node in search.Order)
            paths[node] = 0;
        paths[source] = 1;
        foreach (var node in search.Order)
            CountOnwards(node);
        for (var i = search.Reached - 1; i >= 0; i--)
        {
            var node = search.Order[i];
            var onwards = Gather(node, ofEdges ? sums : default);
            shares[node] = (1 / paths[node]) + onwards;
            if (!ofEdges && node != source)
                sums[node] += paths[node] * onwards;
        }
    }

    /// <summary>Whether an edge is on a shortest path. A node comes after the nodes before it, so that no slack makes a circle.</summary>
    private bool IsTight(int tail, int head, double length) =>
        search.Distances[tail] + length <= search.Distances[head] * (1 + Slack) && search.Ranks[tail] < search.Ranks[head];

    private void CountOnwards(int node)
    {
        var neighbours = network.Neighbours(node);
        var edges = network.EdgesOf(node);
        for (var i = 0; i < neighbours.Length; i++)
        {
            if (IsTight(node, neighbours[i], network.Weight(edges[i])))
                paths[neighbours[i]] += paths[node];
        }
    }

    /// <summary>Gives the sum of the shares of the nodes after a node, an entry an edge; adds to the sums of edges where they are wanted.</summary>
    private double Gather(int node, Span<double> edgeSums)
    {
        var sum = 0.0;
        var neighbours = network.Neighbours(node);
        var edges = network.EdgesOf(node);
        for (var i = 0; i < neighbours.Length; i++)
        {
            if (!IsTight(node, neighbours[i], network.Weight(edges[i])))
                continue;
            sum += shares[neighbours[i]];
            if (!edgeSums.IsEmpty)
                edgeSums[edges[i]] += paths[node] * shares[neighbours[i]];
        }

        return sum;
    }
}
