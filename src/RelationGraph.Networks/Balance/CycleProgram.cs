using System.Numerics;

namespace RelationGraph.Networks.Balance;

/// <summary>Packs negative cycles as well as fractions can: the linear program of all negative cycles.</summary>
/// <remarks>
/// It is the dual of "every negative cycle has a frustrated edge" without whole numbers, the relaxation of Barahona and Mahjoub 1986
/// (https://doi.org/10.1007/BF02592023), which Aref, Mason and Wilson found tight at most networks they met. Revised simplex with a
/// dense inverse; cycles are found when they are needed, as shortest paths from a node to its other copy in the graph's double cover.
/// Whatever rounding does to the solution, the packing that is given back is made to fit the weights, so that its bound holds.
/// </remarks>
internal sealed class CycleProgram
{
    private const double Tolerance = 1e-9;

    /// <summary>How far weights are lowered while the program is solved, so that steps do not stand still.</summary>
    private const double Perturbation = 1e-7;

    /// <summary>What each edge of a cycle counts beside its price while cycles are looked for, so that short ones are found.</summary>
    private const double EdgeLength = 1e-6;

    private readonly SignedGraph graph;
    private readonly Steps steps;
    private readonly int size;
    private readonly double[] inverse;
    private readonly int[] basis;
    private readonly double[] amounts;
    private readonly double[] column;
    private readonly List<int[]> cycles = [];
    private readonly HashSet<(int, ulong)> included = [];

    private CycleProgram(SignedGraph graph, Steps steps)
    {
        (this.graph, this.steps, size) = (graph, steps, graph.EdgeCount);
        (inverse, basis, amounts, column, Prices) = (new double[size * size], new int[size], new double[size], new double[size], new double[size]);
        var random = new SplitMix64(0);
        for (var edge = 0; edge < size; edge++)
        {
            inverse[edge * size + edge] = 1;
            // What is left of an edge's weight stands in the basis as the complement of the edge, a cycle as its number.
            basis[edge] = ~edge;
            amounts[edge] = Math.Abs(graph.Couplings[edge]) * (1 - Perturbation * (random.Next() >> 40) / (1 << 24));
        }
    }

    /// <summary>How far each edge is frustrated in the relaxation, in [0, 1] but for rounding.</summary>
    public double[] Prices { get; }

    /// <summary>Solves the program.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="known">Cycles to begin with.</param>
    /// <param name="enough">The bound from which on it is good enough.</param>
    /// <param name="steps">The steps left.</param>
    /// <returns>The packing, and how far each edge is frustrated.</returns>
    public static (CyclePacking Packing, double[] Prices) Solve(SignedGraph graph, IEnumerable<int[]> known, double enough, Steps steps)
    {
        var program = new CycleProgram(graph, steps);
        foreach (var cycle in known)
            program.Include(cycle);
        while (program.Improve(enough) && program.FindCycles())
        {
        }

        return (program.Packing(), program.Prices);
    }

    /// <summary>Takes simplex steps with the cycles that are known.</summary>
    /// <returns>Whether it is worth looking for more.</returns>
    private bool Improve(double enough)
    {
        while (Entering() is var (entering, gain) && gain > Tolerance)
        {
            FillColumn(entering);
            if (!Exchange(entering, gain))
                return false;
            if (steps.AreUsedUp)
                return false;
        }

        var bound = 0.0;
        for (var row = 0; row < size; row++)
            bound += basis[row] >= 0 ? amounts[row] : 0;
        return bound < enough;
    }

    /// <summary>Gives what raises the sum most by unit: a cycle's number, or the complement of an edge whose weight is not to be used up.</summary>
    private (int Entering, double Gain) Entering()
    {
        var (best, most) = (0, 0.0);
        for (var edge = 0; edge < size; edge++)
        {
            if (-Prices[edge] > most)
                (best, most) = (~edge, -Prices[edge]);
        }

        for (var cycle = 0; cycle < cycles.Count; cycle++)
        {
            var gain = 1.0;
            foreach (var edge in cycles[cycle])
                gain -= Prices[edge];
            if (gain > most)
                (best, most) = (cycle, gain);
        }

        steps.Take(size + 4L * cycles.Count);
        return (best, most);
    }

    private void FillColumn(int entering)
    {
        ReadOnlySpan<int> edges = entering < 0 ? [~entering] : cycles[entering];
        for (var row = 0; row < size; row++)
        {
            var sum = 0.0;
            foreach (var edge in edges)
                sum += inverse[row * size + edge];
            column[row] = sum;
        }
    }

    private bool Exchange(int entering, double gain)
    {
        var (leaving, least) = (-1, double.PositiveInfinity);
        for (var row = 0; row < size; row++)
        {
            if (column[row] <= Tolerance)
                continue;
            var ratio = Math.Max(amounts[row], 0) / column[row];
            if (ratio < least || (ratio == least && column[row] > column[leaving]))
                (leaving, least) = (row, ratio);
        }

        if (leaving < 0)
            return false;
        var pivotRow = inverse.AsSpan(leaving * size, size);
        var pivot = column[leaving];
        foreach (ref var entry in pivotRow)
            entry /= pivot;
        var touched = 1L;
        for (var row = 0; row < size; row++)
        {
            if (row == leaving || Math.Abs(column[row]) < 1e-13)
                continue;
            AddScaled(inverse.AsSpan(row * size, size), pivotRow, -column[row]);
            amounts[row] -= column[row] * least;
            touched++;
        }

        AddScaled(Prices, pivotRow, gain);
        (amounts[leaving], basis[leaving]) = (least, entering);
        steps.Take(touched * size / 4);
        return true;
    }

    private static void AddScaled(Span<double> to, ReadOnlySpan<double> row, double factor)
    {
        var at = 0;
        for (; at <= to.Length - Vector<double>.Count; at += Vector<double>.Count)
            (new Vector<double>(to[at..]) + factor * new Vector<double>(row[at..])).CopyTo(to[at..]);
        for (; at < to.Length; at++)
            to[at] += factor * row[at];
    }

    /// <summary>Adds, for each node, the cycle through it that gains most, where one gains.</summary>
    /// <returns>Whether there is a new one.</returns>
    private bool FindCycles()
    {
        var lengths = Array.ConvertAll(Prices, price => Math.Max(price, 0) + EdgeLength);
        var search = new NegativeCycles(graph, lengths, steps);
        var hasNew = false;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var cycle = search.Shortest(node);
            if (steps.AreUsedUp)
                return false;
            if (cycle is not null && cycle.Sum(edge => Math.Max(Prices[edge], 0)) < 1 - Tolerance)
                hasNew |= Include(cycle);
        }

        return hasNew;
    }

    private bool Include(int[] cycle)
    {
        var hash = 0UL;
        foreach (var edge in cycle)
            hash += new SplitMix64((ulong)edge).Next();
        if (!included.Add((cycle.Length, hash)))
            return false;
        cycles.Add(cycle);
        return true;
    }

    /// <summary>Takes the amounts at the true weights, none negative, all lowered alike until they fit every edge.</summary>
    private CyclePacking Packing()
    {
        var (raw, loads) = (new double[size], new double[size]);
        for (var row = 0; row < size; row++)
        {
            if (basis[row] < 0)
                continue;
            for (var edge = 0; edge < size; edge++)
                raw[row] += inverse[row * size + edge] * Math.Abs(graph.Couplings[edge]);
            raw[row] = Math.Max(raw[row], 0);
            foreach (var edge in cycles[basis[row]])
                loads[edge] += raw[row];
        }

        var most = 1.0;
        for (var edge = 0; edge < size; edge++)
            most = Math.Max(most, loads[edge] / Math.Abs(graph.Couplings[edge]));
        var packing = new CyclePacking(graph);
        for (var row = 0; row < size; row++)
        {
            if (basis[row] >= 0)
                packing.Add(cycles[basis[row]], raw[row] / most);
        }

        return packing;
    }
}
