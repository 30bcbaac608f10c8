using System.Buffers;

namespace RelationGraph.Encoding.Reading;

/// <summary>The forms of ids and names.</summary>
internal static class Ids
{
    private const string Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const string Figures = "0123456789";
    private static readonly SearchValues<char> Lower = SearchValues.Create(Letters + Figures + "-");
    private static readonly SearchValues<char> Upper = SearchValues.Create(Capitals + Figures + "-");
    private static readonly SearchValues<char> CapitalsOnly = SearchValues.Create(Capitals);
    private static readonly SearchValues<char> Underscored = SearchValues.Create(Capitals + "_");
    private static readonly SearchValues<char> Camel = SearchValues.Create(Capitals + Letters + Figures);

    /// <summary>Lower-case words, with figures, joined by hyphens.</summary>
    public static bool IsSlug(string text) => IsHyphenated(text, Lower);

    /// <summary>Capitals, with figures, joined by hyphens.</summary>
    public static bool IsAcronym(string text) => IsHyphenated(text, Upper);

    /// <summary>Three capitals.</summary>
    public static bool IsState(string text) => text.Length == 3 && text.AsSpan().IndexOfAnyExcept(CapitalsOnly) < 0;

    /// <summary>Capitals joined by underscores.</summary>
    public static bool IsTypeName(string text) =>
        text.Length > 0 && text[0] != '_' && text[^1] != '_' && text.AsSpan().IndexOfAnyExcept(Underscored) < 0;

    /// <summary>Words run together, the first in lower case, each other with a capital.</summary>
    public static bool IsPropertyName(string text) =>
        text.Length > 0 && char.IsAsciiLetterLower(text[0]) && text.AsSpan().IndexOfAnyExcept(Camel) < 0;

    /// <summary>Makes a slug of any text: ASCII letters, figures, and one hyphen for all between them.</summary>
    public static string Slug(string text)
    {
        var slug = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    private static bool IsHyphenated(string text, SearchValues<char> allowed) =>
        text.Length > 0 && text[0] != '-' && text[^1] != '-'
        && text.AsSpan().IndexOfAnyExcept(allowed) < 0 && !text.Contains("--", StringComparison.Ordinal);
}
