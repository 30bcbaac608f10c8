using System.Collections.Immutable;

using RelationGraph.Interchange.Tables;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cli.Output.Results;

/// <summary>Prints results as CSV or Markdown, several apart by an empty line.</summary>
/// <param name="output">Where to print.</param>
/// <param name="format">CSV or Markdown.</param>
internal sealed class RowResults(TextWriter output, TableFormat format) : ResultPrinter
{
    private bool isFurther;

    /// <inheritdoc/>
    public override void Print(QueryResult result) => Print(result.Columns, Rows(result));

    /// <inheritdoc/>
    protected override void Print(ImmutableArray<string> columns, IEnumerable<Value[]> rows)
    {
        using var all = rows.GetEnumerator();
        var isThere = all.MoveNext();
        if (columns.IsEmpty)
            return;
        if (isFurther)
            output.Write('\n');
        isFurther = true;
        using var buffer = new MemoryStream();
        // At which side a column of Markdown stands is to be said before its rows come; the first of them decides.
        using var table = new TableRows([.. columns.Select((name, i) => new Column(name, isThere && all.Current[i].IsNumber ? Alignment.Right : Alignment.Left))], format, buffer);
        var cells = new Cell?[columns.Length];
        for (var count = 1; isThere; isThere = all.MoveNext(), count++)
        {
            for (var i = 0; i < cells.Length; i++)
                cells[i] = CellOf(all.Current[i]);
            table.Write(cells);
            if (count % Portion == 0)
                PassOn(table, buffer);
        }

        PassOn(table, buffer);
    }

    private void PassOn(TableRows table, MemoryStream buffer)
    {
        table.Flush();
        output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        buffer.SetLength(0);
    }

    // A program tells an empty cell from an empty text by its quotes; a reader of Markdown could not.
    private Cell? CellOf(in Value value) => format == TableFormat.Markdown ? new Cell.Text(ValueDisplay.Phrase(value).Plain) : value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Integer => new Cell.Whole(value.AsInteger()),
        ValueKind.Float => new Cell.Measure(value.AsFloat()),
        ValueKind.Boolean => new Cell.Flag(value.IsTrue),
        _ => new Cell.Text(ValueDisplay.Text(value)),
    };
}
