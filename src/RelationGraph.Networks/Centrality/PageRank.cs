using System.Globalization;

namespace RelationGraph.Networks.Centrality;

/// <summary>PageRank: how often a walker is at a node who follows edges out and now and then jumps; scores sum to 1.</summary>
/// <remarks>
/// From a node the walker follows one of its edges with the chance d (the damping), by weight where there are weights, and jumps with
/// 1 − d, to any node alike or by the personalization. From a node without edges out, or all of weight 0, it always jumps. Each
/// parallel edge counts with its weight, and a loop is an edge that leads back. An undirected edge leads both ways; an undirected loop
/// counts twice, as in the degree, so that without jumps the walker is at each node in proportion to its degree. Igraph counts alike.
/// Networkx adds up the weights of parallel edges too, but counts an undirected loop once.
/// <para>
/// The scores are the solution of y = d Pᵀy + (1 − d) v, scaled to the sum 1, as the jumps from nodes without edges out change the
/// scale only. It is found by Gauss–Seidel sweeps, O(m) each; in an undirected network conjugate gradients, O(m) a step, come near
/// first, so that a sweep or two are left. Brin and Page (1998), doi:10.1016/S0169-7552(98)00110-X; Gleich (2015),
/// doi:10.1137/140976649.
/// </para>
/// </remarks>
public static class PageRank
{
    /// <summary>A change within this share of all scores together may be rounding, which goes round in circles and need not shrink.</summary>
    private const double Rounding = 1e-14;

    /// <summary>Gives the PageRank of each node.</summary>
    /// <param name="network">The network; weights are strengths, at least 0.</param>
    /// <param name="options">Damping, tolerance, personalization.</param>
    /// <param name="scores">Receives the score, by node; one entry a node.</param>
    /// <param name="execution">How it runs.</param>
    /// <returns>The sweeps, a bound of the distance (all differences added up) from the exact scores, and whether it is within the tolerance, or within rounding, 2e-14 / (1 − d).</returns>
    /// <exception cref="ArgumentException"><paramref name="scores"/> has not one entry a node, a weight is negative, or the personalization is no distribution over the nodes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The damping is not at least 0 and below 1, or a limit makes no sense.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Convergence Scores(Network network, PageRankOptions options, Span<double> scores, Execution execution = default)
    {
        Arguments.CheckNodes(network, scores.Length, nameof(scores));
        ArgumentNullException.ThrowIfNull(options);
        Arguments.CheckLimits(options.Tolerance, options.MaxIterations, nameof(options));
        if (!(options.Damping >= 0 && options.Damping < 1))
            throw new ArgumentOutOfRangeException(nameof(options), options.Damping, "a damping is at least 0 and below 1");
        Arguments.CheckNotNegative(network, nameof(network));
        if (scores.IsEmpty)
            return new Convergence(0, 0, HasConverged: true);
        var jumps = Jumps(network.NodeCount, options.Personalization);
        return Solve(network, options, jumps, scores, execution.Cancellation);
    }

    private static Convergence Solve(Network network, PageRankOptions options, double[] jumps, Span<double> scores, CancellationToken cancellation)
    {
        var passedOn = PassedOn(network);
        // What each node passes on along an edge of weight 1: its score over the sum of its weights.
        var sent = new double[scores.Length];
        var products = 0;
        if (network.IsDirected)
        {
            for (var node = 0; node < scores.Length; node++)
                sent[node] = jumps[node] * passedOn[node];
            jumps.CopyTo(scores);
        }
        else
        {
            products = UndirectedWalk.Approach(network, options, jumps, passedOn, sent, scores, cancellation);
        }

        return Sweep(network, options, jumps, passedOn, sent, scores, products, cancellation);
    }

    /// <summary>Sweeps until scores are near enough, and scales them.</summary>
    private static Convergence Sweep(
        Network network, PageRankOptions options, double[] jumps, double[] passedOn, double[] sent, Span<double> scores, int iteration,
        CancellationToken cancellation)
    {
        var (damping, last) = (options.Damping, double.PositiveInfinity);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            iteration++;
            var (sum, change) = (0.0, 0.0);
            for (var node = 0; node < scores.Length; node++)
            {
                var score = (damping * network.InRows.Gather(node, sent)) + ((1 - damping) * jumps[node]);
                change += Math.Abs(score - scores[node]);
                sum += score;
                scores[node] = score;
                sent[node] = score * passedOn[node];
            }

            // The residual of a sweep is at most d times its change, the error at most 1 / (1 − d) of that, and scaling may double it.
            var error = 2 * damping * change / ((1 - damping) * sum);
            var isDone = error <= options.Tolerance || (change >= last && change <= Rounding * sum);
            last = change;
            if (!isDone && iteration < options.MaxIterations)
                continue;
            foreach (ref var score in scores)
                score /= sum;
            return new Convergence(iteration, error, isDone);
        }
    }

    /// <summary>Gives the share of its score that each node passes on along an edge of weight 1, 0 where nothing leads on.</summary>
    private static double[] PassedOn(Network network)
    {
        var passedOn = new double[network.NodeCount];
        Degree.Out(network, passedOn, isWeighted: network.IsWeighted);
        foreach (ref var strength in passedOn.AsSpan())
            strength = strength > 0 ? 1 / strength : 0;
        return passedOn;
    }

    private static double[] Jumps(int nodeCount, IReadOnlyList<double>? personalization)
    {
        var jumps = new double[nodeCount];
        if (personalization is null)
        {
            Array.Fill(jumps, 1.0 / nodeCount);
            return jumps;
        }

        if (personalization.Count != nodeCount)
            throw new ArgumentException($"there are {nodeCount} nodes and {personalization.Count} entries of the personalization", nameof(personalization));
        var sum = 0.0;
        for (var node = 0; node < nodeCount; node++)
        {
            var chance = personalization[node];
            if (!(chance >= 0 && double.IsFinite(chance)))
                throw new ArgumentException($"an entry of the personalization is {chance.ToString(CultureInfo.InvariantCulture)}, which is no chance", nameof(personalization));
            sum += chance;
        }

        if (!(sum > 0 && double.IsFinite(sum)))
            throw new ArgumentException("the personalization leaves the walker nowhere to jump to", nameof(personalization));
        for (var node = 0; node < nodeCount; node++)
            jumps[node] = personalization[node] / sum;
        return jumps;
    }
}
