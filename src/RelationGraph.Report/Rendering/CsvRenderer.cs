using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Interchange.Tables;
using RelationGraph.Report.Content;

using Column = RelationGraph.Report.Content.Column;
using Field = RelationGraph.Interchange.Tables.Cell;

namespace RelationGraph.Report.Rendering;

/// <summary>Writes a page's tables as CSV.</summary>
internal static class CsvRenderer
{
    public static void Render(Block.Table table, Stream destination) => TableWriter.Write(Plain(table), TableFormat.Csv, destination);

    /// <summary>Gives a page's table as programs read it.</summary>
    public static Table Plain(Block.Table table) => new(
        table.Caption,
        [.. table.Columns.Select(column => new Interchange.Tables.Column(column.Title))],
        [.. table.Rows.Select(row => row.Select((cell, index) => FieldOf(cell, table.Columns[index])).ToImmutableArray())]);

    private static Field? FieldOf(Content.Cell cell, Column column)
    {
        var text = cell.Raw ?? cell.Content.Plain;
        return text.Length == 0 ? null
            : column.Kind == ColumnKind.Number && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? new Field.Exact(number)
            : new Field.Text(text);
    }
}
