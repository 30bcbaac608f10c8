using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Facts;

namespace RelationGraph.Encoding.Reading;

/// <summary>Reads lines and ranges of lines of one document.</summary>
/// <param name="diagnostics">Where faults go.</param>
/// <param name="lines">How many lines the document has, or null where its head does not say.</param>
internal sealed class LineReader(FileDiagnostics diagnostics, int? lines)
{
    /// <summary>How many lines a document may have.</summary>
    public const int MostInDocument = 1_000_000;

    // How many lines all lists of one file may name, so that a short file cannot ask for endless memory.
    private const int MostInFile = 10_000_000;

    private int left = MostInFile;

    /// <summary>Reads <c>421</c>, <c>421-423</c> or a list of both.</summary>
    /// <returns>The lines that could be read, ascending, each once.</returns>
    public ImmutableArray<int> Read(YamlNode? node, int most = MostInDocument)
    {
        if (node is null or YamlBroken)
            return [];
        if (node is YamlScalar { IsNothing: false } one)
            return Canonical(node, Ranges([one]), most);
        return Nodes.List(node, diagnostics) is { } list ? Canonical(node, Ranges(list.Items), most) : [];
    }

    private List<(int First, int Last)> Ranges(List<YamlNode> items)
    {
        var ranges = new List<(int First, int Last)>(items.Count);
        foreach (var item in items)
        {
            if (Nodes.Text(item, diagnostics) is not { } text)
                continue;
            if (Range(text) is not { } range)
                diagnostics.Add(DiagnosticCodes.BadLines, text, text.Text, "a line such as 421, or a range such as 421-423");
            else if (lines < range.Last)
                diagnostics.Add(DiagnosticCodes.LineOutside, text, Figure(Math.Max(range.First, lines.Value + 1)), $"at most {Figure(lines.Value)}");
            else
                ranges.Add(range);
        }

        return ranges;
    }

    private static (int First, int Last)? Range(YamlScalar text)
    {
        var hyphen = text.Text.IndexOf('-', StringComparison.Ordinal);
        var first = Line(hyphen < 0 ? text.Text : text.Text.AsSpan(0, hyphen));
        var last = hyphen < 0 ? first : Line(text.Text.AsSpan(hyphen + 1));
        return first < 1 || last < first || (hyphen >= 0 && last == first) ? null : (first, last);
    }

    private static int Line(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : 0;

    private ImmutableArray<int> Canonical(YamlNode at, List<(int First, int Last)> ranges, int most)
    {
        var total = ranges.Sum(range => (long)range.Last - range.First + 1);
        if (total > most || total > left)
        {
            diagnostics.Add(DiagnosticCodes.TooManyLines, at, Figure(total), $"at most {Figure(Math.Min(most, left))}");
            return [];
        }

        left -= (int)total;
        var found = ImmutableArray.CreateBuilder<int>((int)total);
        foreach (var (first, last) in ranges)
        {
            for (var line = first; line <= last; line++)
                found.Add(line);
        }

        if (IsAscending(found))
            return found.MoveToImmutable();
        ImmutableArray<int> canonical = [.. found.Distinct().Order()];
        diagnostics.Add(
            DiagnosticCodes.LinesNotCanonical, at, string.Join(", ", ranges.Select(range => Written(range.First, range.Last))),
            $"[{LineRanges.Format(canonical)}]");
        return canonical;
    }

    private static bool IsAscending(ImmutableArray<int>.Builder lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i] <= lines[i - 1])
                return false;
        }

        return true;
    }

    private static string Written(int first, int last) => first == last ? Figure(first) : $"{Figure(first)}-{Figure(last)}";

    private static string Figure(long number) => number.ToString(CultureInfo.InvariantCulture);
}
