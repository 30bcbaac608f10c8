using System.Collections.Immutable;

using RelationGraph.Interchange.Tables;
using RelationGraph.Report.Content;
using RelationGraph.Report.Rendering;

using Cell = RelationGraph.Interchange.Tables.Cell;

namespace RelationGraph.Cli.Output;

/// <summary>Prints pages in the format asked for.</summary>
internal static class PageWriter
{
    /// <summary>Prints a page.</summary>
    /// <param name="session">Where results go.</param>
    /// <param name="page">The page.</param>
    /// <param name="format">The format.</param>
    public static void Print(this Session session, Page page, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Table:
                ConsolePage.Write(page, session.Out, session.OutSurface);
                break;
            case OutputFormat.Json:
                JsonPage.Write(page, session.Out);
                break;
            case OutputFormat.Md:
                session.Out.Write(MarkdownRenderer.Render(page));
                break;
            case OutputFormat.Csv:
                Csv(page, session.Out);
                break;
        }
    }

    private static void Csv(Page page, TextWriter output)
    {
        ImmutableArray<Table> tables = [.. TablesIn(page.Blocks)];
        using var buffer = new MemoryStream();
        if (tables is [var only])
            TableWriter.Write(only, TableFormat.Csv, buffer);
        else
            TableWriter.WriteAll(tables, TableFormat.Csv, buffer);
        output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static IEnumerable<Table> TablesIn(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Block.Section section => TablesIn(section.Blocks),
        Block.Fold fold => TablesIn(fold.Blocks),
        Block.Table table => [CsvRenderer.Plain(table)],
        Block.Chart chart => [CsvRenderer.Plain(chart.Figures)],
        Block.Entries entries => [Relations(entries)],
        Block.Years years => [Events(years)],
        _ => Enumerable.Empty<Table>(),
    });

    private static Table Relations(Block.Entries entries) => new(
        "Relations",
        [new("Id"), new("Title"), new("Ends"), new("Standing"), new("Says"), new("How"), new("Source")],
        [
            .. entries.Relations.SelectMany(entry => entry.Evidence.Select(ImmutableArray<Cell?> (piece) =>
                [entry.Id, entry.Title, entry.Ends.Plain, entry.Standing.Plain, piece.Says, piece.How.Plain, piece.Source.Plain])),
        ]);

    private static Table Events(Block.Years years) => new(
        "Events",
        [new("Year"), new("When"), new("What")],
        [
            .. years.Groups.SelectMany(group => group.Lines.Select(ImmutableArray<Cell?> (line) =>
                [group.Label, line.Date.Plain, line.Text.Plain])),
        ]);
}
