using System.Globalization;
using System.Text;

using RelationGraph.Model.Facts;

namespace RelationGraph.Analysis.Money;

/// <summary>Writes amounts the same way everywhere.</summary>
public static class AmountText
{
    private static readonly (decimal Size, string Name)[] Sizes = [(1e12m, " trillion"), (1e9m, " billion"), (1e6m, " million")];

    /// <summary>Writes an amount, as in <c>about USD 3.6 billion per year</c> or <c>at least EUR 20,000</c>; what it is (its kind) is not in it.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The text, in the invariant culture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amount"/> is null.</exception>
    public static string Of(Amount amount)
    {
        ArgumentNullException.ThrowIfNull(amount);
        var text = new StringBuilder(amount.IsAbout ? "about " : "");
        text.Append(Figure(amount.Value, amount.Min, amount.Max, amount.Currency));
        if (amount.Per is not null)
            text.Append(" per ").Append(amount.Per);
        if (amount.PriceBasis is not null)
            text.Append(", ").Append(amount.PriceBasis).Append(" prices");
        return text.ToString();
    }

    /// <summary>Writes a figure with its bounds.</summary>
    /// <param name="value">The figure, or null where only bounds are known.</param>
    /// <param name="least">The least that it is, or null.</param>
    /// <param name="most">The most that it is, or null.</param>
    /// <param name="currency">The currency as ISO 4217.</param>
    /// <returns>The text, in the invariant culture.</returns>
    public static string Figure(decimal? value, decimal? least, decimal? most, string currency) => (value, least, most) switch
    {
        ({ } exact, null, null) => $"{currency} {Number(exact)}",
        ({ } exact, _, _) => $"{currency} {Number(exact)} ({Figure(null, least, most, currency)})",
        (null, { } low, { } high) => $"{currency} {Number(low)} to {Number(high)}",
        (null, { } low, null) => $"at least {currency} {Number(low)}",
        (null, null, { } high) => $"up to {currency} {Number(high)}",
        _ => $"{currency} unknown",
    };

    private static string Number(decimal number)
    {
        foreach (var (size, name) in Sizes)
        {
            // Only where the short form loses no digit that the document gives.
            if (Math.Abs(number) >= size && decimal.Round(number / size, 3) * size == number)
                return (number / size).ToString("#,0.###", CultureInfo.InvariantCulture) + name;
        }

        return number.ToString("#,0.##########", CultureInfo.InvariantCulture);
    }
}
