namespace RelationGraph.Cypher.Syntax;

/// <summary>Cuts a text at the semicolons that stand between statements, not within quotes or comments.</summary>
public static class StatementSplitter
{
    /// <summary>The statements of a text in order; what holds nothing but blanks and comments is none.</summary>
    /// <param name="text">The text, for example of a file.</param>
    /// <returns>The statements.</returns>
    public static IReadOnlyList<StatementText> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var statements = new List<StatementText>();
        // Where the statement's first word begins, and where its last ends; -1 before the first.
        var first = -1;
        var last = 0;
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            var next = Skip(text, at, c);
            if (c == ';')
            {
                if (first >= 0)
                    statements.Add(new StatementText(text[first..last], first, true));
                first = -1;
            }
            else if (!IsBlank(text, at, c))
            {
                if (first < 0)
                    first = at;
                last = next;
            }
            at = next;
        }
        if (first >= 0)
            statements.Add(new StatementText(text[first..last], first, false));
        return statements;
    }

    private static bool IsComment(string text, int at, char c) => c == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*';

    private static bool IsBlank(string text, int at, char c) => Characters.IsSpace(c) || IsComment(text, at, c);

    /// <summary>The offset after the quoted text, comment or character that begins here.</summary>
    private static int Skip(string text, int at, char c)
    {
        if (c is '\'' or '"' or '`')
        {
            for (var i = at + 1; i < text.Length; i++)
            {
                if (text[i] == c)
                    return i + 1;
                if (text[i] == '\\' && c != '`')
                    i++;
            }
            return text.Length;
        }
        if (!IsComment(text, at, c))
            return at + 1;
        var rest = text.AsSpan(at + 2);
        var line = text[at + 1] == '/';
        var end = line ? rest.IndexOfAny('\n', '\r') : rest.IndexOf("*/", StringComparison.Ordinal);
        return end < 0 ? text.Length : at + 2 + end + (line ? 0 : 2);
    }
}
