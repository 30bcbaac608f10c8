using CsCheck;

using RelationGraph.Networks.Centrality;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Centrality;

public sealed class KatzTests
{
    [Fact]
    public void At_the_end_of_a_path_walks_of_each_length_arrive_once() =>
        Near.Equal([1, 1.5, 1.75], Scores(Network.Create(isDirected: true, 3, [0, 1], [1, 2]), new KatzOptions { Alpha = 0.5 }));

    [Fact]
    public void Two_who_meet_have_the_sum_of_all_walks() =>
        Near.Equal([1 / (1 - 0.85), 1 / (1 - 0.85)], Scores(Network.Create(isDirected: false, 2, [0], [1]), new()));

    [Fact]
    public void Scores_solve_their_equation() => Gen.Select(RandomNetworks.Any, Gen.Int[1, 9], Gen.Int[1, 3]).Sample((network, tenths, beta) =>
    {
        var limit = Katz.Limit(network);
        var alpha = tenths / 10.0 * (double.IsInfinity(limit) ? 1 : limit);
        var equations = Dense.Transposed(Dense.Matrix(network));
        for (var row = 0; row < network.NodeCount; row++)
        {
            for (var column = 0; column < network.NodeCount; column++)
                equations[row, column] = (row == column ? 1 : 0) - (alpha * equations[row, column]);
        }

        Near.Equal(
            Dense.Solve(equations, [.. Enumerable.Repeat((double)beta, network.NodeCount)]),
            Scores(network, new KatzOptions { Alpha = alpha, Beta = beta }));
    }, iter: 3_000);

    [Fact]
    public void The_limit_is_one_over_the_spectral_radius() => RandomNetworks.Any.Sample(network =>
        Near.Equal([Dense.SpectralRadius(Dense.Matrix(network))], [1 / Katz.Limit(network)], 1e-8));

    [Fact]
    public void Scores_do_not_depend_on_the_order_of_nodes() => RandomNetworks.Any.Sample(network =>
    {
        var places = Near.Shuffled(network);
        Near.EqualRelabelled(Scores(network, new()), Scores(RandomNetworks.Relabelled(network, places), new()), places);
    });

    [Fact]
    public void A_discount_that_is_none_is_refused_with_the_limit()
    {
        var triangle = Network.Create(isDirected: false, 3, [0, 1, 2], [1, 2, 0]);
        var refusal = Assert.Throws<ArgumentException>(() => Katz.Scores(triangle, new KatzOptions { Alpha = 0.6 }, new double[3]));
        Assert.Contains("0.5", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Katz.Scores(triangle, new KatzOptions { Alpha = 0 }, new double[3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Katz.Scores(triangle, new KatzOptions { Beta = 0 }, new double[3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Katz.Scores(triangle, new KatzOptions { Share = 1 }, new double[3]));
    }

    [Fact]
    public void What_does_not_converge_says_so()
    {
        var convergence = Katz.Scores(ClassicNetworks.Karate, new KatzOptions { MaxIterations = 3 }, new double[34]);
        Assert.False(convergence.HasConverged);
        Assert.True(convergence.Residual > 1e-12);
    }

    private static double[] Scores(Network network, KatzOptions options)
    {
        var scores = new double[network.NodeCount];
        Assert.True(Katz.Scores(network, options, scores).HasConverged);
        return scores;
    }
}
