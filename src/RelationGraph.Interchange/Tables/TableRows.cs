using System.Collections.Immutable;
using System.Text;

using CsvHelper;

namespace RelationGraph.Interchange.Tables;

/// <summary>Writes a table row by row, as CSV or Markdown, so that it may be longer than memory holds.</summary>
/// <remarks>The rules for texts are those of <see cref="TableWriter"/>; in CSV an empty text is <c>""</c>, an empty cell nothing.</remarks>
public sealed class TableRows : IDisposable
{
    private readonly ImmutableArray<Column> columns;
    private readonly Stream destination;
    private readonly CsvWriter? csv;
    private readonly StringBuilder markdown = new();

    /// <summary>Writes the heading.</summary>
    /// <param name="columns">The columns, one at least.</param>
    /// <param name="format">CSV or Markdown.</param>
    /// <param name="destination">Where to write; left open.</param>
    /// <exception cref="ArgumentException">There is no column, or the format is another.</exception>
    public TableRows(ImmutableArray<Column> columns, TableFormat format, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (columns.IsDefaultOrEmpty)
            throw new ArgumentException("A table has one column at least.", nameof(columns));
        (this.columns, this.destination) = (columns, destination);
        switch (format)
        {
            case TableFormat.Csv:
                csv = CsvTables.Begin(columns, destination);
                break;
            case TableFormat.Markdown:
                MarkdownTables.Head(markdown, columns);
                break;
            default:
                throw new ArgumentException("Only CSV and Markdown are written row by row.", nameof(format));
        }
    }

    /// <summary>Writes a row.</summary>
    /// <param name="row">A cell a column; null for an empty one.</param>
    public void Write(ReadOnlySpan<Cell?> row)
    {
        if (csv is null)
        {
            MarkdownTables.Row(markdown, columns, row);
            return;
        }

        foreach (var cell in row)
        {
            if (cell is Cell.Text { Value.Length: 0 })
                csv.WriteField("", CsvQuoting.Always);
            else
                CsvTables.WriteCell(csv, cell);
        }

        csv.EndRecord();
    }

    /// <summary>Passes on what has been written.</summary>
    public void Flush()
    {
        csv?.Flush();
        destination.Write(Encoding.UTF8.GetBytes(markdown.ToString()));
        markdown.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Flush();
        csv?.Dispose();
    }
}
