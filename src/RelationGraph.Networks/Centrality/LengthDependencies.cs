namespace RelationGraph.Networks.Centrality;

/// <summary>Brandes' dependencies of one source after another, over edges with lengths; a workspace of one thread.</summary>
internal sealed class LengthDependencies(Network network, double[] weights) : IDependencies
{
    /// <summary>How much longer, as a share, a path may be that still counts as equally short.</summary>
    private const double Slack = 1e-10;

    private readonly LengthSearch search = new(network);

    /// <summary>The number of shortest paths from the source to each node.</summary>
    private readonly double[] paths = new double[network.NodeCount];

    /// <summary>For each node (its weight + its dependency) / its number of paths.</summary>
    private readonly double[] shares = new double[network.NodeCount];

    /// <inheritdoc/>
    public void AddToNodes(ReadOnlySpan<int> sources, Span<double> sums)
    {
        foreach (var source in sources)
            Add(source, sums, default);
    }

    /// <inheritdoc/>
    public void AddToEdges(ReadOnlySpan<int> sources, Span<double> sums)
    {
        foreach (var source in sources)
            Add(source, default, sums);
    }

    private void Add(int source, Span<double> nodeSums, Span<double> edgeSums)
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
            var onwards = Gather(node, weights[source], edgeSums);
            shares[node] = (weights[node] / paths[node]) + onwards;
            if (!nodeSums.IsEmpty && node != source)
                nodeSums[node] += weights[source] * paths[node] * onwards;
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
    private double Gather(int node, double sourceWeight, Span<double> edgeSums)
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
                edgeSums[edges[i]] += sourceWeight * paths[node] * shares[neighbours[i]];
        }

        return sum;
    }
}
