using System.Collections.Immutable;

namespace RelationGraph.Diagrams.Text;

/// <summary>Lines of text of one size, centred under each other.</summary>
/// <param name="Lines">The lines, at least one.</param>
/// <param name="Size">The size of the type in pixels.</param>
/// <param name="Bold">Whether the type is bold.</param>
internal sealed record TextBlock(ImmutableArray<string> Lines, double Size, bool Bold)
{
    // Accents above capitals and descenders fit between lines set this far apart.
    private const double Leading = 1.18;

    /// <summary>The width of the widest line in pixels.</summary>
    public double Width => Lines.Max(line => FontMetrics.Width(line, Size, Bold));

    /// <summary>The distance between baselines in pixels.</summary>
    public double LineHeight => Math.Round(Size * Leading);

    /// <summary>The height of all lines in pixels.</summary>
    public double Height => LineHeight * Lines.Length;

    /// <summary>Breaks a text at blanks, and a word that alone is too wide after its dashes, else anywhere.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxWidth">The width in pixels that lines keep to.</param>
    /// <param name="size">The size of the type in pixels.</param>
    /// <param name="bold">Whether the type is bold.</param>
    /// <param name="maxLines">The most lines; what goes beyond is cut off with an ellipsis.</param>
    /// <returns>The lines.</returns>
    public static TextBlock Wrap(string text, double maxWidth, double size, bool bold = false, int maxLines = int.MaxValue)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var (part, opens) in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Parts(word, maxWidth, size, bold)))
        {
            var longer = line.Length == 0 || !opens ? line + part : $"{line} {part}";
            if (line.Length > 0 && FontMetrics.Width(longer, size, bold) > maxWidth)
            {
                lines.Add(line);
                longer = part;
            }

            line = longer;
        }

        lines.Add(line);
        if (lines.Count > maxLines)
        {
            lines.RemoveRange(maxLines, lines.Count - maxLines);
            lines[^1] = Cut(lines[^1], maxWidth, size, bold);
        }

        return new([.. lines], size, bold);
    }

    private static string Cut(string line, double maxWidth, double size, bool bold)
    {
        while (line.Length > 1 && FontMetrics.Width(line + "…", size, bold) > maxWidth)
            line = line[..^(char.IsLowSurrogate(line[^1]) ? 2 : 1)].TrimEnd();
        return line + "…";
    }

    // The parts of a word that may stand on different lines, and whether each opens the word.
    private static IEnumerable<(string Part, bool Opens)> Parts(string word, double maxWidth, double size, bool bold)
    {
        var start = 0;
        var fits = FontMetrics.Width(word, size, bold) <= maxWidth;
        for (var end = 1; end < word.Length && !fits; end++)
        {
            var afterDash = word[end - 1] is '-' or '–' or '—' or '/';
            if (!afterDash && (char.IsLowSurrogate(word[end]) || FontMetrics.Width(word[start..(end + 1)], size, bold) <= maxWidth))
                continue;
            yield return (word[start..end], start == 0);
            start = end;
        }

        yield return (word[start..], start == 0);
    }
}
