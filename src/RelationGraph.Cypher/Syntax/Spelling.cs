namespace RelationGraph.Cypher.Syntax;

/// <summary>How far two words are from each other.</summary>
internal static class Spelling
{
    private const int Longest = 32;

    /// <summary>How many letters must be added, removed, replaced or swapped with their neighbour, case apart; the limit where it is that or more.</summary>
    public static int Distance(ReadOnlySpan<char> found, ReadOnlySpan<char> word, int limit)
    {
        if (found.Length > Longest || word.Length > Longest || Math.Abs(found.Length - word.Length) >= limit)
            return limit;
        Span<int> beforeLast = stackalloc int[Longest + 1];
        Span<int> last = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= word.Length; j++)
            row[j] = j;
        for (var i = 1; i <= found.Length; i++)
        {
            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
            row[0] = i;
            for (var j = 1; j <= word.Length; j++)
            {
                var cost = Same(found[i - 1], word[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(found[i - 1], word[j - 2]) && Same(found[i - 2], word[j - 1]))
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }
        }
        return Math.Min(row[word.Length], limit);
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
