namespace RelationGraph.Networks.Balance;

/// <summary>Finds the camps of one block of a signed graph, and proves that none are better, by branch and bound.</summary>
/// <remarks>
/// At each branch the graph is made smaller (<see cref="SignedCore"/>), camps are looked for, negative cycles are packed, and edges that
/// no better camps can frustrate (their weight beyond the packing is too great) are contracted; then the edge that the relaxation leaves most
/// in doubt is contracted as kept, then as frustrated.
/// </remarks>
internal sealed class CampProof
{
    /// <summary>The linear program has a dense inverse of this many rows at most; greater graphs have the packing by search only.</summary>
    private const int MostRows = 1200;

    private const double Rounding = 1e-6;

    private readonly Steps steps;
    private readonly SignedGraph whole;

    /// <summary>Costs of camps are whole multiples of it; 0 where none is known.</summary>
    private readonly double quantum;

    private double open = double.PositiveInfinity;

    private CampProof(SignedCore core, Steps steps)
    {
        this.steps = steps;
        whole = SignedGraph.Of(core);
        quantum = Quantum(whole.Couplings);
        Camps = [.. Enumerable.Repeat(1, core.NodeCount)];
        Cost = double.PositiveInfinity;
    }

    /// <summary>The best camps found, by node.</summary>
    public int[] Camps { get; private set; }

    /// <summary>What they cost.</summary>
    public double Cost { get; private set; }

    /// <summary>What no camps cost less than.</summary>
    public double LowerBound { get; private set; }

    /// <summary>Whether there are no better camps.</summary>
    public bool IsProven { get; private set; }

    /// <summary>Looks for the best camps of a core without removed nodes, until they are proven or the steps are used up.</summary>
    public static CampProof Of(SignedCore core, FrustrationOptions options, Steps steps)
    {
        var proof = new CampProof(core, steps);
        proof.Explore(core.Copy(), 0, options.Starts, options.Seed);
        proof.IsProven = double.IsPositiveInfinity(proof.open);
        proof.LowerBound = proof.IsProven ? proof.Cost : Math.Min(proof.Cost, proof.RoundedUp(proof.open));
        return proof;
    }

    private void Explore(SignedCore core, double atLeast, int starts, ulong seed)
    {
        while (true)
        {
            core.Reduce(steps);
            var graph = SignedGraph.Of(core);
            var camps = CampSearch.Best(graph, starts, seed, steps);
            Offer(core, graph, camps);
            if (graph.EdgeCount == 0)
                return;
            var packing = CyclePacking.Of(graph, camps, steps);
            var prices = Array.ConvertAll(packing.Left, left => left <= Rounding ? 0.5 : 0);
            if (IsNoBetter(core.Constant + packing.Bound))
                return;
            if (graph.EdgeCount <= MostRows && !steps.AreUsedUp)
            {
                var (fractional, relaxed) = CycleProgram.Solve(graph, packing.Cycles, Cost - core.Constant, steps);
                if (fractional.Bound >= packing.Bound)
                    (packing, prices) = (fractional, relaxed);
                var rounded = CampSearch.Spanning(graph, prices);
                CampSearch.Descend(graph, rounded, steps);
                Offer(core, graph, rounded);
            }

            atLeast = Math.Max(atLeast, core.Constant + packing.Bound);
            if (IsNoBetter(atLeast))
                return;
            if (steps.AreUsedUp)
            {
                open = Math.Min(open, atLeast);
                return;
            }

            if (!ContractKept(core, graph, packing))
            {
                Branch(core, graph, prices, atLeast);
                return;
            }
        }
    }

    private void Branch(SignedCore core, SignedGraph graph, double[] prices, double atLeast)
    {
        var (best, most) = (0, double.NegativeInfinity);
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var degrees = graph.Rows.Offsets[graph.Tails[edge] + 1] - graph.Rows.Offsets[graph.Tails[edge]]
                + graph.Rows.Offsets[graph.Heads[edge] + 1] - graph.Rows.Offsets[graph.Heads[edge]];
            var doubt = (Math.Min(prices[edge], 1 - prices[edge]) + 0.01) * degrees;
            if (doubt > most)
                (best, most) = (edge, doubt);
        }

        var (node, into, sign) = (graph.Nodes[graph.Heads[best]], graph.Nodes[graph.Tails[best]], Math.Sign(graph.Couplings[best]));
        foreach (var side in prices[best] <= 0.5 ? [sign, -sign] : (ReadOnlySpan<int>)[-sign, sign])
        {
            var branch = core.Copy();
            branch.Contract(node, into, side);
            Explore(branch, atLeast, 0, 0);
        }
    }

    /// <summary>Contracts the edges that no better camps frustrate.</summary>
    /// <returns>Whether there were any.</returns>
    private bool ContractKept(SignedCore core, SignedGraph graph, CyclePacking packing)
    {
        // Taken before, since contracting moves weight from edges to the constant.
        var bound = core.Constant + packing.Bound;
        var (ties, hasAny) = (new SignedUnion(graph.NodeCount), false);
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            if (!IsNoBetter(bound + packing.Left[edge]))
                continue;
            if (ties.Join(graph.Tails[edge], graph.Heads[edge], Math.Sign(graph.Couplings[edge])) is not var (root, into, sign))
                continue;
            core.Contract(graph.Nodes[root], graph.Nodes[into], sign);
            hasAny = true;
        }

        return hasAny;
    }

    private void Offer(SignedCore core, SignedGraph graph, int[] camps)
    {
        if (core.Constant + graph.Cost(camps) >= Cost - Rounding * quantum)
            return;
        var all = new int[core.NodeCount];
        for (var node = 0; node < graph.NodeCount; node++)
            all[graph.Nodes[node]] = camps[node];
        core.Restore(all);
        // Counted on the block itself, so that no rounding of the reductions is in it.
        var cost = whole.Cost(all);
        if (cost < Cost)
            (Camps, Cost) = (all, cost);
    }

    private bool IsNoBetter(double bound) =>
        quantum > 0 ? bound > Cost - quantum * (1 - Rounding) : bound >= Cost - 1e-9 * Math.Max(Math.Abs(Cost), 1e-300);

    private double RoundedUp(double bound) => quantum > 0 ? Math.Ceiling(bound / quantum - Rounding) * quantum : bound;

    /// <summary>Gives the greatest power of 2 that all couplings are multiples of, 0 where it would be less than 2⁻²⁰.</summary>
    private static double Quantum(double[] couplings)
    {
        const double Least = 1.0 / (1 << 20);
        var unit = 1.0;
        foreach (var coupling in couplings)
        {
            while (unit >= Least && Math.IEEERemainder(coupling, unit) != 0)
                unit /= 2;
        }

        return unit >= Least ? unit : 0;
    }
}
