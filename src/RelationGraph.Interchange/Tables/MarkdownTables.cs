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
        Row(markdown, table.Columns.Select(column => Escaped(column.Name)));
        Row(markdown, table.Columns.Select(column => column.Alignment == Alignment.Right ? "---:" : "---"));
        foreach (var row in table.Rows)
            Row(markdown, row.Select((cell, index) => Escaped(table.Columns[index].Show(cell))));
        return markdown.ToString();
    }

    private static void Row(StringBuilder markdown, IEnumerable<string> cells) =>
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
