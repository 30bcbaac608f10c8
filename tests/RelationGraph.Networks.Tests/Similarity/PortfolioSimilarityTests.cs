using CsCheck;

using RelationGraph.Networks.Similarity;

namespace RelationGraph.Networks.Tests.Similarity;

public sealed class PortfolioSimilarityTests
{
    /// <summary>Two portfolios of small whole numbers and whole weights, of equal length, none among them empty.</summary>
    private static readonly Gen<(double[] First, double[] Second, double[] Weights)> Random = Gen.Int[1, 9].SelectMany(length => Gen.Select(
        Gen.Int[-1, 1].Select(value => (double)value).Array[length], Gen.Int[-1, 1].Select(value => (double)value).Array[length],
        Gen.Int[0, 3].Select(weight => (double)weight).Array[length]));

    private static readonly Gen<Disagreement> AnyDisagreement = Gen.Enum<Disagreement>();

    [Fact]
    public void Cohens_table_of_two_raters_has_kappa_0_49()
    {
        // The agreement matrix in Cohen's table 1 (1960), as proportions of 200: 0.44, 0.07, 0.09; 0.05, 0.20, 0.05; 0.01, 0.03, 0.06.
        int[,] counts = { { 88, 14, 18 }, { 10, 40, 10 }, { 2, 6, 12 } };
        var (first, second) = Spread(counts);
        Assert.Equal(0.491525, PortfolioSimilarity.Cohen(first, second)!.Value, 6);
    }

    [Fact]
    public void Four_third_parties_by_hand()
    {
        // One values 1, 1, 0, −1; the other 1, 0, 0, 1: they agree on two, and differ by 1 and by 2 on the others.
        double[] first = [1, 1, 0, -1];
        double[] second = [1, 0, 0, 1];
        Assert.Equal(1 - 2 * (3 / 4.0) / 2, PortfolioSimilarity.SignorinoRitter(first, second, 2));
        Assert.Equal(1 - 2 * (5 / 4.0) / 4, PortfolioSimilarity.SignorinoRitter(first, second, 2, Disagreement.Squared));
        Assert.Equal(0, PortfolioSimilarity.SignorinoRitter(first, second, 2, Disagreement.Nominal));
        // By chance they agree on 1 with ½ · ½, on 0 with ¼ · ½, on −1 never.
        Assert.Equal(1 - 0.5 / (1 - 3 / 8.0), PortfolioSimilarity.Cohen(first, second)!.Value, 12);
        // Thrown together, half are 1, three eighths 0 and an eighth −1.
        Assert.Equal(1 - 0.5 / (1 - (16 + 9 + 1) / 64.0), PortfolioSimilarity.Scott(first, second)!.Value, 12);
    }

    [Fact]
    public void Weights_count_a_third_party_more_often() => Gen.Select(Random, AnyDisagreement).Sample((pair, disagreement) =>
    {
        var (first, second, weights) = pair;
        double[] Repeated(double[] values) => [.. values.SelectMany((value, i) => Enumerable.Repeat(value, (int)weights[i]))];
        Equal(PortfolioSimilarity.Cohen(Repeated(first), Repeated(second), disagreement), PortfolioSimilarity.Cohen(first, second, disagreement, weights));
        Equal(PortfolioSimilarity.Scott(Repeated(first), Repeated(second), disagreement), PortfolioSimilarity.Scott(first, second, disagreement, weights));
        Equal(
            PortfolioSimilarity.SignorinoRitter(Repeated(first), Repeated(second), 2, disagreement),
            PortfolioSimilarity.SignorinoRitter(first, second, 2, disagreement, weights));
    });

    [Fact]
    public void Measures_compare_the_disagreement_seen_with_that_of_every_two_values_drawn() => Gen.Select(Random, AnyDisagreement).Sample((pair, disagreement) =>
    {
        var (first, second, _) = pair;
        double Between(double one, double other) => disagreement switch
        {
            Disagreement.Nominal => one == other ? 0 : 1,
            Disagreement.Absolute => Math.Abs(one - other),
            _ => Math.Pow(one - other, 2),
        };
        double Mean(double[] some, double[] others) => (from one in some from other in others select Between(one, other)).Average();
        double? Corrected(double seen, double chance) => chance == 0 ? null : 1 - seen / chance;
        var seen = first.Zip(second, Between).Average();
        double[] pooled = [.. first, .. second];
        Equal(Corrected(seen, Mean(first, second)), PortfolioSimilarity.Cohen(first, second, disagreement));
        Equal(Corrected(seen, Mean(pooled, pooled)), PortfolioSimilarity.Scott(first, second, disagreement));
        Equal(1 - seen / (Between(-1, 1) / 2), PortfolioSimilarity.SignorinoRitter(first, second, 2, disagreement));
    }, iter: 5000);

    [Fact]
    public void Squared_disagreement_gives_the_means_and_variances_of_Haege() => Random.Sample(pair =>
    {
        var (first, second, _) = pair;
        var (meanFirst, meanSecond) = (first.Average(), second.Average());
        var middle = (meanFirst + meanSecond) / 2;
        var seen = first.Zip(second, (one, other) => Math.Pow(one - other, 2)).Sum();
        double Around(double[] values, double centre) => values.Sum(value => Math.Pow(value - centre, 2));
        var ofScott = Around(first, middle) + Around(second, middle);
        var ofCohen = Around(first, meanFirst) + Around(second, meanSecond) + first.Length * Math.Pow(meanFirst - meanSecond, 2);
        if (first.Concat(second).Distinct().Count() == 1)
            return;
        Equal(1 - seen / ofScott, PortfolioSimilarity.Scott(first, second, Disagreement.Squared));
        Equal(1 - seen / ofCohen, PortfolioSimilarity.Cohen(first, second, Disagreement.Squared));
    });

    [Fact]
    public void The_order_of_the_two_and_of_third_parties_does_not_matter_and_Scott_is_at_most_Cohen() =>
        Gen.Select(Random, AnyDisagreement, Gen.ULong).Sample((pair, disagreement, seed) =>
        {
            var (first, second, weights) = pair;
            int[] order = [.. Enumerable.Range(0, first.Length).OrderBy(place => (ulong)place * 2654435761 ^ seed)];
            double[] Ordered(double[] values) => Array.ConvertAll(order, place => values[place]);
            var cohen = PortfolioSimilarity.Cohen(first, second, disagreement, weights);
            var scott = PortfolioSimilarity.Scott(first, second, disagreement, weights);
            Equal(cohen, PortfolioSimilarity.Cohen(second, first, disagreement, weights));
            Equal(scott, PortfolioSimilarity.Scott(Ordered(first), Ordered(second), disagreement, Ordered(weights)));
            Assert.Equal(cohen is null, scott is null);
            Assert.True(cohen is null || scott <= cohen + 1e-12);
        });

    [Fact]
    public void Equal_portfolios_are_1_and_what_is_undefined_is_nothing()
    {
        double[] varied = [1, 0, -1];
        double[] same = [1, 1, 1];
        Assert.Equal(1, PortfolioSimilarity.SignorinoRitter(varied, varied, 2));
        Assert.Equal(1, PortfolioSimilarity.Scott(varied, varied));
        Assert.Equal(1, PortfolioSimilarity.Cohen(varied, varied));
        Assert.Equal(1, PortfolioSimilarity.SignorinoRitter(same, same, 2));
        Assert.Null(PortfolioSimilarity.Scott(same, same));
        Assert.Null(PortfolioSimilarity.Cohen(same, same));
        Assert.Null(PortfolioSimilarity.Cohen([0.1, 0.1, 0.1], [0.1, 0.1, 0.1], Disagreement.Squared, [0.1, 0.2, 0.7]));
        Assert.Null(PortfolioSimilarity.SignorinoRitter([], [], 2));
        Assert.Null(PortfolioSimilarity.Scott([1], [2], weights: [0]));
    }

    [Fact]
    public void Portfolios_that_disagree_as_far_as_they_can_have_S_of_minus_1() =>
        Assert.Equal(-1, PortfolioSimilarity.SignorinoRitter([1, -1], [-1, 1], 2));

    [Fact]
    public void Lengths_that_differ_and_values_that_are_not_finite_are_refused()
    {
        Assert.Throws<ArgumentException>(() => PortfolioSimilarity.Cohen([1], [1, 2]));
        Assert.Throws<ArgumentException>(() => PortfolioSimilarity.Cohen([1], [double.NaN]));
        Assert.Throws<ArgumentException>(() => PortfolioSimilarity.Scott([1], [1], weights: [-1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PortfolioSimilarity.SignorinoRitter([1], [1], 0));
    }

    private static (double[] First, double[] Second) Spread(int[,] counts)
    {
        var (first, second) = (new List<double>(), new List<double>());
        for (var row = 0; row < counts.GetLength(0); row++)
        {
            for (var column = 0; column < counts.GetLength(1); column++)
            {
                first.AddRange(Enumerable.Repeat((double)row, counts[row, column]));
                second.AddRange(Enumerable.Repeat((double)column, counts[row, column]));
            }
        }

        return ([.. first], [.. second]);
    }

    private static void Equal(double? expected, double? actual)
    {
        Assert.Equal(expected is null, actual is null);
        Assert.Equal(expected ?? 0, actual ?? 0, 9);
    }
}
