using System.Collections.Immutable;

namespace RelationGraph.Networks.Balance;

/// <summary>Triads of a signed network, and whether they are balanced.</summary>
/// <remarks>
/// <para>
/// A triad is three edges that join three nodes, each two by one edge; it is balanced where the product of its signs is positive
/// (Cartwright and Harary 1956, https://doi.org/10.1037/h0046049, after Heider), and weakly balanced where not exactly one sign is
/// negative (Davis 1967, https://doi.org/10.1177/001872676702000206). Edges of sign 0 and loops take no part. Each of several parallel
/// edges makes triads of its own; who wants one triad for three nodes merges parallel edges first and gives each merged edge its sign.
/// </para>
/// <para>
/// Edges are turned towards the node of greater degree and each pair of edges that leave a node is tried (Chiba and Nishizeki 1985,
/// https://doi.org/10.1137/0214017): O(m^1.5) on a network without parallel edges, and the triads found; it runs on one thread.
/// </para>
/// </remarks>
public static class SignedTriads
{
    private const int CancellationInterval = 1024;

    /// <summary>Lists the triads, in the order of their nodes, then of their edges.</summary>
    /// <param name="network">The undirected network.</param>
    /// <param name="signs">The sign of each edge: −1, 0 or 1.</param>
    /// <param name="execution">Progress and cancellation; the number of threads does not matter.</param>
    /// <returns>The triads.</returns>
    /// <exception cref="ArgumentException">The network is directed, there is not one sign an edge, or a sign is none of −1, 0 and 1.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<SignedTriad> Find(Network network, ReadOnlySpan<int> signs, Execution execution = default)
    {
        Signs.Check(network, signs);
        var found = new List<SignedTriad>();
        Go(network, signs, found, execution);
        found.Sort((a, b) => (a.First, a.Second, a.Third, a.FirstSecond, a.FirstThird, a.SecondThird)
            .CompareTo((b.First, b.Second, b.Third, b.FirstSecond, b.FirstThird, b.SecondThird)));
        return [.. found];
    }

    /// <summary>Counts the triads of each kind without listing them.</summary>
    /// <param name="network">The undirected network.</param>
    /// <param name="signs">The sign of each edge: −1, 0 or 1.</param>
    /// <param name="execution">Progress and cancellation; the number of threads does not matter.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentException">The network is directed, there is not one sign an edge, or a sign is none of −1, 0 and 1.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static TriadCensus Count(Network network, ReadOnlySpan<int> signs, Execution execution = default)
    {
        Signs.Check(network, signs);
        return Go(network, signs, null, execution);
    }

    private static TriadCensus Go(Network network, ReadOnlySpan<int> signs, List<SignedTriad>? found, Execution execution)
    {
        var (offsets, neighbours, edges) = Upwards(network, signs);
        Span<long> counts = stackalloc long[4];
        // Where the run of edges to a node starts in the row that is looked at, and whose row that is.
        var (runs, owners) = (new int[network.NodeCount], new int[network.NodeCount]);
        Array.Fill(owners, -1);
        for (var node = 0; node < network.NodeCount; node++)
        {
            if (node % CancellationInterval == 0)
                execution.Cancellation.ThrowIfCancellationRequested();
            var end = offsets[node + 1];
            for (var at = end - 1; at >= offsets[node]; at--)
                (runs[neighbours[at]], owners[neighbours[at]]) = (at, node);
            for (var at = offsets[node]; at < end; at++)
            {
                var middle = neighbours[at];
                for (var next = offsets[middle]; next < offsets[middle + 1]; next++)
                {
                    var last = neighbours[next];
                    if (owners[last] != node)
                        continue;
                    for (var closing = runs[last]; closing < end && neighbours[closing] == last; closing++)
                    {
                        var (one, two, three) = (edges[at], edges[next], edges[closing]);
                        var negatives = (3 - signs[one] - signs[two] - signs[three]) / 2;
                        counts[negatives]++;
                        found?.Add(InOrder(node, middle, last, one, three, two, negatives));
                    }
                }
            }
        }

        execution.Progress?.Report(1);
        return new TriadCensus(counts[0], counts[1], counts[2], counts[3]);
    }

    /// <summary>Gives the rows of signed edges from each node to those of greater degree, by number where degrees are equal.</summary>
    private static (int[] Offsets, int[] Neighbours, int[] Edges) Upwards(Network network, ReadOnlySpan<int> signs)
    {
        var degrees = new int[network.NodeCount];
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            if (signs[edge] == 0)
                continue;
            degrees[network.Tails[edge]]++;
            degrees[network.Heads[edge]]++;
        }

        var (offsets, neighbours, edges) = (new int[network.NodeCount + 1], new int[network.EdgeCount], new int[network.EdgeCount]);
        var filled = 0;
        for (var node = 0; node < network.NodeCount; node++)
        {
            offsets[node] = filled;
            var row = network.Neighbours(node);
            var rowEdges = network.EdgesOf(node);
            for (var i = 0; i < row.Length; i++)
            {
                var other = row[i];
                if (signs[rowEdges[i]] == 0 || (degrees[node], node).CompareTo((degrees[other], other)) >= 0)
                    continue;
                (neighbours[filled], edges[filled]) = (other, rowEdges[i]);
                filled++;
            }
        }

        offsets[network.NodeCount] = filled;
        return (offsets, neighbours, edges);
    }

    /// <summary>Makes the triad of nodes a, b and c in the order of their numbers.</summary>
    private static SignedTriad InOrder(int a, int b, int c, int ab, int ac, int bc, int negatives)
    {
        if (a > b)
            (a, b, ac, bc) = (b, a, bc, ac);
        if (b > c)
            (b, c, ab, ac) = (c, b, ac, ab);
        if (a > b)
            (a, b, ac, bc) = (b, a, bc, ac);
        return new SignedTriad(a, b, c, ab, ac, bc, negatives);
    }
}
