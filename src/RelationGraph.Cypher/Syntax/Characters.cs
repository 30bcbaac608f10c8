using System.Globalization;
using System.Text;

namespace RelationGraph.Cypher.Syntax;

/// <summary>Which characters make names, white space, dashes and arrow heads.</summary>
internal static class Characters
{
    public static bool IsSpace(char c) => c <= ' '
        ? c is ' ' or (>= '\t' and <= '\r') or (>= '\u001C' and <= '\u001F')
        : c >= '\u0080' && (char.IsWhiteSpace(c) || c is '\u180E' or '\uFEFF');

    /// <summary>Whether a dash other than the hyphen may draw a relationship.</summary>
    public static bool IsDash(char c) => c is '\u00AD' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D';

    public static bool IsLeftHead(char c) => c is '\u27E8' or '\u3008' or '\uFE64' or '\uFF1C';

    public static bool IsRightHead(char c) => c is '\u27E9' or '\u3009' or '\uFE65' or '\uFF1E';

    /// <summary>How many UTF-16 units of a name's first character stand here; 0 where no name begins.</summary>
    public static int NameStart(string text, int at)
    {
        var c = text[at];
        if (c < '\u0080')
            return char.IsAsciiLetter(c) || c == '_' ? 1 : 0;
        return Rune.TryGetRuneAt(text, at, out var rune) && IsStart(Rune.GetUnicodeCategory(rune)) ? rune.Utf16SequenceLength : 0;
    }

    /// <summary>How many UTF-16 units of a further character of a name stand here; 0 where the name is over.</summary>
    public static int NamePart(string text, int at)
    {
        var c = text[at];
        if (c < '\u0080')
            return char.IsAsciiLetterOrDigit(c) || c is '_' or '$' ? 1 : 0;
        return Rune.TryGetRuneAt(text, at, out var rune) && IsPart(Rune.GetUnicodeCategory(rune), c) ? rune.Utf16SequenceLength : 0;
    }

    private static bool IsStart(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.CurrencySymbol;

    private static bool IsPart(UnicodeCategory category, char c) => IsStart(category) || category
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
        || (category == UnicodeCategory.Format && !IsDash(c) && !IsSpace(c));
}
