using System.Text;

namespace RelationGraph.Cli.Tests.Running;

/// <summary>Reads RFC 4180, several tables apart by an empty line; the line with its name is left out of each.</summary>
internal static class CsvText
{
    public static List<List<List<string>>> Tables(string text)
    {
        var tables = new List<List<List<string>>>();
        var start = true;
        foreach (var row in Rows(text))
        {
            if (row is [""])
            {
                start = true;
                continue;
            }

            if (start)
                tables.Add([]);
            start = false;
            tables[^1].Add(row);
        }

        foreach (var table in tables.Where(table => table is [[_], [_, _, ..], ..]))
            table.RemoveAt(0);
        return tables;
    }

    private static IEnumerable<List<string>> Rows(string text)
    {
        var row = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var at = text[i];
            if (quoted && at == '"' && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[++i]);
            else if (at == '"')
                quoted = !quoted;
            else if (!quoted && at is ',' or '\n')
            {
                row.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (at != '\n')
                    continue;
                yield return row;
                row = [];
            }
            else
                field.Append(at);
        }

        Assert.False(quoted, "a quotation mark is not closed");
        Assert.Empty(row);
    }
}
