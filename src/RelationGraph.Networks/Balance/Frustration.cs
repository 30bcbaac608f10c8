using System.Collections.Immutable;

namespace RelationGraph.Networks.Balance;

/// <summary>The frustration index of a signed network, or line index of balance.</summary>
/// <remarks>
/// <para>
/// Put every node in one of two camps: frustrated are the positive edges between the camps and the negative ones within one. The index is
/// the least weight that frustrated edges can have, without weights their least number: what would have to change sign, or go, for the
/// network to be balanced (Harary 1959, https://doi.org/10.1002/bs.3830040405; Aref, Mason and Wilson 2018,
/// https://doi.org/10.1007/978-3-319-94830-0_3, and 2020, https://doi.org/10.1002/net.21907). Edges of sign 0 take no part. Parallel edges count each. A
/// positive loop is never frustrated, a negative one always.
/// </para>
/// <para>
/// It is found block by block: exact reductions, a search from seeded starts for camps, packings of negative cycles for the lower bound,
/// and branch and bound between the two. The problem is NP-hard: networks of some hundred edges and those whose conflicts are few beside their
/// edges are proven in well under a second, dense ones of random signs from some 40 nodes on may not be. What could not be proven within the steps
/// allowed is called heuristic and has its lower bound beside it. It runs on one thread.
/// </para>
/// </remarks>
public static class Frustration
{
    /// <summary>Finds the index.</summary>
    /// <param name="network">The undirected network; its weights, at least 0, are what it costs to frustrate an edge.</param>
    /// <param name="signs">The sign of each edge: −1, 0 or 1.</param>
    /// <param name="options">How long and from where it is looked for, or null for <see cref="FrustrationOptions.Default"/>.</param>
    /// <param name="execution">Progress (by block) and cancellation; the number of threads does not matter.</param>
    /// <returns>The index, its lower bound and proof, the camps and the frustrated edges.</returns>
    /// <exception cref="ArgumentException">The network is directed, a weight is negative, there is not one sign an edge, or a sign is none of −1, 0 and 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is less than one start.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static FrustrationResult Index(Network network, ReadOnlySpan<int> signs, FrustrationOptions? options = null, Execution execution = default)
    {
        Signs.Check(network, signs);
        options ??= FrustrationOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Starts, 1, nameof(options));
        foreach (var weight in network.Weights)
        {
            if (weight < 0)
                throw new ArgumentException("a weight is negative", nameof(network));
        }

        var core = new SignedCore(network.NodeCount);
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            if (network.Tails[edge] != network.Heads[edge])
                core.Add(network.Tails[edge], network.Heads[edge], network.Weight(edge) * signs[edge]);
        }

        var (camps, open) = Solve(SignedGraph.Of(core), options, execution);
        return Result(network, signs, camps, open);
    }

    /// <summary>Finds the camps block by block, small blocks first.</summary>
    /// <returns>The camps, and by how much their cost may be above the least.</returns>
    private static (int[] Camps, double Open) Solve(SignedGraph graph, FrustrationOptions options, Execution execution)
    {
        var steps = new Steps(options.Steps, execution.Cancellation);
        var (ties, inBlock, open) = (new SignedUnion(graph.NodeCount), new bool[graph.EdgeCount], 0.0);
        var blocks = SignedBlocks.Of(graph);
        foreach (var (i, block) in blocks.OrderBy(block => block.Length).Index())
        {
            int[] nodes = [.. block.SelectMany(edge => new[] { graph.Tails[edge], graph.Heads[edge] }).Distinct().Order()];
            var core = new SignedCore(nodes.Length);
            foreach (var edge in block)
            {
                inBlock[edge] = true;
                core.Add(Place(graph.Tails[edge]), Place(graph.Heads[edge]), graph.Couplings[edge]);
            }

            var proof = CampProof.Of(core, options, steps);
            open += proof.Cost - proof.LowerBound;
            for (var place = 1; place < nodes.Length; place++)
                ties.Join(nodes[0], nodes[place], proof.Camps[0] * proof.Camps[place]);
            execution.Progress?.Report((i + 1.0) / blocks.Count);

            int Place(int node) => Array.BinarySearch(nodes, node);
        }

        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            if (!inBlock[edge])
                ties.Join(graph.Tails[edge], graph.Heads[edge], Math.Sign(graph.Couplings[edge]));
        }

        return ([.. Enumerable.Range(0, graph.NodeCount).Select(node => ties.Find(node).Sign)], open);
    }

    private static FrustrationResult Result(Network network, ReadOnlySpan<int> signs, int[] camps, double open)
    {
        var (index, frustrated, touched) = (0.0, ImmutableArray.CreateBuilder<int>(), new bool[network.NodeCount]);
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            var (tail, head) = (network.Tails[edge], network.Heads[edge]);
            if (signs[edge] == 0)
                continue;
            touched[tail] |= tail != head;
            touched[head] |= tail != head;
            if (signs[edge] * camps[tail] * camps[head] > 0)
                continue;
            index += network.Weight(edge);
            frustrated.Add(edge);
        }

        for (var node = 0; node < camps.Length; node++)
            camps[node] = touched[node] ? camps[node] : 0;
        return new FrustrationResult
        {
            Index = index,
            LowerBound = index - open,
            Proof = open > 0 ? ProofStatus.Heuristic : ProofStatus.Exact,
            Camps = [.. camps],
            FrustratedEdges = frustrated.ToImmutable(),
        };
    }
}
