using System.Globalization;

namespace RelationGraph.Interchange.Networks;

/// <summary>Reads the words by which files say signs and directions.</summary>
internal static class EdgeWords
{
    public const string Signs = "+1, 0 or -1";
    public const string Directions = "directed or undirected";
    public const string Flags = "true or false";
    public const string Weights = "a finite number such as 2.5";

    /// <summary>Reads a sign, or gives null where the word is none.</summary>
    public static sbyte? Sign(ReadOnlySpan<char> word) => word switch
    {
        "+" => 1,
        "-" or "\u2212" => -1,
        _ when Same(word, "positive") => 1,
        _ when Same(word, "negative") => -1,
        _ when Same(word, "neutral") => 0,
        _ => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is 1 or 0 or -1 ? (sbyte)number : null,
    };

    /// <summary>Reads whether an edge has a direction, or gives null where the word does not say.</summary>
    public static bool? IsDirected(ReadOnlySpan<char> word) =>
        Same(word, "directed") ? true : Same(word, "undirected") || Same(word, "mutual") ? false : null;

    /// <summary>Reads yes or no, or gives null where the word is neither.</summary>
    public static bool? Flag(ReadOnlySpan<char> word) =>
        Same(word, "true") || Same(word, "yes") || word is "1" ? true : Same(word, "false") || Same(word, "no") || word is "0" ? false : null;

    /// <summary>Reads a weight, or gives null where it is no finite number.</summary>
    public static double? Weight(ReadOnlySpan<char> word) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>Reads a weight in UTF-8, or gives null where it is no finite number.</summary>
    public static double? Weight(ReadOnlySpan<byte> word) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static bool Same(ReadOnlySpan<char> word, string known) => word.Equals(known, StringComparison.OrdinalIgnoreCase);
}
