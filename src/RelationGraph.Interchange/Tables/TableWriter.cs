using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace RelationGraph.Interchange.Tables;

/// <summary>Writes tables for programs and people: UTF-8 without a byte-order mark, lines ending in a line feed.</summary>
/// <remarks>
/// In CSV a text that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a carriage return gets an apostrophe before it,
/// since spreadsheets would run it as a formula and names and statements come from documents of others; numbers are left alone,
/// and JSON holds every text as it is.
/// </remarks>
public static class TableWriter
{
    /// <summary>Writes one table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="format">The format.</param>
    /// <param name="destination">Where to write; left open.</param>
    public static void Write(Table table, TableFormat format, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(destination);
        switch (format)
        {
            case TableFormat.Csv:
                CsvTables.Write(table, destination);
                break;
            case TableFormat.Json:
                JsonTables.Write(table, destination);
                break;
            case TableFormat.Markdown:
                destination.Write(Encoding.UTF8.GetBytes(MarkdownTables.Write(table)));
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Writes several tables: one list in JSON, one under the other in Markdown, with their titles and an empty line between in CSV.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="format">The format.</param>
    /// <param name="destination">Where to write; left open.</param>
    public static void WriteAll(ImmutableArray<Table> tables, TableFormat format, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (format == TableFormat.Json)
        {
            JsonTables.WriteAll(tables, destination);
            return;
        }

        for (var index = 0; index < tables.Length; index++)
        {
            if (index > 0)
                destination.WriteByte((byte)'\n');
            if (format == TableFormat.Csv)
                CsvTables.WriteTitle(tables[index], destination);
            Write(tables[index], format, destination);
        }
    }
}
