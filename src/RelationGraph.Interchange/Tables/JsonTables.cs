using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;

using RelationGraph.Interchange.Json;

namespace RelationGraph.Interchange.Tables;

/// <summary>Writes tables as JSON; a row has every column, so that its fields do not depend on its values.</summary>
internal static class JsonTables
{
    public static void Write(Table table, Stream destination)
    {
        using (var json = new Utf8JsonWriter(destination, CorpusJson.Options))
            WriteTable(json, table);
        destination.WriteByte((byte)'\n');
    }

    public static void WriteAll(ImmutableArray<Table> tables, Stream destination)
    {
        using (var json = new Utf8JsonWriter(destination, CorpusJson.Options))
        {
            json.WriteStartArray();
            foreach (var table in tables)
                WriteTable(json, table);
            json.WriteEndArray();
        }

        destination.WriteByte((byte)'\n');
    }

    private static void WriteTable(Utf8JsonWriter json, Table table)
    {
        json.WriteStartObject();
        json.WriteString("title", table.Title);
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
            json.WriteStringValue(column.Name);
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var index = 0; index < row.Length; index++)
            {
                json.WritePropertyName(table.Columns[index].Name);
                WriteCell(json, row[index]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, Cell? cell)
    {
        switch (cell)
        {
            case null:
                json.WriteNullValue();
                break;
            case Cell.Text text:
                json.WriteStringValue(text.Value);
                break;
            case Cell.Whole whole:
                json.WriteNumberValue(whole.Value);
                break;
            case Cell.Measure { Value: var value }:
                if (double.IsFinite(value))
                    json.WriteNumberValue(value);
                else
                    json.WriteNullValue();
                break;
            case Cell.Exact exact:
                json.WriteRawValue(CorpusJson.Digits(exact.Value));
                break;
            case Cell.Flag flag:
                json.WriteBooleanValue(flag.Value);
                break;
            case Cell.Texts texts:
                json.WriteStartArray();
                foreach (var text in texts.Values)
                    json.WriteStringValue(text);
                json.WriteEndArray();
                break;
            default:
                throw new UnreachableException();
        }
    }
}
