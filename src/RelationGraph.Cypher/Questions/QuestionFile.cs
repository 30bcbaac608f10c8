using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RelationGraph.Cypher.Questions;

/// <summary>Reads a file of <c>cypher/queries</c>: comments that say what is asked, then one query.</summary>
/// <remarks>
/// The head is the comments at the top: <c>// question: …</c>, <c>// parameters: name TYPE = default – meaning</c> (or <c>none</c>),
/// <c>// columns: one, two</c> and, where the query calls procedures of the embedded engine, <c>// engine: embedded</c>. A line that
/// starts with two blanks more goes on with the entry above it, which for parameters is one parameter a line. Other comments are remarks.
/// </remarks>
public static partial class QuestionFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">The file's name, whose last part without the ending is the question's name.</param>
    /// <param name="text">What it holds.</param>
    /// <returns>The question.</returns>
    /// <exception cref="FormatException">The head is faulty, or no query follows it; the message begins with file and line.</exception>
    public static Question Read(string file, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var head = new Head(file);
        var count = 0;
        while (count < lines.Length && lines[count].StartsWith("//", StringComparison.Ordinal))
            head.Add(lines[count], ++count);
        if (lines.Skip(count).All(line => line.Trim().Length == 0 || line.TrimStart().StartsWith("//", StringComparison.Ordinal)))
            throw new FormatException($"{file}:{count + 1}: a query is missing after the head.");
        return new Question
        {
            Name = Path.GetFileNameWithoutExtension(file),
            Asks = string.Join(' ', head.Required("question").Select(entry => entry.Text)),
            Parameters = ReadParameters(file, head.Required("parameters")),
            Columns = ReadColumns(file, head.Required("columns")),
            IsEmbeddedOnly = ReadEngine(file, head.Find("engine")),
            Text = text,
        };
    }

    private static ImmutableArray<QuestionParameter> ReadParameters(string file, List<(string Text, int Line)> entries)
    {
        if (entries is [("none", _)])
            return [];
        var parameters = ImmutableArray.CreateBuilder<QuestionParameter>();
        foreach (var (text, line) in entries)
        {
            var match = Parameter().Match(text);
            if (!match.Success)
                throw new FormatException($"{file}:{line}: found '{text}'; expected a parameter as 'name TYPE = default – meaning', or 'none'.");
            var (name, type, literal) = (match.Groups["name"].Value, match.Groups["type"].Value, match.Groups["default"].Value);
            if (!QuestionLiteral.IsType(type))
                throw new FormatException($"{file}:{line}: '{type}' is no type of a parameter; expected STRING, INTEGER, FLOAT, BOOLEAN, DATE or a LIST<…> of them.");
            if (!QuestionLiteral.TryReadLiteral(literal, type, out var value))
                throw new FormatException($"{file}:{line}: the default {literal} of '{name}' is no {type}.");
            if (parameters.Any(parameter => parameter.Name.Equals(name, StringComparison.Ordinal)))
                throw new FormatException($"{file}:{line}: a second parameter '{name}'.");
            parameters.Add(new QuestionParameter { Name = name, Type = type, Default = value, Meaning = match.Groups["meaning"].Value });
        }

        return parameters.ToImmutable();
    }

    private static ImmutableArray<string> ReadColumns(string file, List<(string Text, int Line)> entries)
    {
        var columns = ImmutableArray.CreateBuilder<string>();
        foreach (var (text, line) in entries)
        {
            foreach (var name in text.TrimEnd(',').Split(',', StringSplitOptions.TrimEntries))
            {
                if (name.Length == 0)
                    throw new FormatException($"{file}:{line}: a column without a name.");
                if (columns.Contains(name, StringComparer.Ordinal))
                    throw new FormatException($"{file}:{line}: a second column '{name}'.");
                columns.Add(name);
            }
        }

        return columns.ToImmutable();
    }

    private static bool ReadEngine(string file, List<(string Text, int Line)>? entries) => entries switch
    {
        null => false,
        [("embedded", _)] => true,
        _ => throw new FormatException($"{file}:{entries[0].Line}: found the engine '{entries[0].Text}'; expected 'embedded', or no such line."),
    };

    [GeneratedRegex(@"^(?<name>\w+)\s+(?<type>\S+)\s*=\s*(?<default>.+?)\s+–\s+(?<meaning>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex("^// ?(?<key>question|parameters|columns|engine):\\s*(?<text>.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entry();

    /// <summary>The entries of a head, each with its lines.</summary>
    private sealed class Head(string file)
    {
        private readonly Dictionary<string, List<(string Text, int Line)>> entries = new(StringComparer.Ordinal);
        private List<(string Text, int Line)>? open;

        public void Add(string line, int number)
        {
            if (Entry().Match(line) is { Success: true } match)
            {
                open = [(match.Groups["text"].Value.Trim(), number)];
                if (!entries.TryAdd(match.Groups["key"].Value, open))
                    throw new FormatException($"{file}:{number}: a second '{match.Groups["key"].Value}:'.");
            }
            else if (open is not null && line.StartsWith("//   ", StringComparison.Ordinal))
            {
                open.Add((line[2..].Trim(), number));
            }
            else
            {
                open = null;
            }
        }

        public List<(string Text, int Line)>? Find(string key) => entries.GetValueOrDefault(key);

        public List<(string Text, int Line)> Required(string key)
        {
            var found = Find(key) ?? throw new FormatException($"{file}:1: '// {key}:' is missing in the head.");
            return found.Exists(entry => entry.Text.Length == 0)
                ? throw new FormatException($"{file}:{found[0].Line}: '{key}:' says nothing.")
                : found;
        }
    }
}
