using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Diagnostics;
using RelationGraph.Model.Spelling;

namespace RelationGraph.Encoding.Diagnostics;

/// <summary>Collects the diagnostics of one file.</summary>
internal sealed class FileDiagnostics(string file)
{
    // Comparing spellings costs far more than finding the fault; a file with more faults than this is not misspelt but foreign.
    private const int MostSuggestions = 500;
    private const int LongestQuote = 80;

    private readonly List<Diagnostic> found = [];
    private int suggested;

    /// <summary>The file, as the source names it.</summary>
    public string File { get; } = file;

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>What was reported, in order of line and column.</summary>
    public IEnumerable<Diagnostic> InOrder => found
        .OrderBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column)
        .ThenBy(diagnostic => diagnostic.Code.Id, StringComparer.Ordinal);

    /// <summary>Reports a fault at a node.</summary>
    public void Add(DiagnosticCode code, YamlNode at, string what, string? expected = null, ImmutableArray<string> suggestions = default) =>
        Add(code, at.Line, at.Column, what, expected, suggestions);

    /// <summary>Reports a fault at a place.</summary>
    public void Add(DiagnosticCode code, int line, int column, string what, string? expected = null, ImmutableArray<string> suggestions = default)
    {
        HasErrors |= code.Severity == Severity.Error;
        found.Add(new Diagnostic
        {
            Code = code,
            File = File,
            Line = line,
            Column = column,
            Found = OneLine(what),
            Expected = expected,
            Suggestions = suggestions.IsDefault ? [] : suggestions,
        });
    }

    /// <summary>Reports a word that is not among the known ones, and what it may have meant.</summary>
    public void AddUnknown(DiagnosticCode code, YamlScalar at, string expected, IEnumerable<string> known) =>
        Add(code, at, at.Text, expected, Near(at.Text, known));

    /// <summary>Gives the known words nearest to a word, until too many were asked for.</summary>
    public ImmutableArray<string> Near(string word, IEnumerable<string> known) =>
        word.Length <= LongestQuote && suggested++ < MostSuggestions ? Nearest.To(word, known) : [];

    /// <summary>Gives the place of a node in words, for a diagnostic at another.</summary>
    public string PlaceOf(YamlNode node) => string.Create(CultureInfo.InvariantCulture, $"{File}:{node.Line}:{node.Column}");

    private static string OneLine(string text)
    {
        var shortened = text.Length <= LongestQuote * 4 ? text : text[..LongestQuote] + "…";
        return shortened.Any(char.IsControl)
            ? string.Concat(shortened.Select(c => char.IsControl(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : c.ToString()))
            : shortened;
    }
}
