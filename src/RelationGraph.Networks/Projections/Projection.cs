namespace RelationGraph.Networks.Projections;

/// <summary>Turns a two-mode network (states and organizations) into one of its sides (states), tied by what they share.</summary>
/// <remarks>
/// Two nodes of the side are joined by one edge where at least one node of the other side has edges to both; its weight is one of
/// <see cref="ProjectionWeight"/>. Parallel edges count once, directions and weights are ignored. A node of the other side with one
/// neighbour ties nobody and contributes to no numerator, though it is one of those that its neighbour has (Breiger 1974,
/// doi:10.2307/2576011). O(n + m + Σ k²) over the degrees k of the other side. Limits: a node of k neighbours makes k(k − 1)/2 edges,
/// so that one club of everybody makes the projection complete; and a projection has more triangles than its ties explain.
/// </remarks>
public static class Projection
{
    /// <summary>Projects a two-mode network on one of its sides.</summary>
    /// <param name="network">The network; each edge joins a node of one side and one of the other.</param>
    /// <param name="isOfSide">Whether a node is of the side projected on, by node.</param>
    /// <param name="weight">What an edge weighs.</param>
    /// <param name="execution">Stops it and is told how far it is; one thread does all.</param>
    /// <returns>
    /// The undirected network of the side's nodes with their ids, its edges in the order of their lesser, then their greater node, and
    /// for each of its nodes the number it has in the two-mode network.
    /// </returns>
    /// <exception cref="ArgumentException">There is not one entry a node, or an edge joins two nodes of one side.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is none.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static (Network Network, int[] Nodes) OneMode(
        Network network, ReadOnlySpan<bool> isOfSide, ProjectionWeight weight, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!Enum.IsDefined(weight))
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "no weight of that number");
        CheckSides(network, isOfSide);
        var (rows, offsets) = DistinctRows(network.AsUndirected());
        var nodes = new List<int>();
        var places = new int[network.NodeCount];
        for (var node = 0; node < isOfSide.Length; node++)
        {
            if (!isOfSide[node])
                continue;
            places[node] = nodes.Count;
            nodes.Add(node);
        }

        var (tails, heads, weights) = (new List<int>(), new List<int>(), new List<double>());
        var (counts, sums, met) = (new int[network.NodeCount], new double[network.NodeCount], new List<int>());
        foreach (var node in nodes)
        {
            execution.Cancellation.ThrowIfCancellationRequested();
            execution.Progress?.Report((double)places[node] / nodes.Count);
            Share(rows, offsets, node, counts, sums, met);
            foreach (var other in met)
            {
                tails.Add(places[node]);
                heads.Add(places[other]);
                weights.Add(Weight(weight, counts[other], sums[other], Degree(offsets, node), Degree(offsets, other)));
                (counts[other], sums[other]) = (0, 0);
            }

            met.Clear();
        }

        string[] ids = [.. nodes.Select(network.NodeId)];
        return (Network.Create(isDirected: false, nodes.Count, [.. tails], [.. heads], [.. weights], ids), [.. nodes]);
    }

    /// <summary>Counts for each greater node of the side what it shares with a node.</summary>
    private static void Share(int[] rows, int[] offsets, int node, int[] counts, double[] sums, List<int> met)
    {
        foreach (var third in rows.AsSpan(offsets[node]..offsets[node + 1]))
        {
            var row = rows.AsSpan(offsets[third]..offsets[third + 1]);
            foreach (var other in row[(row.BinarySearch(node) + 1)..])
            {
                if (counts[other]++ == 0)
                    met.Add(other);
                sums[other] += 1.0 / (row.Length - 1);
            }
        }

        met.Sort();
    }

    private static double Weight(ProjectionWeight weight, int count, double sum, int degree, int otherDegree) => weight switch
    {
        ProjectionWeight.Count => count,
        ProjectionWeight.Jaccard => (double)count / (degree + otherDegree - count),
        ProjectionWeight.Cosine => count / Math.Sqrt((double)degree * otherDegree),
        _ => sum,
    };

    private static int Degree(int[] offsets, int node) => offsets[node + 1] - offsets[node];

    /// <summary>The rows without the repetitions that parallel edges make.</summary>
    private static (int[] Rows, int[] Offsets) DistinctRows(Network network)
    {
        var (rows, offsets, count) = (new int[network.OutNeighbours.Length], new int[network.NodeCount + 1], 0);
        for (var node = 0; node < network.NodeCount; node++)
        {
            foreach (var neighbour in network.Neighbours(node))
            {
                if (count == offsets[node] || rows[count - 1] != neighbour)
                    rows[count++] = neighbour;
            }

            offsets[node + 1] = count;
        }

        return (rows, offsets);
    }

    private static void CheckSides(Network network, ReadOnlySpan<bool> isOfSide)
    {
        Arguments.CheckNodes(network, isOfSide.Length, nameof(isOfSide));
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            if (isOfSide[network.Tails[edge]] == isOfSide[network.Heads[edge]])
                throw new ArgumentException($"edge {network.EdgeId(edge)} joins two nodes of one side", nameof(isOfSide));
        }
    }
}
