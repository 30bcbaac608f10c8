using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;
using RelationGraph.Report.Content;

namespace RelationGraph.Cli.Output.Results;

/// <summary>Prints results for a person; a long one in several tables, each as wide as its own rows ask.</summary>
/// <param name="output">Where to print.</param>
/// <param name="surface">What the output can show.</param>
internal sealed class TableResults(TextWriter output, Surface surface) : ResultPrinter
{
    private bool isFurther;

    /// <inheritdoc/>
    public override void Print(QueryResult result)
    {
        var columns = result.Columns;
        if (columns.IsEmpty)
        {
            while (result.Read())
            {
                // Without columns there is nothing to see; what the query changed is told elsewhere.
            }

            return;
        }

        var count = Print(columns, Rows(result), isShort: false);
        output.WriteLine(count switch
        {
            0 => "no rows",
            1 => "1 row",
            _ => string.Create(CultureInfo.InvariantCulture, $"{count} rows"),
        });
    }

    /// <inheritdoc/>
    public override void Print(PlanDescription plan) => Print(PlanRows.Columns(plan), PlanRows.Of(plan), isShort: true);

    /// <inheritdoc/>
    protected override void Print(ImmutableArray<string> columns, IEnumerable<Value[]> rows) => Print(columns, rows, isShort: false);

    private long Print(ImmutableArray<string> columns, IEnumerable<Value[]> rows, bool isShort)
    {
        if (isFurther)
            output.WriteLine();
        isFurther = true;
        var count = 0L;
        foreach (var portion in rows.Chunk(Portion))
        {
            ConsolePage.Write(Table(columns, portion, isShort), output, surface);
            count += portion.Length;
        }

        return count;
    }

    /// <summary>Makes a table.</summary>
    /// <param name="columns">The names of its columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="isShort">Whether its first column is never broken into lines, since its indentation tells.</param>
    private static Block.Table Table(ImmutableArray<string> columns, Value[][] rows, bool isShort) => new(
        "",
        [.. columns.Select((name, i) => new Column(ValueDisplay.Shown(name), Kind(rows, i, isShort)))],
        [.. rows.Select(row => row.Select(value => new Cell(ValueDisplay.Phrase(value))).ToImmutableArray())]);

    private static ColumnKind Kind(Value[][] rows, int column, bool isShort) =>
        isShort && column == 0 ? ColumnKind.Short
        : Array.TrueForAll(rows, row => row[column].IsNumber || row[column].IsNull) && Array.Exists(rows, row => row[column].IsNumber) ? ColumnKind.Number
        : ColumnKind.Text;
}
