using System.Globalization;
using System.Text;

using RelationGraph.Cypher.Syntax;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cli.Queries;

/// <summary>A text of statements, and how its faults are told.</summary>
/// <param name="Name">The file that it stands in, as the person named it; null where it was typed.</param>
/// <param name="Text">The text.</param>
internal sealed record QueryText(string? Name, string Text)
{
    // What is shown of a line, so that the caret stands under its place in a narrow window too.
    private const int MostShown = 72;

    /// <summary>The statements, in order.</summary>
    public IReadOnlyList<StatementText> Statements => StatementSplitter.Split(Text);

    /// <summary>Tells a fault with the line that it is in and a caret under its place.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="statement">The statement that has it.</param>
    /// <param name="advice">What to do about it.</param>
    /// <returns>The message, in several lines where the place is known.</returns>
    public string Told(CypherException fault, StatementText statement, QueryAdvice advice)
    {
        var message = fault.Detail switch
        {
            "TimedOut" => fault.Message + " Give it longer with --timeout SECONDS.",
            "OutOfMemory" => fault.Message + " Give it more with --memory MB.",
            "WriteNotAllowed" => fault.Message + " " + advice.Write,
            _ => fault.Message,
        };
        return fault.Position is { } position ? $"{message}\n{Excerpt(statement.Offset + position.Offset)}" : message;
    }

    /// <summary>Tells where an offset is, as <c>line 2, column 7</c>.</summary>
    /// <param name="offset">UTF-16 units from the beginning.</param>
    /// <returns>The place.</returns>
    public string Place(int offset)
    {
        var (line, start, _) = LineAt(offset);
        var column = new StringInfo(Text[start..Math.Min(offset, Text.Length)]).LengthInTextElements + 1;
        return Name is null ? FormattableString.Invariant($"line {line}, column {column}") : FormattableString.Invariant($"{Name}:{line}:{column}");
    }

    private string Excerpt(int offset)
    {
        var (_, start, end) = LineAt(offset);
        var line = Text[start..end];
        var at = Math.Clamp(offset - start, 0, line.Length);
        var (from, to) = (0, line.Length);
        if (line.Length > MostShown)
        {
            from = Math.Clamp(at - (MostShown / 2), 0, line.Length - MostShown);
            to = from + MostShown;
        }

        var shown = new StringBuilder("  ").Append(from > 0 ? "…" : "").Append(line, from, to - from).Append(to < line.Length ? "…" : "");
        var caret = new StringBuilder("  ").Append(from > 0 ? " " : "");
        foreach (var rune in line[from..at].EnumerateRunes())
            caret.Append(rune.Value == '\t' ? "\t" : IsWide(rune) ? "  " : " ");
        return $"{Place(offset)}:\n{shown}\n{caret}^";
    }

    // Letters of East Asia and pictures take two columns.
    private static bool IsWide(Rune rune) => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);

    private (int Line, int Start, int End) LineAt(int offset)
    {
        var (line, start) = (1, 0);
        var last = Math.Min(offset, Text.Length);
        for (var i = 0; i < last; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')))
                (line, start) = (line + 1, i + 1);
        }

        var end = Text.IndexOfAny(['\r', '\n'], start);
        return (line, start, end < 0 ? Text.Length : end);
    }
}
