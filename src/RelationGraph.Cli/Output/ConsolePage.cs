using RelationGraph.Report.Content;

using Spectre.Console;
using Spectre.Console.Rendering;

namespace RelationGraph.Cli.Output;

/// <summary>Prints a page for a person: headings, aligned facts and tables that fold to the width at hand.</summary>
internal sealed class ConsolePage
{
    private static readonly Style Plain = Style.Plain;
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Warning = new(Color.Yellow, decoration: Decoration.Bold);

    private const string Bullet = "•";

    /// <summary>A column of text narrower than this is no pleasure to read.</summary>
    private const int LeastTextWidth = 16;

    private const int BetweenColumns = 3;

    private readonly IAnsiConsole console;

    private ConsolePage(IAnsiConsole console) => this.console = console;

    /// <summary>Prints a page.</summary>
    /// <param name="page">The page; its pictures are left out.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="surface">What the output can show.</param>
    public static void Write(Page page, TextWriter output, Surface surface)
    {
        Write(output, surface, printer =>
        {
            printer.Heading(page.Title, level: 1);
            if (!page.Lead.IsEmpty)
                printer.Line(page.Lead, Plain);
            foreach (var block in page.Blocks)
                printer.Print(block, level: 2);
            printer.Recipe(page);
        });
    }

    /// <summary>Prints a table alone; one too wide for its columns as a block of lines a row, a column a line.</summary>
    /// <param name="table">The table.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="surface">What the output can show.</param>
    public static void Write(Block.Table table, TextWriter output, Surface surface) => Write(output, surface, printer =>
    {
        if (printer.Fits(table))
            printer.Table(table);
        else
            printer.Blocks(table);
    });

    private static void Write(TextWriter output, Surface surface, Action<ConsolePage> print)
    {
        using var text = new StringWriter { NewLine = "\n" };
        print(new ConsolePage(ConsoleOf(text, surface)));

        // Tables and grids come padded to their full width, and tables after an empty line.
        foreach (var line in text.ToString().TrimEnd().Split('\n').SkipWhile(string.IsNullOrWhiteSpace))
            output.WriteLine(line.TrimEnd());
    }

    /// <summary>Makes a console that writes to a stream as a surface allows.</summary>
    /// <param name="output">The stream.</param>
    /// <param name="surface">What it can show.</param>
    /// <returns>The console.</returns>
    public static IAnsiConsole ConsoleOf(TextWriter output, Surface surface)
    {
        var made = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = surface.HasColour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = surface.HasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = surface.IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        made.Profile.Width = surface.Width;
        made.Profile.Capabilities.Unicode = true;
        return made;
    }

    private void Print(Block block, int level)
    {
        switch (block)
        {
            case Block.Section section:
                Heading(section.Title, level);
                // A single table is what its heading says; of several each is named.
                var isNamed = section.Blocks.OfType<Block.Table>().Skip(1).Any();
                foreach (var part in section.Blocks)
                {
                    if (isNamed && part is Block.Table { Caption.Length: > 0 } named)
                        Caption(named.Caption);
                    Print(part, level + 1);
                }

                break;
            case Block.Fold fold:
                Heading(fold.Title, level);
                foreach (var part in fold.Blocks)
                    Print(part, level + 1);
                break;
            case Block.Paragraph paragraph:
                Line(paragraph.Content, paragraph.IsQuiet ? Dim : Plain);
                break;
            case Block.Notice notice:
                Line(notice.Content, Warning);
                break;
            case Block.Bullets bullets:
                console.Write(Rows(bullets.Items.Select(item => (Bullet, item))));
                break;
            case Block.Facts facts:
                console.Write(Rows(facts.Rows.Where(row => !row.Value.IsEmpty).Select(row => (row.Name, row.Value))));
                break;
            case Block.Table table:
                Table(table);
                break;
            case Block.Chart chart:
                Table(chart.Figures);
                break;
            case Block.Entries entries:
                foreach (var entry in entries.Relations)
                    Entry(entry);
                break;
            case Block.Years years:
                console.Write(Rows(years.Groups.SelectMany(group => group.Lines).Select(line => (line.Date.Plain, line.Text))));
                break;
        }
    }

    private void Heading(string title, int level)
    {
        if (level > 1)
            console.WriteLine();
        console.Write(new Paragraph(title, Bold));
        console.WriteLine();
        if (level <= 2)
            console.WriteLine(new string(level == 1 ? '═' : '─', Math.Min(title.Length, console.Profile.Width)), Dim);
    }

    private void Line(Phrase phrase, Style style)
    {
        console.Write(Text(phrase, style));
        console.WriteLine();
    }

    private void Caption(string caption)
    {
        console.WriteLine();
        console.Write(new Paragraph(caption, Dim));
        console.WriteLine();
    }

    private void Table(Block.Table table)
    {
        if (!Fits(table))
        {
            Lines(table);
            return;
        }

        var grid = new Table().Border(TableBorder.Simple).Collapse();
        for (var i = 0; i < table.Columns.Length; i++)
        {
            var column = table.Columns[i];
            // What is not broken into lines would be as wide as its heading.
            var heading = column.Kind == ColumnKind.Text ? column.Title
                : Broken(column.Title, table.Rows.Select(row => row[i].Content.Plain.Length).DefaultIfEmpty().Max());
            grid.AddColumn(new TableColumn(new Text(heading, Bold))
            {
                Alignment = column.Kind == ColumnKind.Number ? Justify.Right : Justify.Left,
                NoWrap = column.Kind != ColumnKind.Text,
            });
        }

        foreach (var row in table.Rows)
            grid.AddRow(row.Select(IRenderable (cell) => Text(cell.Content, Plain)));
        console.Write(grid);
    }

    private bool Fits(Block.Table table)
    {
        var widths = table.Columns.Select((column, i) =>
            table.Rows.Select(row => Width(row[i], column)).Append(LongestWord(column.Title)).Max() + BetweenColumns);
        return widths.Sum() + BetweenColumns <= console.Profile.Width;
    }

    /// <summary>The width below which a cell is broken where it should not be.</summary>
    private static int Width(Cell cell, Column column)
    {
        var text = cell.Content.Plain;
        return column.Kind == ColumnKind.Text ? Math.Max(Math.Min(text.Length, LeastTextWidth), LongestWord(text)) : text.Length;
    }

    /// <summary>A heading in lines no longer than a width or its longest word.</summary>
    private static string Broken(string heading, int width)
    {
        var lines = new List<string>();
        foreach (var word in heading.Split(' '))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= Math.Max(width, LongestWord(heading)))
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return string.Join('\n', lines);
    }

    private static int LongestWord(string text) => text.Split(' ').Max(word => word.Length);

    /// <summary>A table too wide for columns: each row as running text after its first cell, under a line with the headings.</summary>
    private void Lines(Block.Table table)
    {
        var headings = Phrase.Join(" · ", table.Columns.Skip(1).Select(column => (Phrase)column.Title));
        var grid = Pairs().AddRow(new Text(table.Columns[0].Title, Bold), Text(headings, Bold));
        foreach (var row in table.Rows)
            grid.AddRow(Text(row[0].Content, Plain), Text(Phrase.Join(" · ", row.Zip(table.Columns, Labelled).Skip(1)), Plain));
        console.Write(grid);
    }

    /// <summary>A table too wide for columns whose every column counts: each row as names with values.</summary>
    private void Blocks(Block.Table table)
    {
        foreach (var row in table.Rows)
        {
            console.WriteLine(new string('─', Math.Min(LeastTextWidth, console.Profile.Width)), Dim);
            console.Write(Rows(row.Select((cell, i) => (table.Columns[i].Title, cell.Content))));
        }
    }

    /// <summary>A cell as it stands in running text, where a number alone says nothing.</summary>
    private static Phrase Labelled(Cell cell, Column column) =>
        column.Kind == ColumnKind.Number && !cell.Content.IsEmpty ? $"{column.Title} {cell.Content.Plain}" : cell.Content;

    private void Entry(RelationEntry entry)
    {
        console.WriteLine();
        console.Write(new Paragraph(entry.Title, Bold).Append($"  {entry.Id}", Dim));
        console.WriteLine();
        Line(entry.Ends, Plain);
        Line(entry.Standing, Plain);
        console.Write(Rows(entry.Facts.Select(fact => (fact.Name, fact.Value))));
        var pieces = Pairs();
        foreach (var piece in entry.Evidence)
        {
            var text = new Paragraph(piece.Says, Plain);
            foreach (var part in new[] { piece.How, piece.Source }.Concat(piece.Remarks).Where(part => !part.IsEmpty))
                text.Append(" · " + part.Plain, Dim);
            pieces.AddRow(new Text(Bullet, Dim), text);
        }

        console.Write(pieces);
    }

    private void Recipe(Page page)
    {
        if (page.Recipe.IsEmpty)
            return;
        console.WriteLine();
        console.Write(new Paragraph(string.Join(" · ", page.Recipe), Dim));
        console.WriteLine();
    }

    private static Grid Rows(IEnumerable<(string Name, Phrase Value)> rows)
    {
        var grid = Pairs();
        foreach (var (name, value) in rows)
            grid.AddRow(new Text(name, Dim), Text(value, Plain));
        return grid;
    }

    private static Grid Pairs() => new Grid()
        .AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0))
        .AddColumn(new GridColumn().Padding(0, 0, 0, 0));

    private static Paragraph Text(Phrase phrase, Style style)
    {
        var text = new Paragraph();
        foreach (var run in Runs(phrase, style))
            text.Append(run.Text, run.Style);
        return text;
    }

    /// <summary>The stretches of one style; lines are broken between stretches, so that one must not end inside a word.</summary>
    private static List<(string Text, Style Style)> Runs(Phrase phrase, Style style)
    {
        var runs = new List<(string Text, Style Style)>();
        foreach (var part in phrase.Parts)
        {
            var own = part switch
            {
                Inline.Quiet => Dim,
                Inline.Strong => Bold,
                Inline.Tag { Look: TagLook.Refused or TagLook.Claimed or TagLook.Open } => Warning,
                _ => style,
            };
            var text = part.Plain;
            if (runs is [.., var last])
            {
                var rest = last.Style.Equals(own) ? text.Length : WordRest(last.Text, text);
                runs[^1] = (last.Text + text[..rest], last.Style);
                text = text[rest..];
            }

            if (text.Length > 0)
                runs.Add((text, own));
        }

        return runs;
    }

    /// <summary>How much of a text belongs to the word that the text before it ends in.</summary>
    private static int WordRest(string before, string text)
    {
        if (before.EndsWith(' '))
            return 0;
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? text.Length : blank;
    }
}
