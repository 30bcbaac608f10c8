namespace RelationGraph.Cypher.Binding;

/// <summary>Finds what somebody may have meant by a name that there is not.</summary>
internal static class Suggestion
{
    /// <summary>The nearest of the known names as a sentence, or nothing where none is near.</summary>
    /// <remarks>
    /// Near is a third of the name's letters wrong at most, three in all; a name of one or two letters is near to its other case alone.
    /// </remarks>
    public static string For(string name, IEnumerable<string> known)
    {
        if (name.Length > 200)
            return "";
        string? nearest = null;
        var least = Math.Min(3, name.Length / 3) + 1;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) >= least)
                continue;
            var distance = Distance(name, candidate);
            if (distance < least || (distance == least && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
            {
                least = distance;
                nearest = candidate;
            }
        }

        return nearest is null ? "" : $" Did you mean `{nearest}`?";
    }

    /// <summary>How many letters have to be put in, taken out, changed or swapped with their neighbour; case counts for nothing.</summary>
    private static int Distance(string a, string b)
    {
        int[] before = new int[b.Length + 1], last = new int[b.Length + 1], row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
