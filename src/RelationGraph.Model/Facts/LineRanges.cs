using System.Globalization;
using System.Text;

namespace RelationGraph.Model.Facts;

/// <summary>Writes line numbers as people do.</summary>
public static class LineRanges
{
    /// <summary>Writes lines with neighbours as ranges, such as <c>421, 425-427</c>.</summary>
    /// <param name="lines">The lines, ascending, each once.</param>
    /// <returns>The text; empty for no lines.</returns>
    public static string Format(IReadOnlyList<int> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var text = new StringBuilder();
        for (var first = 0; first < lines.Count;)
        {
            var last = first;
            while (last + 1 < lines.Count && lines[last + 1] == lines[last] + 1)
                last++;
            if (text.Length > 0)
                text.Append(", ");
            text.Append(CultureInfo.InvariantCulture, $"{lines[first]}");
            if (last > first)
                text.Append(CultureInfo.InvariantCulture, $"-{lines[last]}");
            first = last + 1;
        }

        return text.ToString();
    }
}
