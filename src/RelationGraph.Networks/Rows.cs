namespace RelationGraph.Networks;

/// <summary>The rows of one direction of a network.</summary>
/// <param name="offsets">Where each node's row starts, and at the end the length of all.</param>
/// <param name="neighbours">The nodes at the other end.</param>
/// <param name="edges">The edges, beside them.</param>
/// <param name="weights">The weights by edge, or null without weights.</param>
internal sealed class Rows(int[] offsets, int[] neighbours, int[] edges, double[]? weights)
{
    private double[]? beside;

    /// <summary>Where each node's row starts, and at the end the length of all.</summary>
    public int[] Offsets => offsets;

    /// <summary>The nodes at the other end.</summary>
    public int[] Neighbours => neighbours;

    /// <summary>The edges, beside them.</summary>
    public int[] Edges => edges;

    /// <summary>Their weights, beside them, or null without weights.</summary>
    /// <remarks>Laid out when they are first asked for, as most measures follow one direction only; threads that ask at once lay out the same.</remarks>
    public double[]? Weights => beside ?? LayOut();

    /// <summary>Makes the rows of edges that leave each node; undirected edges leave both their ends.</summary>
    /// <remarks>A counting sort by neighbour, then one by owner: both keep order, so that rows are in the order of neighbour, then edge; O(n + m).</remarks>
    public static Rows Of(int nodeCount, int[] tails, int[] heads, bool isDirected, double[]? weights)
    {
        // Counted as long, so that what does not fit is an error and no wrong index.
        var length = checked((int)(isDirected ? tails.Length : 2L * tails.Length));
        var (byNeighbour, starts) = (new int[length], new int[nodeCount + 1]);
        Count(heads, starts);
        if (!isDirected)
            Count(tails, starts);
        Sum(starts);
        // An entry is an edge seen from its tail, or, from its head, its complement.
        for (var edge = 0; edge < tails.Length; edge++)
        {
            byNeighbour[starts[heads[edge]]++] = edge;
            if (!isDirected)
                byNeighbour[starts[tails[edge]]++] = ~edge;
        }

        var offsets = new int[nodeCount + 1];
        Count(tails, offsets);
        if (!isDirected)
            Count(heads, offsets);
        Sum(offsets);
        var (neighbours, edges) = (new int[length], new int[length]);
        foreach (var entry in byNeighbour)
        {
            var edge = entry < 0 ? ~entry : entry;
            var (owner, neighbour) = entry < 0 ? (heads[edge], tails[edge]) : (tails[edge], heads[edge]);
            var at = offsets[owner]++;
            (neighbours[at], edges[at]) = (neighbour, edge);
        }

        Shift(offsets);
        return new Rows(offsets, neighbours, edges, weights);
    }

    /// <summary>Makes rows whose entries are no edges of a network.</summary>
    /// <param name="offsets">Where each node's row starts, and at the end the length of all.</param>
    /// <param name="neighbours">The nodes at the other end.</param>
    /// <param name="beside">The weights beside them, or null without weights.</param>
    public static Rows WithoutEdges(int[] offsets, int[] neighbours, double[]? beside) => new(offsets, neighbours, [], beside) { beside = beside };

    /// <summary>Gives the same rows with other weights, by edge.</summary>
    public Rows With(double[]? ofEdges) => new(offsets, neighbours, edges, ofEdges);

    /// <summary>Adds up a value of each neighbour in a row, times the weights where there are weights.</summary>
    /// <remarks>Four sums side by side, since each addition else waits for the one before it; then these, then the rest of the row.</remarks>
    public double Gather(int row, ReadOnlySpan<double> values)
    {
        var others = neighbours.AsSpan(offsets[row]..offsets[row + 1]);
        return weights is null ? Gathered(others, values) : Gathered(others, Weights.AsSpan(offsets[row], others.Length), values);
    }

    private double[]? LayOut() => beside = weights is null ? null : Array.ConvertAll(edges, edge => weights[edge]);

    private static double Gathered(ReadOnlySpan<int> neighbours, ReadOnlySpan<double> values)
    {
        var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0);
        while (neighbours.Length >= 4)
        {
            first += values[neighbours[0]];
            second += values[neighbours[1]];
            third += values[neighbours[2]];
            fourth += values[neighbours[3]];
            neighbours = neighbours[4..];
        }

        var sum = first + second + (third + fourth);
        foreach (var neighbour in neighbours)
            sum += values[neighbour];
        return sum;
    }

    private static double Gathered(ReadOnlySpan<int> neighbours, ReadOnlySpan<double> weights, ReadOnlySpan<double> values)
    {
        var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0);
        while (neighbours.Length >= 4 && weights.Length >= 4)
        {
            first += weights[0] * values[neighbours[0]];
            second += weights[1] * values[neighbours[1]];
            third += weights[2] * values[neighbours[2]];
            fourth += weights[3] * values[neighbours[3]];
            neighbours = neighbours[4..];
            weights = weights[4..];
        }

        var sum = first + second + (third + fourth);
        for (var i = 0; i < neighbours.Length; i++)
            sum += weights[i] * values[neighbours[i]];
        return sum;
    }

    private static void Count(int[] owners, int[] counts)
    {
        foreach (var owner in owners)
            counts[owner]++;
    }

    /// <summary>Turns counts into starts.</summary>
    private static void Sum(int[] counts)
    {
        var sum = 0;
        for (var i = 0; i < counts.Length; i++)
            (counts[i], sum) = (sum, sum + counts[i]);
    }

    /// <summary>Turns ends, which filling the rows has left, into starts again.</summary>
    private static void Shift(int[] ends)
    {
        for (var i = ends.Length - 1; i > 0; i--)
            ends[i] = ends[i - 1];
        ends[0] = 0;
    }
}
