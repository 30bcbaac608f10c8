using System.Collections.Immutable;

using RelationGraph.Cypher;

namespace RelationGraph.Cli.Shell;

/// <summary>Finds the words that may stand where a person types.</summary>
internal sealed class ShellCompletion
{
    private const int MostOffered = 200;

    private readonly CypherWords words;
    private readonly ImmutableArray<string> directives;
    private readonly ImmutableArray<string> questions;
    private readonly Func<IEnumerable<string>> parameters;

    /// <summary>Makes it of the words that there are.</summary>
    /// <param name="words">Those of queries.</param>
    /// <param name="directives">Those that the shell itself knows, with their colon.</param>
    /// <param name="questions">The names of questions.</param>
    /// <param name="parameters">Gives the names of parameters, which may change.</param>
    public ShellCompletion(CypherWords words, IEnumerable<string> directives, IEnumerable<string> questions, Func<IEnumerable<string>> parameters)
    {
        this.words = words;
        this.directives = [.. directives];
        this.questions = [.. questions];
        this.parameters = parameters;
    }

    /// <summary>Finds the words.</summary>
    /// <param name="text">The text before the cursor, lines before included.</param>
    /// <returns>Where the word begins that they would replace, and the words in order.</returns>
    public (int Start, ImmutableArray<string> Words) At(string text)
    {
        var line = text[(text.LastIndexOf('\n') + 1)..].TrimStart();
        if (text.TrimStart().StartsWith(':') && !text.Contains('\n', StringComparison.Ordinal))
            return Directive(text, line);
        if (text.TrimStart().StartsWith('@'))
            return Fitting(text, text.LastIndexOf('@') + 1, questions);
        var start = text.Length;
        while (start > 0 && IsName(text[start - 1]))
            start--;
        var before = start > 0 ? text[start - 1] : ' ';
        return before switch
        {
            '$' => Fitting(text, start, parameters()),
            ':' or '|' or '&' or '!' => Named(text, start, Pattern(text.AsSpan(0, start))),
            '.' => Dotted(text, start),
            _ when start == text.Length => (start, []),
            _ => Fitting(text, start, Called(text[..start]) ? words.Procedures : [.. words.Keywords, .. words.Functions.Select(name => name + "("), .. words.Procedures]),
        };
    }

    private (int Start, ImmutableArray<string> Words) Directive(string text, string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0)
            return Fitting(text, text.Length - line.Length, directives);
        var known = line[..blank] switch
        {
            ":queries" => questions,
            ":param" => [.. parameters()],
            ":format" => ["csv", "json", "md", "table"],
            _ => ImmutableArray<string>.Empty,
        };
        return Fitting(text, text.LastIndexOf(' ') + 1, known);
    }

    /// <summary>Behind a point stands a property, or the rest of a name with points.</summary>
    private (int Start, ImmutableArray<string> Words) Dotted(string text, int start)
    {
        var whole = start;
        while (whole > 0 && (IsName(text[whole - 1]) || text[whole - 1] == '.'))
            whole--;
        var named = Fitting(text, whole, words.Procedures.Concat(words.Functions.Select(name => name + "(")));
        return named.Words.IsEmpty ? Named(text, start, words.PropertyKeys) : named;
    }

    /// <summary>What may stand behind a colon: types in square brackets, labels in round ones, nothing in a map.</summary>
    private ImmutableArray<string> Pattern(ReadOnlySpan<char> before)
    {
        var depth = 0;
        for (var i = before.Length - 1; i >= 0; i--)
        {
            if (before[i] is ')' or ']' or '}')
                depth++;
            else if (before[i] is '(' or '[' or '{' && --depth < 0)
                return before[i] == '[' ? words.RelationshipTypes : before[i] == '(' ? words.Labels : [];
        }

        return [.. words.Labels, .. words.RelationshipTypes];
    }

    private static bool Called(string before) => before.TrimEnd().EndsWith("CALL", StringComparison.OrdinalIgnoreCase);

    private static (int Start, ImmutableArray<string> Words) Fitting(string text, int start, IEnumerable<string> known)
    {
        var begun = text[start..];
        return (start, [.. known.Where(word => word.StartsWith(begun, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).Take(MostOffered)]);
    }

    /// <summary>Names that fit, in backticks where a query needs them.</summary>
    private static (int Start, ImmutableArray<string> Words) Named(string text, int start, ImmutableArray<string> names) =>
        (start, [.. Fitting(text, start, names).Words.Select(Quoted)]);

    private static string Quoted(string name) =>
        name.All(IsName) && !char.IsDigit(name[0]) ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    private static bool IsName(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
