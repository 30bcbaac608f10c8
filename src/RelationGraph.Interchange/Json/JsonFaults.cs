using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

using RelationGraph.Model.Diagnostics;
using RelationGraph.Model.Spelling;

namespace RelationGraph.Interchange.Json;

/// <summary>Collects the faults of one JSON file.</summary>
internal sealed class JsonFaults(string file, ReadOnlyMemory<byte> utf8)
{
    // Comparing spellings costs far more than finding the fault; a file with more faults than this is not misspelt but foreign.
    private const int MostSuggestions = 500;
    private const int LongestQuote = 80;

    private readonly List<(int Offset, Diagnostic Diagnostic)> found = [];
    private readonly Lazy<List<int>> lineStarts = new(() => LineStarts(utf8.Span));
    private int suggested;

    /// <summary>Whether there is a fault.</summary>
    public bool Any => found.Count > 0;

    /// <summary>The faults in the order of the file.</summary>
    public ImmutableArray<Diagnostic> InOrder => [.. found.OrderBy(entry => entry.Offset).Select(entry => entry.Diagnostic)];

    /// <summary>Reports a fault at a byte of the file.</summary>
    public void Add(DiagnosticCode code, int offset, string what, string? expected = null, ImmutableArray<string> suggestions = default)
    {
        var line = lineStarts.Value.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        var before = utf8.Span[lineStarts.Value[line]..Math.Min(offset, utf8.Length)];
        found.Add((offset, new Diagnostic
        {
            Code = code,
            File = file,
            Line = line + 1,
            Column = Encoding.UTF8.GetCharCount(before) + 1,
            Found = OneLine(what),
            Expected = expected,
            Suggestions = suggestions.IsDefault ? [] : suggestions,
        }));
    }

    /// <summary>Reports a fault at a byte of a line, both counted from 0.</summary>
    public void AddAtByte(DiagnosticCode code, int line, int position, string what) =>
        Add(code, Math.Min(lineStarts.Value[Math.Min(line, lineStarts.Value.Count - 1)] + position, utf8.Length), what);

    /// <summary>Reports a word that is not among the known ones, and what it may have meant.</summary>
    public void AddUnknown(DiagnosticCode code, JsonItem at, string what, IEnumerable<string> known) =>
        Add(code, at.Offset, $"{what} '{at.Text}'", null, Near(at.Text, known));

    /// <summary>Gives the known words nearest to a word, until too many were asked for.</summary>
    public ImmutableArray<string> Near(string word, IEnumerable<string> known) =>
        word.Length <= LongestQuote && suggested++ < MostSuggestions ? Nearest.To(word, known) : [];

    /// <summary>The platform's message without the place, which is told apart.</summary>
    public static string Reason(JsonException fault)
    {
        var end = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? fault.Message : fault.Message[..end]).TrimEnd('.');
    }

    private static List<int> LineStarts(ReadOnlySpan<byte> bytes)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] == (byte)'\n')
                starts.Add(at + 1);
        }

        return starts;
    }

    /// <summary>Gives a text on one line, shortened where it is long, its control characters escaped.</summary>
    public static string OneLine(string text)
    {
        var shortened = text.Length <= LongestQuote * 4 ? text : text[..LongestQuote] + "…";
        return string.Concat(shortened.Select(c => char.IsControl(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : c.ToString()));
    }
}
