using System.Collections.Immutable;
using System.Globalization;

namespace RelationGraph.Report.Texts;

/// <summary>Writes line numbers.</summary>
internal static class LineText
{
    /// <summary>Writes lines with runs drawn together, as in <c>12, 14–16</c>.</summary>
    public static string Numbers(ImmutableArray<int> lines) => string.Join(", ", Runs(lines).Select(run => Run(run.First, run.Last)));

    /// <summary>Writes lines with the word for them, as in <c>line 12</c>.</summary>
    public static string Of(ImmutableArray<int> lines) => (lines.Length == 1 ? "line " : "lines ") + Numbers(lines);

    /// <summary>Gives the runs of consecutive lines.</summary>
    public static IEnumerable<(int First, int Last)> Runs(ImmutableArray<int> lines)
    {
        for (var i = 0; i < lines.Length;)
        {
            var end = i;
            while (end + 1 < lines.Length && lines[end + 1] == lines[end] + 1)
                end++;
            yield return (lines[i], lines[end]);
            i = end + 1;
        }
    }

    private static string Run(int first, int last) => string.Create(
        CultureInfo.InvariantCulture,
        $"{first}{(first == last ? "" : $"–{last}")}");
}
