using RelationGraph.Networks.Similarity;

namespace RelationGraph.Networks.Tests.Similarity;

public sealed class PortfoliosTests
{
    private readonly Network network = Network.Create(isDirected: false, 4, [0, 0, 0, 1, 0, 2], [1, 2, 2, 3, 0, 1]);
    private readonly double[] values = [1, 1, -2, 3, 7, 5];

    [Fact]
    public void A_portfolio_adds_up_parallel_ties_and_has_no_loop()
    {
        Assert.Equal([0, 1, -1, 0], Filled(0));
        Assert.Equal([1, 0, 5, 3], Filled(1));
    }

    [Fact]
    public void Third_parties_are_all_but_the_two()
    {
        var (first, second) = (Filled(0), Filled(1));
        Assert.Equal(2, Portfolios.Align(first, second, (0, 1), OwnTies.LeftOut));
        Assert.Equal([-1, 0], first[..2]);
        Assert.Equal([5, 3], second[..2]);
    }

    [Fact]
    public void The_two_themselves_may_be_included_with_a_value_for_the_tie_to_oneself()
    {
        var (first, second) = (Filled(0), Filled(1));
        Assert.Equal(4, Portfolios.Align(first, second, (0, 1), OwnTies.Included, ownValue: 9));
        Assert.Equal([9, 1, -1, 0], first);
        Assert.Equal([1, 9, 5, 3], second);
    }

    [Fact]
    public void A_node_beside_itself_and_one_that_is_not_there_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Portfolios.Align(new double[2], new double[2], (1, 1), OwnTies.LeftOut));
        Assert.Throws<ArgumentOutOfRangeException>(() => Portfolios.Align(new double[2], new double[2], (1, 2), OwnTies.LeftOut));
        Assert.Throws<ArgumentOutOfRangeException>(() => Portfolios.Fill(network, values, 4, new double[4]));
    }

    private double[] Filled(int node)
    {
        var portfolio = new double[network.NodeCount];
        Portfolios.Fill(network, values, node, portfolio);
        return portfolio;
    }
}
