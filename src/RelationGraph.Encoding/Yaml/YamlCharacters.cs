using System.Buffers;
using System.Globalization;

using RelationGraph.Encoding.Diagnostics;

namespace RelationGraph.Encoding.Yaml;

/// <summary>Finds characters that may not stand in a seed file.</summary>
internal static class YamlCharacters
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Select(c => (char)c).Except(['\t', '\n', '\r']),
        .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
        '\uFFFE', '\uFFFF',
    ]);

    /// <summary>Reports control characters and tabs that indent: the first of each, with the number of the others.</summary>
    /// <returns>Whether the text may be parsed.</returns>
    public static bool Check(string text, FileDiagnostics diagnostics)
    {
        var hasControl = ReportControls(text, diagnostics);
        var hasTab = text.Contains('\t', StringComparison.Ordinal) && ReportTabs(text, diagnostics);
        return !hasControl && !hasTab;
    }

    /// <summary>Reports a control character that an escape put into a text.</summary>
    public static void CheckEscaped(YamlScalar scalar, FileDiagnostics diagnostics)
    {
        if (scalar.Text.AsSpan().IndexOfAny(Forbidden) is >= 0 and var at)
            diagnostics.Add(DiagnosticCodes.ControlCharacter, scalar, Name(scalar.Text[at]), "text");
    }

    private static bool ReportControls(string text, FileDiagnostics diagnostics)
    {
        var first = text.AsSpan().IndexOfAny(Forbidden);
        if (first < 0)
            return false;
        var count = 0;
        for (var rest = text.AsSpan(first); rest.IndexOfAny(Forbidden) is >= 0 and var next; rest = rest[(next + 1)..])
            count++;
        var (line, column) = PlaceOf(text, first);
        diagnostics.Add(DiagnosticCodes.ControlCharacter, line, column, Name(text[first]) + More(count - 1), "text");
        return true;
    }

    private static bool ReportTabs(string text, FileDiagnostics diagnostics)
    {
        var (first, count) = (-1, 0);
        for (var at = text.IndexOf('\t', StringComparison.Ordinal); at >= 0; at = NextLine(text, at))
        {
            if ((at = text.IndexOf('\t', at)) < 0)
                break;
            var start = text.LastIndexOf('\n', at) + 1;
            if (!text.AsSpan(start, at - start).IsWhiteSpace() || IsBlankFrom(text, at))
                continue;
            if (count++ == 0)
                first = at;
        }

        if (count == 0)
            return false;
        var (line, column) = PlaceOf(text, first);
        diagnostics.Add(DiagnosticCodes.Tab, line, column, More(count - 1), "spaces");
        return true;
    }

    private static int NextLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end && end + 1 < text.Length ? end + 1 : -1;

    private static bool IsBlankFrom(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return text.AsSpan(at, (end < 0 ? text.Length : end) - at).IsWhiteSpace();
    }

    private static (int Line, int Column) PlaceOf(string text, int at) =>
        (text.AsSpan(0, at).Count('\n') + 1, at - text.LastIndexOf('\n', Math.Max(0, at - 1)));

    private static string More(int count) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (and {count} more)");

    private static string Name(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
}
