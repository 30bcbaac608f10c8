using System.Globalization;

namespace RelationGraph.PropertyGraph.Mapping;

/// <summary>What a floating-point number of 64 bits keeps of a decimal.</summary>
internal static class ExactNumbers
{
    /// <summary>The property that holds the digits of the decimals that floating-point numbers do not give back, as JSON by name.</summary>
    public const string PropertyName = "exactNumbers";

    public static bool GivesBack(double approximate, decimal number) => FromDouble(approximate) == number;

    public static string Write(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static decimal Read(string digits) => decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Reads the shortest digits that name the number, which a cast to decimal would cut to fifteen; null where none fit.</summary>
    public static decimal? FromDouble(double number) =>
        decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
