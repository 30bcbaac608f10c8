namespace RelationGraph.Networks.Tests.Centrality;

/// <summary>Comparison of scores.</summary>
internal static class Near
{
    /// <summary>Sees that scores are equal within a share of the greater; what is undefined is so in both.</summary>
    public static void Equal(ReadOnlySpan<double> expected, ReadOnlySpan<double> actual, double share = 1e-9)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            if (double.IsNaN(expected[i]) || double.IsNaN(actual[i]))
                Assert.True(double.IsNaN(expected[i]) && double.IsNaN(actual[i]), $"at {i}: {expected[i]} and {actual[i]}");
            else
                Assert.True(Math.Abs(expected[i] - actual[i]) <= share * Math.Max(Math.Abs(expected[i]), 1e-3), $"at {i}: {expected[i]:R} and {actual[i]:R}");
        }
    }

    /// <summary>Sees that the same nodes, numbered otherwise, have the same scores.</summary>
    public static void EqualRelabelled(double[] scores, double[] relabelled, int[] places, double share = 1e-9) =>
        Equal(scores, Array.ConvertAll(places, place => relabelled[place]), share);

    /// <summary>Sees that nodes named by their ids have the values that the literature prints, to so many digits after the point.</summary>
    public static void HasValues(Network network, double[] scores, int digits, params (string Node, double Value)[] expected)
    {
        foreach (var (node, value) in expected)
            Assert.Equal(value, scores[network.FindNode(node)!.Value], digits);
    }

    /// <summary>The places of a network's nodes in some other order, made from its edges, so that it is the same each time.</summary>
    public static int[] Shuffled(Network network)
    {
        var places = Enumerable.Range(0, network.NodeCount).ToArray();
        new Random(network.EdgeCount).Shuffle(places);
        return places;
    }
}
