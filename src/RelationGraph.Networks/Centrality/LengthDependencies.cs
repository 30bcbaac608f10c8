namespace RelationGraph.Networks.Centrality;

/// <summary>Brandes' dependencies of one source after another, over edges with lengths; a workspace of one thread.</summary>
internal sealed class LengthDependencies(Network network, double[] weights) : IDependencies
{
    /// <summary>How much longer, as a share, a path may be that still counts as equally short.</summary>
    private const double Slack = 1e-10;

    private readonly LengthSearch search = new(network);

    /// <summary>The entries of the network's rows that are on shortest paths, by the rank of the node that they leave.</summary>
    private readonly int[] onShortest = new int[network.OutNeighbours.Length];

    /// <summary>Where those of each rank start.</summary>
    private readonly int[] starts = new int[network.NodeCount + 1];

    /// <summary>The number of shortest paths from the source to each node.</summary>
    private readonly double[] paths = new double[network.NodeCount];

    /// <summary>For each node (its weight + its dependency) / its number of paths.</summary>
    private readonly double[] shares = new double[network.NodeCount];

    private int count;

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
        count = 0;
        foreach (var node in search.Order)
            CountOnwards(node);
        for (var rank = search.Reached - 1; rank >= 0; rank--)
        {
            var node = search.Order[rank];
            var onwards = Gather(node, rank, weights[source], edgeSums);
            shares[node] = (weights[node] / paths[node]) + onwards;
            if (!nodeSums.IsEmpty && node != source)
                nodeSums[node] += weights[source] * paths[node] * onwards;
        }
    }

    /// <summary>Hands on the number of paths over the edges that are on shortest ones, and keeps these.</summary>
    /// <remarks>A node comes after the nodes before it, so that no slack makes a circle.</remarks>
    private void CountOnwards(int node)
    {
        var (distance, rank) = (search.Distances[node], search.Ranks[node]);
        starts[rank] = count;
        var neighbours = network.OutNeighbours;
        var lengths = network.OutWeights;
        for (var i = network.OutOffsets[node]; i < network.OutOffsets[node + 1]; i++)
        {
            var neighbour = neighbours[i];
            if (distance + lengths[i] > search.Distances[neighbour] * (1 + Slack) || search.Ranks[neighbour] <= rank)
                continue;
            paths[neighbour] += paths[node];
            onShortest[count++] = i;
        }

        starts[rank + 1] = count;
    }

    /// <summary>Gives the sum of the shares of the nodes after a node, an entry an edge; adds to the sums of edges where they are wanted.</summary>
    private double Gather(int node, int rank, double sourceWeight, Span<double> edgeSums)
    {
        var sum = 0.0;
        foreach (var i in onShortest.AsSpan(starts[rank]..starts[rank + 1]))
        {
            var share = shares[network.OutNeighbours[i]];
            sum += share;
            if (!edgeSums.IsEmpty)
                edgeSums[network.OutEdges[i]] += sourceWeight * paths[node] * share;
        }

        return sum;
    }
}
