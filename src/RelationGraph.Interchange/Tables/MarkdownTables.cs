using System.Collections.Immutable;
using System.Text;

namespace RelationGraph.Interchange.Tables;

/// <summary>Writes tables as Markdown; every text stays text.</summary>
internal static class MarkdownTables
{
    // What may begin markup inside a cell, in CommonMark and GitHub's tables.
    private const string Markup = "\\`*_[]|~#!$";

    public static string Write(Table table)
    {
        var markdown = new StringBuilder();
        if (table.Title.Length > 0)
            markdown.Append("## ").Append(Escaped(table.Title)).Append("\n\n");
        Head(markdown, table.Columns);
        foreach (var row in table.Rows)
            Row(markdown, table.Columns, row.AsSpan());
        return markdown.ToString();
    }

    public static void Head(StringBuilder markdown, ImmutableArray<Column> columns)
    {
        Line(markdown, columns.Select(column => Escaped(column.Name)));
        Line(markdown, columns.Select(column => column.Alignment == Alignment.Right ? "---:" : "---"));
    }

    public static void Row(StringBuilder markdown, ImmutableArray<Column> columns, ReadOnlySpan<Cell?> row)
    {
        var cells = new string[columns.Length];
        for (var index = 0; index < cells.Length; index++)
            cells[index] = Escaped(columns[index].Show(row[index]));
        Line(markdown, cells);
    }

    private static void Line(StringBuilder markdown, IEnumerable<string> cells) =>
        markdown.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (Markup.Contains(c, StringComparison.Ordinal))
                escaped.Append('\\').Append(c);
            else
                escaped.Append(c switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", '\n' => "<br>", _ => c.ToString() });
        }

        return escaped.ToString();
    }
}
