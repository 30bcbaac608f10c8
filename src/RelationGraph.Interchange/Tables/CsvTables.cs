using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

using CsvHelper;

namespace RelationGraph.Interchange.Tables;

/// <summary>Writes tables as CSV.</summary>
internal static class CsvTables
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        NewLine = "\n",
        Injection = CsvInjection.Escape,
        TrueValue = "true",
        FalseValue = "false",
    };

    public static void Write(Table table, Stream destination)
    {
        using var csv = Begin(table.Columns, destination);
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
                WriteCell(csv, cell);
            csv.EndRecord();
        }
    }

    public static CsvWriter Begin(ImmutableArray<Column> columns, Stream destination)
    {
        var csv = CsvWriter.Create(destination, Options, leaveOpen: true);
        foreach (var column in columns)
            csv.WriteField(column.Name);
        csv.EndRecord();
        return csv;
    }

    public static void WriteTitle(Table table, Stream destination)
    {
        using var csv = CsvWriter.Create(destination, Options, leaveOpen: true);
        csv.WriteField(table.Title);
        csv.EndRecord();
    }

    public static void WriteCell(CsvWriter csv, Cell? cell)
    {
        switch (cell)
        {
            case null:
                csv.WriteField(default(string));
                break;
            case Cell.Text text:
                csv.WriteField(text.Value);
                break;
            case Cell.Whole whole:
                csv.WriteField(whole.Value, default, CultureInfo.InvariantCulture);
                break;
            case Cell.Measure measure:
                csv.WriteField(measure.Value, "R", CultureInfo.InvariantCulture);
                break;
            case Cell.Exact exact:
                csv.WriteField(exact.Value, default, CultureInfo.InvariantCulture);
                break;
            case Cell.Flag flag:
                csv.WriteField(flag.Value);
                break;
            case Cell.Texts texts:
                csv.WriteField(string.Join("; ", texts.Values));
                break;
            default:
                throw new UnreachableException();
        }
    }
}
