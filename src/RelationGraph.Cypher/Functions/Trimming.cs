using System.Text;

namespace RelationGraph.Cypher.Functions;

/// <summary>Takes white space, or given characters, from the ends of texts.</summary>
internal static class Trimming
{
    public static string Start(string text, string? characters) => text[StartOf(text, characters)..];

    public static string End(string text, string? characters) => text[..EndOf(text, 0, characters)];

    public static string Both(string text, string? characters)
    {
        var start = StartOf(text, characters);
        return text[start..EndOf(text, start, characters)];
    }

    private static int StartOf(string text, string? characters)
    {
        var start = 0;
        while (start < text.Length)
        {
            var length = CodePoints.LengthAt(text, start);
            if (!Goes(text.AsSpan(start, length), characters))
                break;
            start += length;
        }

        return start;
    }

    private static int EndOf(string text, int start, string? characters)
    {
        var end = text.Length;
        while (end > start)
        {
            var length = end - start > 1 && char.IsSurrogatePair(text[end - 2], text[end - 1]) ? 2 : 1;
            if (!Goes(text.AsSpan(end - length, length), characters))
                break;
            end -= length;
        }

        return end;
    }

    private static bool Goes(ReadOnlySpan<char> character, string? characters)
    {
        if (characters is null)
            return character.Length == 1 && IsWhiteSpace(character[0]);
        if (character.Length == 2)
            return characters.AsSpan().Contains(character, StringComparison.Ordinal);
        if (!char.IsSurrogate(character[0]))
            return characters.Contains(character[0], StringComparison.Ordinal);

        // A half without its other half is removed only where it stands alone among the characters as well.
        foreach (var rune in characters.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
                return characters.Contains(character[0], StringComparison.Ordinal);
        }

        return false;
    }

    // Java's white space: spaces that forbid a line break, as U+00A0, do not belong to it.
    private static bool IsWhiteSpace(char character) => character switch
    {
        <= ' ' => character is ' ' or (>= '\t' and <= '\r') or (>= '\u001C' and <= '\u001F'),
        '\u2007' => false,
        _ => character is '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u205F' or '\u3000',
    };
}
