using System.Globalization;

namespace RelationGraph.Networks.Similarity;

/// <summary>How alike two nodes' portfolios are: the values of their ties to the same third parties.</summary>
/// <remarks>
/// <para>
/// Each measure is 1 − d/e, where d is the mean disagreement of the two over the third parties, weighted where weights are given, and e what
/// would be expected. For Signorino and Ritter's S (1999, https://doi.org/10.1111/0020-8833.00113) e is half of the greatest disagreement that
/// values can show. For the two that correct for chance it is the mean disagreement of values that are drawn by themselves: for Cohen's κ
/// (1960, https://doi.org/10.1177/001316446002000104) one from each portfolio, for Scott's π (1955, https://doi.org/10.1086/266577) both from the two
/// portfolios thrown together. With nominal disagreement these are the definitions of Cohen and Scott; with absolute and squared
/// disagreement they are what Häge (2011, https://doi.org/10.1093/pan/mpr014) proposes for valued ties.
/// </para>
/// <para>
/// All are 1 where the portfolios are equal. S is −1 where they disagree as far as they can; π and κ are 0 where they agree as chance would have
/// it, and are undefined where chance leaves nothing to disagree about: all values of both are the same. A measure that is undefined is null,
/// never 0 or 1. Whether a portfolio has the two nodes themselves in it is for who makes it, see <see cref="Portfolios"/>.
/// O(n · c) for n third parties and c different values.
/// </para>
/// </remarks>
public static class PortfolioSimilarity
{
    /// <summary>Measures Signorino and Ritter's S, from −1 to 1 where no values differ by more than the greatest difference.</summary>
    /// <param name="first">The values of one, by third party.</param>
    /// <param name="second">The values of the other, by the same third parties.</param>
    /// <param name="greatestDifference">How far two values can differ, above 0: 2 where they are from −1 to 1. Nominal disagreement does not ask.</param>
    /// <param name="disagreement">How much two values disagree; theirs is absolute.</param>
    /// <param name="weights">The weight of each third party, at least 0; empty where all weigh the same.</param>
    /// <returns>S, or null where there is no third party of any weight.</returns>
    /// <exception cref="ArgumentException">Lengths differ, a value is not finite, or a weight is negative or not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The greatest difference is not above 0, or <paramref name="disagreement"/> is none.</exception>
    public static double? SignorinoRitter(
        ReadOnlySpan<double> first, ReadOnlySpan<double> second, double greatestDifference, Disagreement disagreement = Disagreement.Absolute,
        ReadOnlySpan<double> weights = default)
    {
        Check(first, second, disagreement, weights);
        if (!(greatestDifference > 0) || double.IsInfinity(greatestDifference))
            throw new ArgumentOutOfRangeException(nameof(greatestDifference), greatestDifference, "values differ by something above 0");
        var greatest = disagreement switch
        {
            Disagreement.Nominal => 1,
            Disagreement.Absolute => greatestDifference,
            _ => greatestDifference * greatestDifference,
        };
        return Observed(first, second, disagreement, weights) is { } observed ? 1 - 2 * observed / greatest : null;
    }

    /// <summary>Measures Scott's π, at most 1.</summary>
    /// <param name="first">The values of one, by third party.</param>
    /// <param name="second">The values of the other, by the same third parties.</param>
    /// <param name="disagreement">How much two values disagree; Scott's is nominal.</param>
    /// <param name="weights">The weight of each third party, at least 0; empty where all weigh the same.</param>
    /// <returns>π, or null where it is undefined: there is no third party of any weight, or all values of both are the same.</returns>
    /// <exception cref="ArgumentException">Lengths differ, a value is not finite, or a weight is negative or not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="disagreement"/> is none.</exception>
    public static double? Scott(
        ReadOnlySpan<double> first, ReadOnlySpan<double> second, Disagreement disagreement = Disagreement.Nominal, ReadOnlySpan<double> weights = default)
    {
        Check(first, second, disagreement, weights);
        return Corrected(first, second, disagreement, weights, isPooled: true);
    }

    /// <summary>Measures Cohen's κ, at most 1.</summary>
    /// <param name="first">The values of one, by third party.</param>
    /// <param name="second">The values of the other, by the same third parties.</param>
    /// <param name="disagreement">How much two values disagree; Cohen's is nominal.</param>
    /// <param name="weights">The weight of each third party, at least 0; empty where all weigh the same.</param>
    /// <returns>κ, or null where it is undefined: there is no third party of any weight, or all values of both are the same.</returns>
    /// <exception cref="ArgumentException">Lengths differ, a value is not finite, or a weight is negative or not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="disagreement"/> is none.</exception>
    public static double? Cohen(
        ReadOnlySpan<double> first, ReadOnlySpan<double> second, Disagreement disagreement = Disagreement.Nominal, ReadOnlySpan<double> weights = default)
    {
        Check(first, second, disagreement, weights);
        return Corrected(first, second, disagreement, weights, isPooled: false);
    }

    private static double? Corrected(
        ReadOnlySpan<double> first, ReadOnlySpan<double> second, Disagreement disagreement, ReadOnlySpan<double> weights, bool isPooled)
    {
        if (Observed(first, second, disagreement, weights) is not { } observed)
            return null;
        var (values, ofFirst, ofSecond) = Margins(first, second, weights);
        // Decided by the values and not by a sum, which rounding would keep from being 0.
        if (values.Count == 1)
            return null;
        if (isPooled)
        {
            for (var i = 0; i < values.Count; i++)
                ofFirst[i] = ofSecond[i] = (ofFirst[i] + ofSecond[i]) / 2;
        }

        var (expected, total) = (0.0, 0.0);
        for (var one = 0; one < values.Count; one++)
        {
            total += ofFirst[one];
            for (var other = 0; other < values.Count; other++)
                expected += ofFirst[one] * ofSecond[other] * Between(values[one], values[other], disagreement);
        }

        return 1 - observed / (expected / total / total);
    }

    private static double? Observed(ReadOnlySpan<double> first, ReadOnlySpan<double> second, Disagreement disagreement, ReadOnlySpan<double> weights)
    {
        var (sum, total) = (0.0, 0.0);
        for (var i = 0; i < first.Length; i++)
        {
            var weight = weights.IsEmpty ? 1 : weights[i];
            total += weight;
            sum += weight * Between(first[i], second[i], disagreement);
        }

        return total > 0 ? sum / total : null;
    }

    private static double Between(double one, double other, Disagreement disagreement) => disagreement switch
    {
        Disagreement.Nominal => one.Equals(other) ? 0 : 1,
        Disagreement.Absolute => Math.Abs(one - other),
        _ => (one - other) * (one - other),
    };

    /// <summary>Gives the different values that have weight, and the weight of each in either portfolio.</summary>
    private static (List<double> Values, List<double> OfFirst, List<double> OfSecond) Margins(
        ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> weights)
    {
        var (values, ofFirst, ofSecond) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i < first.Length; i++)
        {
            var weight = weights.IsEmpty ? 1 : weights[i];
            if (weight == 0)
                continue;
            ofFirst[Place(first[i])] += weight;
            ofSecond[Place(second[i])] += weight;
        }

        return (values, ofFirst, ofSecond);

        // Few values differ, most often three, so that the nearest way is to look through them.
        int Place(double value)
        {
            for (var place = 0; place < values.Count; place++)
            {
                if (values[place].Equals(value))
                    return place;
            }

            values.Add(value);
            ofFirst.Add(0);
            ofSecond.Add(0);
            return values.Count - 1;
        }
    }

    private static void Check(ReadOnlySpan<double> first, ReadOnlySpan<double> second, Disagreement disagreement, ReadOnlySpan<double> weights)
    {
        if (!Enum.IsDefined(disagreement))
            throw new ArgumentOutOfRangeException(nameof(disagreement), disagreement, "no disagreement of that number");
        if (second.Length != first.Length || (!weights.IsEmpty && weights.Length != first.Length))
            throw new ArgumentException($"there are {first.Length} values, {second.Length} values and {weights.Length} weights", nameof(second));
        CheckValues(first, double.NegativeInfinity, nameof(first));
        CheckValues(second, double.NegativeInfinity, nameof(second));
        CheckValues(weights, 0, nameof(weights));
    }

    private static void CheckValues(ReadOnlySpan<double> values, double least, string name)
    {
        foreach (var value in values)
        {
            if (!double.IsFinite(value) || value < least)
                throw new ArgumentException($"{value.ToString(CultureInfo.InvariantCulture)} is not finite or below {least.ToString(CultureInfo.InvariantCulture)}", name);
        }
    }
}
