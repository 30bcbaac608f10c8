using CsCheck;

using RelationGraph.Networks.Centrality;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Centrality;

public sealed class PageRankTests
{
    private static readonly PageRankOptions Exact = new() { Tolerance = 1e-14 };

    [Fact]
    public void Two_that_point_at_a_third_leave_it_what_they_do_not_jump_with()
    {
        // a = b = j, c = j + 2dj with j = (1 - d)/3 + d c/3, as c leads nowhere and always jumps.
        var scores = Scores(Network.Create(isDirected: true, 3, [0, 1], [2, 2]), Exact);
        var jump = 1 / (2 + 1 + (2 * 0.85));
        Near.Equal([jump, jump, jump * 2.7], scores);
    }

    [Fact]
    public void Scores_solve_the_walkers_equation() => Gen.Select(RandomNetworks.Any, Gen.Int[0, 9], Gen.Bool).Sample((network, tenths, isPersonal) =>
    {
        double[] jumps = [.. Enumerable.Range(0, network.NodeCount).Select(node => isPersonal ? (node * 7 % 3) + (node == 0 ? 1 : 0) : 1.0)];
        var options = Exact with { Damping = tenths / 10.0, Personalization = isPersonal ? jumps : null };
        Near.Equal(Oracle(network, options.Damping, [.. jumps.Select(jump => jump / jumps.Sum())]), Scores(network, options));
    }, iter: 3_000);

    [Fact]
    public void Scores_sum_to_one_and_do_not_depend_on_the_order_of_nodes() => RandomNetworks.Any.Sample(network =>
    {
        var places = Near.Shuffled(network);
        var scores = Scores(network, Exact);
        Assert.Equal(1, scores.Sum(), 12);
        Near.EqualRelabelled(scores, Scores(RandomNetworks.Relabelled(network, places), Exact), places);
    });

    [Fact]
    public void Scores_are_within_the_tolerance_that_is_asked_for() => RandomNetworks.Any.Sample(network =>
    {
        var scores = new double[network.NodeCount];
        var convergence = PageRank.Scores(network, new PageRankOptions { Tolerance = 1e-3 }, scores);
        Assert.True(convergence.HasConverged);
        Assert.True(scores.Zip(Scores(network, Exact), (rough, exact) => Math.Abs(rough - exact)).Sum() <= 1e-3);
    });

    [Fact]
    public void Without_jumps_to_speak_of_an_undirected_walker_is_at_nodes_by_their_degree()
    {
        var network = ClassicNetworks.Karate;
        var degrees = new double[network.NodeCount];
        Degree.All(network, degrees);
        Near.Equal([.. degrees.Select(degree => degree / degrees.Sum())], Scores(network, Exact with { Damping = 1 - 1e-5, Tolerance = 1e-6, MaxIterations = 10_000_000 }), 1e-3);
    }

    [Fact]
    public void An_undirected_edge_counts_like_two_directed_ones() => Gen.Select(RandomNetworks.Undirected, Gen.Int[0, 99]).Sample((network, hundredths) =>
    {
        var bothWays = Network.Create(
            isDirected: true, network.NodeCount, [.. network.Tails, .. network.Heads], [.. network.Heads, .. network.Tails], [.. network.Weights, .. network.Weights]);
        var options = Exact with { Damping = hundredths / 100.0, Tolerance = 1e-13 };
        Near.Equal(Scores(bothWays, options), Scores(network, options));
    }, iter: 3_000);

    [Fact]
    public void Weights_of_any_size_count_by_their_ratios()
    {
        var expected = Scores(Network.Create(isDirected: false, 4, [0, 1, 2, 0], [1, 2, 3, 2], [1, 2, 3, 4]), Exact);
        foreach (var scale in (double[])[1e-305, 1e-200, 1e200, 1e305])
            Near.Equal(expected, Scores(Network.Create(isDirected: false, 4, [0, 1, 2, 0], [1, 2, 3, 2], [scale, 2 * scale, 3 * scale, 4 * scale]), Exact));
    }

    [Fact]
    public void Where_no_jump_leads_scores_are_exactly_zero()
    {
        var scores = Scores(Network.Create(isDirected: false, 6, [0, 1, 3, 4], [1, 2, 4, 5]), Exact with { Personalization = [1, 0, 0, 0, 0, 0] });
        Assert.Equal([0, 0, 0], scores[3..]);
        Assert.All(scores[..3], score => Assert.True(score > 0));
    }

    [Fact]
    public void A_large_undirected_network_takes_a_few_products()
    {
        var network = LargeNetworks.Random(isDirected: false, 2_000, 10_000, 1);
        var scores = new double[network.NodeCount];
        Assert.InRange(PageRank.Scores(network, new PageRankOptions(), scores).Iterations, 2, 30);
    }

    [Fact]
    public void An_edge_of_double_weight_counts_like_two_and_an_undirected_loop_twice()
    {
        var two = Scores(Network.Create(isDirected: true, 3, [0, 0, 0, 1, 2], [1, 1, 2, 0, 0]), Exact);
        Near.Equal(two, Scores(Network.Create(isDirected: true, 3, [0, 0, 1, 2], [1, 2, 0, 0], [2, 1, 1, 1]), Exact));
        var undirected = Scores(Network.Create(isDirected: false, 2, [0, 0], [0, 1]), Exact);
        Near.Equal(undirected, Scores(Network.Create(isDirected: true, 2, [0, 0, 0, 1], [0, 0, 1, 0]), Exact));
    }

    // A network on which the last digits went round in circles, and the sweeps with them, until they were cut off.
    [Fact]
    public void Rounding_that_goes_round_in_circles_is_an_end() => RandomNetworks.Any.Sample(network =>
        Scores(RandomNetworks.Relabelled(network, Near.Shuffled(network)), Exact), seed: "8zUQ-Gbpf0F1", iter: 1);

    [Fact]
    public void What_does_not_converge_says_so()
    {
        var scores = new double[34];
        var convergence = PageRank.Scores(ClassicNetworks.Karate, new PageRankOptions { MaxIterations = 2 }, scores);
        Assert.False(convergence.HasConverged);
        Assert.Equal(2, convergence.Iterations);
        Assert.True(convergence.Residual > 1e-10);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        var (network, scores) = (ClassicNetworks.Karate, new double[34]);
        Assert.Throws<ArgumentOutOfRangeException>(() => PageRank.Scores(network, new PageRankOptions { Damping = 1 }, scores));
        Assert.Throws<ArgumentOutOfRangeException>(() => PageRank.Scores(network, new PageRankOptions { Tolerance = 0 }, scores));
        Assert.Throws<ArgumentException>(() => PageRank.Scores(network, new PageRankOptions { Personalization = new double[34] }, scores));
        Assert.Throws<ArgumentException>(() => PageRank.Scores(network, new PageRankOptions { Personalization = [1] }, scores));
        Assert.Throws<ArgumentException>(() => PageRank.Scores(Network.Create(isDirected: true, 2, [0], [1], [-1]), new PageRankOptions(), new double[2]));
    }

    private static double[] Scores(Network network, PageRankOptions options)
    {
        var scores = new double[network.NodeCount];
        Assert.True(PageRank.Scores(network, options, scores).HasConverged);
        return scores;
    }

    /// <summary>The walker's chances as a dense matrix, jumps and all; its fixed point by elimination.</summary>
    private static double[] Oracle(Network network, double damping, double[] jumps)
    {
        var (size, matrix) = (network.NodeCount, Dense.Matrix(network));
        var equations = new double[size, size];
        for (var from = 0; from < size; from++)
        {
            var strength = Enumerable.Range(0, size).Sum(to => matrix[from, to]);
            for (var to = 0; to < size; to++)
            {
                var chance = strength > 0 ? (damping * matrix[from, to] / strength) + ((1 - damping) * jumps[to]) : jumps[to];
                equations[to, from] = (to == from ? 1 : 0) - chance;
            }
        }

        // The equations hang together; one of them gives way to the sum being 1.
        for (var node = 0; node < size; node++)
            equations[size - 1, node] = 1;
        return Dense.Solve(equations, [.. Enumerable.Range(0, size).Select(row => row == size - 1 ? 1.0 : 0)]);
    }
}
