using CsCheck;

using RelationGraph.Networks.Centrality;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Centrality;

public sealed class EigenvectorTests
{
    private static readonly EigenvectorOptions GreatestOne = new() { Scale = EigenvectorScale.Greatest };

    [Fact]
    public void The_middle_of_a_star_is_the_root_of_its_rays_times_as_central()
    {
        var star = Network.Create(isDirected: false, 5, [0, 0, 0, 0], [1, 2, 3, 4]);
        Near.Equal([1, 0.5, 0.5, 0.5, 0.5], Scores(star, GreatestOne));
        Near.Equal([Math.Sqrt(0.5), Math.Sqrt(0.125), Math.Sqrt(0.125), Math.Sqrt(0.125), Math.Sqrt(0.125)], Scores(star, new()));
        Assert.Equal(2, Eigenvector.GreatestEigenvalue(star, new()).Value, 12);
    }

    [Fact]
    public void Edges_in_make_central()
    {
        // A cycle of three that leads on to a fourth: that one has what its one source has.
        Near.Equal([1, 1, 1, 1], Scores(Network.Create(isDirected: true, 4, [0, 1, 2, 2], [1, 2, 0, 3]), GreatestOne));
        Near.Equal([1, 1, 1, 0], Scores(Network.Create(isDirected: true, 4, [0, 1, 2, 3], [1, 2, 0, 2]), GreatestOne));
    }

    [Fact]
    public void Where_no_walk_comes_back_no_node_has_a_score()
    {
        Near.Equal([double.NaN, double.NaN, double.NaN], Scores(Network.Create(isDirected: true, 3, [0, 1, 0], [1, 2, 2]), new()));
        Near.Equal([double.NaN, double.NaN], Scores(Network.Create(isDirected: false, 2, [], []), new()));
        Assert.Equal(0, Eigenvector.GreatestEigenvalue(Network.Create(isDirected: true, 3, [0, 1], [1, 2]), new()).Value);
    }

    [Fact]
    public void Only_the_component_of_the_greatest_eigenvalue_has_scores() =>
        Near.Equal([1, 1, 1, 0, 0], Scores(Network.Create(isDirected: false, 5, [0, 1, 2, 3], [1, 2, 0, 4]), GreatestOne));

    [Fact]
    public void Of_a_star_and_a_triangle_with_one_eigenvalue_both_have_the_scores_nearest_to_equal()
    {
        // Each vector of length 1 times its sum: 3/2 and 3/4 in the star, 1 in the triangle.
        var network = Network.Create(isDirected: false, 8, [0, 0, 0, 0, 5, 6, 7], [1, 2, 3, 4, 6, 7, 5]);
        Near.Equal([1, 0.5, 0.5, 0.5, 0.5, 2 / 3.0, 2 / 3.0, 2 / 3.0], Scores(network, GreatestOne));
    }

    [Fact]
    public void A_cycle_that_leads_to_another_of_the_same_eigenvalue_has_nothing() =>
        Near.Equal([0, 0, 1, 1], Scores(Network.Create(isDirected: true, 4, [0, 1, 1, 2, 3], [1, 0, 2, 3, 2]), GreatestOne));

    [Fact]
    public void Undirected_scores_are_the_vector_all_one_projected_on_the_space_of_the_greatest_eigenvalue() => RandomNetworks.Undirected.Sample(network =>
    {
        var scores = Scores(network, new());
        var all = Dense.SymmetricEigenvectors(Dense.Matrix(network));
        var greatest = all.Max(pair => pair.Value);
        Near.Equal([greatest], [Eigenvector.GreatestEigenvalue(network, new()).Value]);
        if (greatest < 1e-9)
            return;
        var expected = new double[network.NodeCount];
        foreach (var (_, vector) in all.Where(pair => pair.Value > greatest - 1e-9))
        {
            for (var node = 0; node < expected.Length; node++)
                expected[node] += vector[node] * vector.Sum();
        }

        var length = Math.Sqrt(expected.Sum(entry => entry * entry));
        Near.Equal([.. expected.Select(entry => entry / length)], scores);
    }, iter: 3_000);

    [Fact]
    public void Directed_scores_solve_the_equation_of_the_greatest_eigenvalue() => RandomNetworks.Directed.Sample(network =>
    {
        var matrix = Dense.Transposed(Dense.Matrix(network));
        var scores = Scores(network, GreatestOne);
        var value = Eigenvector.GreatestEigenvalue(network, new()).Value;
        Near.Equal([1 + Dense.SpectralRadius(matrix)], [1 + value]);
        if (value == 0)
        {
            Assert.All(scores, score => Assert.True(double.IsNaN(score)));
            return;
        }

        Assert.All(scores, score => Assert.True(score >= 0));
        Assert.Equal(1, scores.Max());
        Near.Equal([.. scores.Select(score => value * score)], Dense.Times(matrix, scores));
    }, iter: 3_000);

    [Fact]
    public void Scores_do_not_depend_on_the_order_of_nodes() => RandomNetworks.Any.Sample(network =>
    {
        var places = Near.Shuffled(network);
        Near.EqualRelabelled(Scores(network, GreatestOne), Scores(RandomNetworks.Relabelled(network, places), GreatestOne), places);
    });

    [Fact]
    public void Edges_of_weight_zero_change_nothing() => RandomNetworks.Of(isDirected: true, isWeighted: true).Sample(network =>
    {
        double[] weights = [.. network.Weights.ToArray().Select(weight => weight - 1)];
        var without = network.WithWeights(weights).WithEdges([.. weights.Select(weight => weight > 0)]).Network;
        Near.Equal(Scores(without, new()), Scores(network.WithWeights(weights), new()));
    });

    [Fact]
    public void Classic_networks_have_the_scores_of_the_literature()
    {
        Near.HasValues(
            ClassicNetworks.Karate, Scores(ClassicNetworks.Karate, new()), 6,
            ("33", 0.373363), ("0", 0.355491), ("2", 0.317193), ("32", 0.308644), ("1", 0.26596));
        Near.HasValues(
            ClassicNetworks.Florentine, Scores(ClassicNetworks.Florentine, new()), 6,
            ("Medici", 0.430308), ("Strozzi", 0.35598), ("Ridolfi", 0.341553), ("Tornabuoni", 0.325842), ("Guadagni", 0.289116));
        Near.HasValues(
            ClassicNetworks.Davis, Scores(ClassicNetworks.Davis, new()), 6,
            ("E8", 0.358243), ("E7", 0.271178), ("E9", 0.268342), ("Theresa Anderson", 0.262028), ("Evelyn Jefferson", 0.236693));
        var unweighted = ClassicNetworks.LesMiserables.WithWeights([]);
        Near.HasValues(
            unweighted, Scores(unweighted, new()), 6,
            ("Gavroche", 0.317841), ("Valjean", 0.267607), ("Enjolras", 0.267183), ("Marius", 0.259113), ("Bossuet", 0.242137));
    }

    [Fact]
    public void Scores_far_from_the_centre_are_as_exact_as_those_in_it()
    {
        // A clique of six with a tail of thirty: along the tail x(i+1) = λ x(i) - x(i-1), down to 1e-20 at its end.
        var clique = Enumerable.Range(0, 6).SelectMany(i => Enumerable.Range(i + 1, 5 - i).Select(j => (i, j)));
        (int I, int J)[] edges = [.. clique, .. Enumerable.Range(5, 30).Select(i => (i, i + 1))];
        var network = Network.Create(isDirected: false, 36, [.. edges.Select(edge => edge.I)], [.. edges.Select(edge => edge.J)]);
        var scores = Scores(network, GreatestOne);
        var value = Eigenvector.GreatestEigenvalue(network, new()).Value;
        for (var i = 6; i < 35; i++)
            Assert.Equal(1, (scores[i - 1] + scores[i + 1]) / (value * scores[i]), 1e-12);
    }

    [Fact]
    public void What_does_not_converge_says_so()
    {
        var convergence = Eigenvector.Scores(ClassicNetworks.Karate, new EigenvectorOptions { MaxIterations = 3 }, new double[34]);
        Assert.False(convergence.HasConverged);
        Assert.True(convergence.Residual > 1e-13);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Eigenvector.Scores(ClassicNetworks.Karate, new EigenvectorOptions { Tolerance = -1 }, new double[34]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Eigenvector.Scores(ClassicNetworks.Karate, new EigenvectorOptions { Scale = (EigenvectorScale)7 }, new double[34]));
        Assert.Throws<ArgumentException>(() => Eigenvector.Scores(Network.Create(isDirected: true, 2, [0], [1], [-1]), new(), new double[2]));
    }

    private static double[] Scores(Network network, EigenvectorOptions options)
    {
        var scores = new double[network.NodeCount];
        Assert.True(Eigenvector.Scores(network, options, scores).HasConverged);
        return scores;
    }
}
