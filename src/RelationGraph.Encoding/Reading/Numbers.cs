using System.Globalization;

namespace RelationGraph.Encoding.Reading;

/// <summary>Reads numbers as documents write them.</summary>
internal static class Numbers
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>The scale words with what they stand for.</summary>
    public static readonly (string Word, decimal Factor)[] Scales =
    [
        ("thousand", 1e3m), ("million", 1e6m), ("billion", 1e9m), ("trillion", 1e12m),
    ];

    /// <summary>Reads a number with a scale word at most, such as <c>54.2 million</c>.</summary>
    /// <returns>The number, or null where the text is none or is too large.</returns>
    public static decimal? Scaled(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (Decimal(space < 0 ? text : text[..space]) is not { } number)
            return null;
        if (space < 0)
            return number;
        foreach (var (word, factor) in Scales)
        {
            if (text.AsSpan(space + 1).SequenceEqual(word))
                return Math.Abs(number) < decimal.MaxValue / factor ? Normal(number * factor) : null;
        }

        return null;
    }

    /// <summary>Reads a plain number.</summary>
    /// <returns>The number, or null where the text is none or is too large.</returns>
    public static decimal? Decimal(string text) =>
        text.Length > 0 && !text.StartsWith('+') && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number) ? Normal(number) : null;

    // The same number has the same digits, however it was written.
    private static decimal Normal(decimal number) => number / 1.000000000000000000000000000000m;
}
