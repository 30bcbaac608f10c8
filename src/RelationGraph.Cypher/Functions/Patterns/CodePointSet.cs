using System.Text;

namespace RelationGraph.Cypher.Functions.Patterns;

/// <summary>A set of code points: ranges in order, which neither touch nor overlap. Surrogates belong to no set.</summary>
internal sealed class CodePointSet
{
    private const int Last = 0x10FFFF;
    private const int FirstBeyond = 0x10000;

    private readonly (int From, int To)[] _ranges;

    private CodePointSet((int From, int To)[] ranges) => _ranges = ranges;

    public static CodePointSet Empty { get; } = new([]);

    public static CodePointSet All { get; } = new([(0, 0xD7FF), (0xE000, Last)]);

    public ReadOnlySpan<(int From, int To)> Ranges => _ranges;

    public static CodePointSet Of(params ReadOnlySpan<(int From, int To)> ranges)
    {
        var sorted = ranges.ToArray();
        Array.Sort(sorted);
        var merged = new List<(int From, int To)>(sorted.Length);
        foreach (var (from, to) in sorted)
        {
            if (merged.Count > 0 && from <= merged[^1].To + 1)
                merged[^1] = (merged[^1].From, Math.Max(merged[^1].To, to));
            else
                merged.Add((from, to));
        }

        return new CodePointSet([.. merged]);
    }

    public static CodePointSet Of(string characters) =>
        Of([.. characters.EnumerateRunes().Select(static rune => (rune.Value, rune.Value))]);

    /// <summary>The code points for which a test holds.</summary>
    public static CodePointSet Where(Func<Rune, bool> test)
    {
        var ranges = new List<(int From, int To)>();
        var from = -1;
        for (var point = 0; point <= Last + 1; point++)
        {
            var inside = Rune.IsValid(point) && test(new Rune(point));
            if (inside && from < 0)
                from = point;
            if (!inside && from >= 0)
            {
                ranges.Add((from, point - 1));
                from = -1;
            }
        }

        return new CodePointSet([.. ranges]);
    }

    public CodePointSet Union(CodePointSet other) => Of([.. _ranges, .. other._ranges]);

    public CodePointSet Complement()
    {
        var ranges = new List<(int From, int To)>(_ranges.Length + 1);
        var from = 0;
        foreach (var range in _ranges)
        {
            Add(ranges, from, range.From - 1);
            from = range.To + 1;
        }

        Add(ranges, from, Last);
        return new CodePointSet([.. ranges]);
    }

    public CodePointSet Intersect(CodePointSet other) => Complement().Union(other.Complement()).Complement();

    /// <summary>With each letter its other cases: of ASCII letters alone, or of all.</summary>
    public CodePointSet WithOtherCases(bool unicode)
    {
        var ranges = new List<(int From, int To)>(_ranges);
        foreach (var (from, to) in _ranges)
        {
            for (var point = from; point <= (unicode ? to : Math.Min(to, 'z')); point++)
            {
                if (unicode && Rune.IsValid(point))
                    AddCases(ranges, new Rune(point));
                else if (point < 0x80 && char.IsAsciiLetter((char)point))
                    ranges.Add((point ^ 0x20, point ^ 0x20));
            }
        }

        return Of([.. ranges]);
    }

    /// <summary>The set as .NET's notation has it, one unit of the pattern.</summary>
    /// <param name="pairs">Whether texts may hold code points beyond U+FFFF, which .NET sees as two characters.</param>
    public string ToPattern(bool pairs)
    {
        var plane = new StringBuilder("[");
        var beyond = new StringBuilder();
        foreach (var (from, to) in _ranges)
        {
            if (from < FirstBeyond)
                AppendRange(plane, from, Math.Min(to, FirstBeyond - 1));
            if (pairs && to >= FirstBeyond)
                AppendPairs(beyond, Math.Max(from, FirstBeyond), to);
        }

        // A class without members is written as all that is not.
        var units = plane.Length == 1 ? @"[^\u0000-\uFFFF]" : plane.Append(']').ToString();
        return beyond.Length == 0 ? units : $"(?:{units}{beyond})";
    }

    private static void Add(List<(int From, int To)> ranges, int from, int to)
    {
        if (from <= to && to < 0xD800)
            ranges.Add((from, to));
        else if (from > 0xDFFF && from <= to)
            ranges.Add((from, to));
        else if (from <= to)
            AddAround(ranges, from, to);
    }

    // The surrogates are left out.
    private static void AddAround(List<(int From, int To)> ranges, int from, int to)
    {
        if (from < 0xD800)
            ranges.Add((from, 0xD7FF));
        if (to > 0xDFFF)
            ranges.Add((0xE000, to));
    }

    private static void AddCases(List<(int From, int To)> ranges, Rune rune)
    {
        Rune upper = Rune.ToUpperInvariant(rune), lower = Rune.ToLowerInvariant(rune), back = Rune.ToLowerInvariant(upper);
        ranges.Add((upper.Value, upper.Value));
        ranges.Add((lower.Value, lower.Value));
        ranges.Add((back.Value, back.Value));
        if (rune.Value is 'k' or 'K')
            ranges.Add(('\u212A', '\u212A'));
        if (rune.Value is 's' or 'S')
            ranges.Add(('\u017F', '\u017F'));
        if (rune.Value == '\u017F')
            AddCases(ranges, new Rune('s'));
    }

    private static void AppendRange(StringBuilder text, int from, int to)
    {
        text.Append($"\\u{from:X4}");
        if (to > from)
            text.Append($"-\\u{to:X4}");
    }

    private static void AppendPairs(StringBuilder text, int from, int to)
    {
        var (firstHigh, firstLow) = Halves(from);
        var (lastHigh, lastLow) = Halves(to);
        if (firstHigh < lastHigh && firstLow > 0xDC00)
        {
            AppendPairs(text, firstHigh, firstHigh, firstLow, 0xDFFF);
            (firstHigh, firstLow) = (firstHigh + 1, 0xDC00);
        }

        if (firstHigh < lastHigh && lastLow < 0xDFFF)
        {
            AppendPairs(text, lastHigh, lastHigh, 0xDC00, lastLow);
            (lastHigh, lastLow) = (lastHigh - 1, 0xDFFF);
        }

        AppendPairs(text, firstHigh, lastHigh, firstLow, lastLow);
    }

    private static void AppendPairs(StringBuilder text, int high, int lastHigh, int low, int lastLow)
    {
        text.Append("|[");
        AppendRange(text, high, lastHigh);
        text.Append("][");
        AppendRange(text, low, lastLow);
        text.Append(']');
    }

    private static (int High, int Low) Halves(int point) => (0xD800 + ((point - 0x10000) >> 10), 0xDC00 + ((point - 0x10000) & 0x3FF));
}
