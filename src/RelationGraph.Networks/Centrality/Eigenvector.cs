namespace RelationGraph.Networks.Centrality;

/// <summary>Eigenvector centrality: a node is as central as those that lead to it are together, x = Aᵀx / λ with the greatest eigenvalue λ.</summary>
/// <remarks>
/// A(i,j) is the sum of the weights of the edges from i to j, without weights their number. Edges in count, as in igraph and networkx;
/// who wants edges out hands in the reversed network. An undirected edge leads both ways, and an undirected loop counts twice, as in
/// the degree (igraph; networkx counts it once).
/// <para>
/// In a connected undirected or a strongly connected directed network the vector is unique and positive. Else each strongly
/// connected part has an eigenvalue of its own, and λ is the greatest: the part that has it, and what can be reached from it, have
/// scores above 0, all others 0, which says that they are not measured rather than that they do not matter. Where several parts
/// have λ (to twelve digits), the scores are the sum over them of the vector all 1 projected on their vectors, in an undirected
/// network thus the one of all solutions that is nearest to all nodes being equal; a part from which another of them can be reached
/// has 0, as no vector holds it. Where no walk comes back to where it began (a directed network without cycles, any without edges)
/// λ is 0 and says nothing: no node has a score, all are NaN (igraph: 0).
/// </para>
/// <para>
/// Each part by Arnoldi's method, O(m) a product; then smoothed, so that small scores are as exact as great ones. Parts whose λ cannot
/// be the greatest, as no node of theirs has as much strength, are skipped. Bonacich (1972), doi:10.1080/0022250X.1972.9989806;
/// (1987), doi:10.1086/228631; parts: Schneider (1986), doi:10.1016/0024-3795(86)90313-7.
/// </para>
/// </remarks>
public static class Eigenvector
{
    /// <summary>Gives the eigenvector centrality of each node.</summary>
    /// <param name="network">The network; weights are strengths, at least 0.</param>
    /// <param name="options">Scale and tolerance.</param>
    /// <param name="scores">Receives the score, by node, NaN where λ is 0; one entry a node.</param>
    /// <param name="execution">How it runs.</param>
    /// <returns>The products of all parts together, the greatest length of Aᵀx − λx as a share of λ, and whether it is within the tolerance.</returns>
    /// <exception cref="ArgumentException"><paramref name="scores"/> has not one entry a node, or a weight is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit or the scale makes no sense.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Convergence Scores(Network network, EigenvectorOptions options, Span<double> scores, Execution execution = default)
    {
        Arguments.CheckNodes(network, scores.Length, nameof(scores));
        ArgumentNullException.ThrowIfNull(options);
        if (!Enum.IsDefined(options.Scale))
            throw new ArgumentOutOfRangeException(nameof(options), options.Scale, "no scale of that number");
        var spectrum = PerronParts.Of(network, options, execution.Cancellation);
        if (spectrum.Greatest == 0)
        {
            scores.Fill(double.NaN);
            return spectrum.Convergence;
        }

        var convergence = spectrum.Scores(scores, execution.Cancellation);
        Scale(scores, options.Scale);
        return convergence;
    }

    /// <summary>Gives the greatest eigenvalue λ, by size that of the matrix as a whole; 0 where no walk comes back to where it began.</summary>
    /// <param name="network">The network; weights are strengths, at least 0.</param>
    /// <param name="options">The tolerance.</param>
    /// <param name="execution">How it runs.</param>
    /// <returns>The eigenvalue, and how it was reached, as <see cref="Scores"/> says it.</returns>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit makes no sense.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static (double Value, Convergence Convergence) GreatestEigenvalue(Network network, EigenvectorOptions options, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(options);
        var spectrum = PerronParts.Of(network, options, execution.Cancellation);
        return (spectrum.Greatest, spectrum.Convergence);
    }

    private static void Scale(Span<double> scores, EigenvectorScale scale)
    {
        var greatest = 0.0;
        foreach (var score in scores)
            greatest = Math.Max(greatest, score);
        // By division, so that the highest is 1 exactly.
        foreach (ref var score in scores)
            score /= greatest;
        if (scale == EigenvectorScale.Length)
            Vectors.Scale(scores, 1 / Vectors.Length(scores));
    }
}
