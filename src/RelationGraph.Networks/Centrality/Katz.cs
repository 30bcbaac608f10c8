using System.Globalization;

namespace RelationGraph.Networks.Centrality;

/// <summary>Katz centrality: x = α Aᵀx + β, what a node has of itself and for all walks that end at it, each edge of a walk at a discount of α.</summary>
/// <remarks>
/// A(i,j) is the sum of the weights of the edges from i to j, without weights their number. With β = 1 a score is 1 + Σ α^k × the
/// number of walks of k edges that end at the node (by weight: the products along them). Edges in count; who wants edges out hands in
/// the reversed network. An undirected edge leads both ways, and an undirected loop counts twice, as in the degree. Scores are not
/// scaled (networkx divides by their Euclidean length).
/// <para>
/// The series has a sum only where α is below 1 / λ, with λ the greatest eigenvalue of A; any other α is refused, and not computed as
/// networkx tries with its default of 0.1. Without α it is a share of that, 0.85, so that it means the same in networks of any size;
/// where λ is 0 (no walk comes back) every α has a sum, and it is the share itself.
/// </para>
/// <para>Gauss–Seidel sweeps, O(m) each. Katz (1953), doi:10.1007/BF02289026.</para>
/// </remarks>
public static class Katz
{
    /// <summary>The residual is looked at after so many sweeps, which costs as much as a sweep.</summary>
    private const int SweepsBetweenLooks = 8;

    /// <summary>A residual within this share of the score is rounding.</summary>
    private const double Rounding = 4e-15;

    /// <summary>Gives the Katz centrality of each node.</summary>
    /// <param name="network">The network; weights are strengths, at least 0.</param>
    /// <param name="options">α, β and tolerance.</param>
    /// <param name="scores">Receives the score, by node, at least β; one entry a node.</param>
    /// <param name="execution">How it runs.</param>
    /// <returns>The sweeps, a bound of the greatest error of a score as a share of it, and whether that is within the tolerance.</returns>
    /// <exception cref="ArgumentException"><paramref name="scores"/> has not one entry a node, a weight is negative, or α is not below the limit, which the message names.</exception>
    /// <exception cref="ArgumentOutOfRangeException">α, its share or β is out of range, or another limit makes no sense.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Convergence Scores(Network network, KatzOptions options, Span<double> scores, Execution execution = default)
    {
        Arguments.CheckNodes(network, scores.Length, nameof(scores));
        ArgumentNullException.ThrowIfNull(options);
        Arguments.CheckLimits(options.Tolerance, options.MaxIterations, nameof(options));
        if (!(options.Beta > 0 && double.IsFinite(options.Beta)))
            throw new ArgumentOutOfRangeException(nameof(options), options.Beta, "β is above 0");
        var alpha = Alpha(network, options, execution);
        scores.Fill(options.Beta);
        for (var iteration = 1; ; iteration++)
        {
            execution.Cancellation.ThrowIfCancellationRequested();
            for (var node = 0; node < scores.Length; node++)
                scores[node] = options.Beta + (alpha * network.InRows.Gather(node, scores));
            if (iteration % SweepsBetweenLooks != 0 && iteration < options.MaxIterations)
                continue;
            var residual = Residual(network, alpha, options.Beta, scores);
            if (residual <= options.Tolerance || iteration >= options.MaxIterations)
                return new Convergence(iteration, residual, residual <= options.Tolerance);
        }
    }

    /// <summary>Gives the limit that α is below: 1 / λ, or positive infinity where no walk comes back to where it began.</summary>
    /// <param name="network">The network; weights are strengths, at least 0.</param>
    /// <param name="execution">How it runs.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static double Limit(Network network, Execution execution = default) =>
        1 / Eigenvector.GreatestEigenvalue(network, new EigenvectorOptions(), execution).Value;

    private static double Alpha(Network network, KatzOptions options, Execution execution)
    {
        if (options.Alpha is { } asked && !(asked > 0 && double.IsFinite(asked)))
            throw new ArgumentOutOfRangeException(nameof(options), asked, "α is above 0");
        if (!(options.Share > 0 && options.Share < 1))
            throw new ArgumentOutOfRangeException(nameof(options), options.Share, "the share of the limit is above 0 and below 1");
        var limit = Limit(network, execution);
        var alpha = options.Alpha ?? (double.IsInfinity(limit) ? options.Share : options.Share * limit);
        return alpha < limit ? alpha : throw new ArgumentException(string.Create(
            CultureInfo.InvariantCulture, $"α is {alpha}, and walks have a sum only where it is below 1 / λ = {limit}"), nameof(options));
    }

    /// <summary>Gives the greatest residual as a share of β, which bounds the error of each score as a share of it.</summary>
    /// <remarks>
    /// I − αAᵀ has an inverse without negative entries, and of β everywhere it makes the exact scores: of a residual within ε β it thus
    /// makes an error within ε times them.
    /// </remarks>
    private static double Residual(Network network, double alpha, double beta, ReadOnlySpan<double> scores)
    {
        var greatest = 0.0;
        for (var node = 0; node < scores.Length; node++)
        {
            var residual = Math.Abs(beta + (alpha * network.InRows.Gather(node, scores)) - scores[node]);
            greatest = Math.Max(greatest, residual <= Rounding * scores[node] ? 0 : residual);
        }

        return greatest / beta;
    }
}
