namespace RelationGraph.Cypher.Functions;

/// <summary>Texts as sequences of code points; half of a surrogate pair without the other counts as one.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        var count = text.Length;
        for (var i = NextPair(text, 0); i >= 0; i = NextPair(text, i + 2))
            count--;
        return count;
    }

    /// <summary>The offset of the code point of a number, the end of the text where it has fewer.</summary>
    public static int OffsetOf(string text, int number)
    {
        if (number >= text.Length)
            return text.Length;
        var offset = number;
        for (var i = NextPair(text, 0); i >= 0 && i < offset; i = NextPair(text, i + 2))
            offset++;
        return Math.Min(offset, text.Length);
    }

    /// <summary>The offset at which the last code points begin, 0 where the text has fewer.</summary>
    public static int OffsetFromEnd(string text, int number)
    {
        var offset = text.Length;
        for (; number > 0 && offset > 0; number--)
            offset -= offset > 1 && char.IsSurrogatePair(text[offset - 2], text[offset - 1]) ? 2 : 1;
        return offset;
    }

    /// <summary>How many units the code point at an offset takes.</summary>
    public static int LengthAt(string text, int offset) =>
        offset + 1 < text.Length && char.IsSurrogatePair(text[offset], text[offset + 1]) ? 2 : 1;

    public static string Reverse(string text)
    {
        var pair = NextPair(text, 0);
        return string.Create(text.Length, (text, pair), static (target, state) =>
        {
            var (source, first) = state;
            source.CopyTo(target);
            target.Reverse();
            if (first < 0)
                return;
            for (var i = 0; i + 1 < target.Length; i++)
            {
                // A pair that was turned around.
                if (char.IsLowSurrogate(target[i]) && char.IsHighSurrogate(target[i + 1]))
                {
                    (target[i], target[i + 1]) = (target[i + 1], target[i]);
                    i++;
                }
            }
        });
    }

    private static int NextPair(string text, int from)
    {
        while (true)
        {
            var found = text.AsSpan(from).IndexOfAnyInRange('\uD800', '\uDBFF');
            if (found < 0 || from + found + 1 >= text.Length)
                return -1;
            from += found;
            if (char.IsLowSurrogate(text[from + 1]))
                return from;
            from++;
        }
    }
}
