using System.Collections.Immutable;
using System.Text;

using RelationGraph.Report.Content;

namespace RelationGraph.Report.Rendering;

/// <summary>Writes pages as Markdown (CommonMark with tables); every character that could be markup is escaped.</summary>
internal sealed class MarkdownRenderer
{
    private const string Special = @"\`*_{}[]#|~";
    private readonly StringBuilder text = new();
    private readonly Page page;

    private MarkdownRenderer(Page page) => this.page = page;

    public static string Render(Page page)
    {
        var renderer = new MarkdownRenderer(page);
        renderer.Write();
        return renderer.text.ToString().TrimEnd('\n') + "\n";
    }

    private void Write()
    {
        Heading(1, page.Title);
        if (!page.Lead.IsEmpty)
            Part(Inlines(page.Lead));
        Blocks(page.Blocks, 2);
        Heading(2, "How this page was made");
        foreach (var line in page.Recipe)
            text.Append("- ").Append(Escaped(line)).Append('\n');
    }

    private void Blocks(ImmutableArray<Block> blocks, int level)
    {
        foreach (var block in blocks)
            One(block, level);
    }

    private void One(Block block, int level)
    {
        switch (block)
        {
            case Block.Section section:
                Heading(level, section.Title);
                Blocks(section.Blocks, level + 1);
                break;
            case Block.Fold fold:
                Part($"**{Escaped(fold.Title)}**");
                Blocks(fold.Blocks, level);
                break;
            case Block.Paragraph paragraph:
                Part(Inlines(paragraph.Content));
                break;
            case Block.Notice notice:
                Part("> **Note.** " + Inlines(notice.Content));
                break;
            case Block.Bullets bullets:
                List(bullets.Items.Select(Inlines));
                break;
            case Block.Facts facts:
                List(facts.Rows.Where(row => !row.Value.IsEmpty).Select(Fact));
                break;
            case Block.Years years:
                List(years.Groups.SelectMany(group => group.Lines.Select(line => $"{Inlines(line.Date)}: {Inlines(line.Text)}")));
                break;
            case Block.Table table:
                Table(table);
                break;
            case Block.Chart chart:
                Table(chart.Figures);
                break;
            case Block.Entries entries:
                foreach (var entry in entries.Relations)
                    Entry(entry, level);
                break;
            case Block.Diagram diagram:
                Part($"*{Escaped(diagram.Title)}: the diagram is drawn on the page {Link(Path.GetFileName(page.Path) + ".html", page.Path + ".html")}.*");
                break;
            case Block.Frame frame:
                Part($"*{Link(frame.Title, frame.Path)}*");
                break;
        }
    }

    private void Entry(RelationEntry entry, int level)
    {
        Heading(level, entry.Title);
        Part(Inlines(entry.Ends) + "  \n" + Inlines(entry.Standing));
        List(
        [
            .. entry.Facts.Select(Fact),
            .. entry.Evidence.Select(piece => Escaped(piece.Says)
                + (piece.How.IsEmpty ? "" : $" ({Inlines(piece.How)})")
                + $" \\[{Inlines(piece.Source)}\\]"
                + string.Concat(piece.Remarks.Select(remark => "; " + Inlines(remark)))),
        ]);
    }

    private void Table(Block.Table table)
    {
        Part($"*{Escaped(table.Caption)}*" + (table.File is null ? "" : $" ({Link("CSV", table.File + ".csv")})"));
        Row(table.Columns.Select(column => Escaped(column.Title)));
        Row(table.Columns.Select(column => column.Kind == ColumnKind.Number ? "---:" : "---"));
        foreach (var row in table.Rows)
            Row(row.Select(cell => Inlines(cell.Content)));
        text.Append('\n');
    }

    private string Fact((string Name, Phrase Value) fact) => $"{Escaped(fact.Name)}: {Inlines(fact.Value)}";

    private void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private void List(IEnumerable<string> items)
    {
        foreach (var item in items)
            text.Append("- ").Append(item).Append('\n');
        text.Append('\n');
    }

    private void Heading(int level, string title) => Part($"{new string('#', Math.Min(level, 6))} {Escaped(title)}");

    private void Part(string content) => text.Append(content).Append("\n\n");

    private string Inlines(Phrase phrase) => string.Concat(phrase.Parts.Select(Inline));

    private string Inline(Inline part) => part switch
    {
        Content.Inline.Link link => $"[{Escaped(link.Value)}]({link.Target.Address(page.Path, ".md")})",
        Content.Inline.Source source => $"[{Escaped(source.Value)}]({source.Target.Address(page.Path, ".md")})",
        Content.Inline.FileLink file => Link(file.Value, file.Path),
        Content.Inline.Tag tag => $"**{Escaped(tag.Value)}**",
        Content.Inline.Strong strong => $"**{Escaped(strong.Value)}**",
        _ => Escaped(part.Plain),
    };

    private string Link(string words, string path) => $"[{Escaped(words)}]({Target.RootFrom(page.Path)}{path})";

    private static string Escaped(string words)
    {
        var escaped = new StringBuilder(words.Length + 8);
        foreach (var letter in words)
        {
            if (Special.Contains(letter, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(letter switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                _ => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? " " : letter.ToString(),
            });
        }

        return escaped.ToString();
    }
}
