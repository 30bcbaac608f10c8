using System.Globalization;
using System.Text;

namespace RelationGraph.Cypher.Functions;

/// <summary>Upper and lower case by the whole of Unicode's mapping, one letter to several included, without a language's own rules.</summary>
internal static class CaseMapping
{
    private const char Iota = 'Ι';
    private const char Sigma = 'Σ';
    private const char FinalSigma = 'ς';

    // The letters whose upper case is more than one letter, or one that the invariant culture leaves out: each before what it becomes.
    private const string Expansions =
        "ß SS|ı I|ŉ ʼN|ſ S|ǰ J\u030C|ΐ Ι\u0308\u0301|ΰ Υ\u0308\u0301|և ԵՒ|ẖ H\u0331|ẗ T\u0308|ẘ W\u030A|ẙ Y\u030A|ẚ Aʾ|"
        + "ὐ Υ\u0313|ὒ Υ\u0313\u0300|ὔ Υ\u0313\u0301|ὖ Υ\u0313\u0342|"
        + "\u1FB2 \u1FBAΙ|ᾳ ΑΙ|ᾴ \u0386Ι|ᾶ Α\u0342|ᾷ Α\u0342Ι|ᾼ ΑΙ|\u1FC2 \u1FCAΙ|ῃ ΗΙ|ῄ \u0389Ι|ῆ Η\u0342|ῇ Η\u0342Ι|ῌ ΗΙ|"
        + "\u1FD2 Ι\u0308\u0300|\u1FD3 Ι\u0308\u0301|\u1FD6 Ι\u0342|\u1FD7 Ι\u0308\u0342|\u1FE2 Υ\u0308\u0300|\u1FE3 Υ\u0308\u0301|"
        + "ῤ Ρ\u0313|ῦ Υ\u0342|ῧ Υ\u0308\u0342|\u1FF2 \u1FFAΙ|ῳ ΩΙ|ῴ \u038FΙ|ῶ Ω\u0342|ῷ Ω\u0342Ι|ῼ ΩΙ|"
        + "ﬀ FF|ﬁ FI|ﬂ FL|ﬃ FFI|ﬄ FFL|ﬅ ST|ﬆ ST|ﬓ ՄՆ|ﬔ ՄԵ|ﬕ ՄԻ|ﬖ ՎՆ|ﬗ ՄԽ";

    private static readonly Dictionary<char, string> Expanded = Expansions.Split('|').ToDictionary(static entry => entry[0], static entry => entry[2..]);

    public static string ToUpper(string text)
    {
        if (Ascii.IsValid(text))
            return text.ToUpperInvariant();
        StringBuilder? upper = null;
        var done = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter < '\u0080' || UpperOf(letter) is not { } expansion)
                continue;
            upper ??= new StringBuilder(text.Length + 8);
            upper.Append(text[done..i].ToUpperInvariant()).Append(expansion);
            done = i + 1;
        }

        return upper is null ? text.ToUpperInvariant() : upper.Append(text[done..].ToUpperInvariant()).ToString();
    }

    public static string ToLower(string text)
    {
        if (Ascii.IsValid(text))
            return text.ToLowerInvariant();
        var lower = text.ToLowerInvariant().Replace("İ", "i\u0307", StringComparison.Ordinal);
        if (!text.Contains(Sigma, StringComparison.Ordinal))
            return lower;
        var letters = lower.ToCharArray();

        // A dotted capital I grows by one unit: then sigmas do not stand where they stood, but lower-case sigmas of the text are left alone.
        for (int i = 0, at = 0; i < text.Length; i++, at++)
        {
            if (text[i] == Sigma && IsFinal(text, i))
                letters[at] = FinalSigma;
            else if (text[i] == 'İ')
                at++;
        }

        return new string(letters);
    }

    private static string? UpperOf(char letter) => letter switch
    {
        >= '\u1F80' and <= '\u1F8F' => $"{(char)(0x1F08 + (letter & 7))}{Iota}",
        >= '\u1F90' and <= '\u1F9F' => $"{(char)(0x1F28 + (letter & 7))}{Iota}",
        >= '\u1FA0' and <= '\u1FAF' => $"{(char)(0x1F68 + (letter & 7))}{Iota}",
        _ => Expanded.GetValueOrDefault(letter),
    };

    // A sigma is final with a letter before it and none behind it; marks between do not count.
    private static bool IsFinal(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && IsIgnorable(text[before]))
            before--;
        if (before < 0 || !IsCased(text[before]))
            return false;
        var behind = at + 1;
        while (behind < text.Length && IsIgnorable(text[behind]))
            behind++;
        return behind >= text.Length || !IsCased(text[behind]);
    }

    private static bool IsCased(char letter) => char.IsSurrogate(letter) || char.GetUnicodeCategory(letter)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter;

    private static bool IsIgnorable(char letter) => letter is '\'' or '.' or ':' or '·' or '’' or '\u00AD' || char.GetUnicodeCategory(letter)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter
        or UnicodeCategory.ModifierSymbol;
}
