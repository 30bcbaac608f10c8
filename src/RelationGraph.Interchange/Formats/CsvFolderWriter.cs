using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;

using CsvHelper;

using RelationGraph.PropertyGraph;

namespace RelationGraph.Interchange.Formats;

/// <summary>
/// Writes a folder for <c>neo4j-admin database import full</c>: a file with a typed header for each label and each type, and
/// <c>import.args</c>, which names them all.
/// </summary>
/// <remarks>
/// One file a type, since two types may give one name to values of two kinds. Lists are delimited by U+001F, which no text needs,
/// so that texts keep their semicolons.
/// </remarks>
internal static class CsvFolderWriter
{
    private const char ListDelimiter = '\u001F';
    private const string Arguments = "import.args";

    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { NewLine = "\n" };

    /// <summary>Whether a file of that name is one of ours.</summary>
    public static bool IsOurs(string name) =>
        string.Equals(name, Arguments, StringComparison.Ordinal)
        || (name.EndsWith(".csv", StringComparison.Ordinal)
            && (name.StartsWith("nodes-", StringComparison.Ordinal) || name.StartsWith("relationships-", StringComparison.Ordinal)));

    public static ImmutableArray<string> Write(Graph graph, string folder)
    {
        var tally = new CsvTally();
        var arguments = new List<string> { "--array-delimiter=U+001F", "--multiline-fields=true" };
        foreach (var group in graph.Nodes.GroupBy(node => node.Labels[0], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var name = $"nodes-{group.Key}.csv";
            WriteFile(
                Path.Combine(folder, name),
                [":ID", ":LABEL"],
                group.Select(node => ((string[])[node.Id, string.Join(ListDelimiter, node.Labels)], node.Properties)),
                tally);
            arguments.Add($"--nodes={name}");
        }

        foreach (var group in graph.Relationships.GroupBy(edge => edge.Type, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var name = $"relationships-{group.Key}.csv";
            WriteFile(
                Path.Combine(folder, name),
                [":START_ID", ":END_ID", ":TYPE"],
                group.Select(edge => ((string[])[edge.From, edge.To, edge.Type], edge.Properties)),
                tally);
            arguments.Add($"--relationships={name}");
        }

        File.WriteAllText(Path.Combine(folder, Arguments), string.Join('\n', arguments) + "\n", new UTF8Encoding(false));
        return tally.LeftOut();
    }

    private static void WriteFile(
        string path, string[] own, IEnumerable<(string[] Own, ImmutableSortedDictionary<string, GraphValue> Properties)> rows, CsvTally tally)
    {
        var all = rows.ToList();
        var columns = all.SelectMany(row => row.Properties).GroupBy(property => property.Key, property => TypeOf(property.Value), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Type: Common(group))).ToList();
        using var csv = CsvWriter.ToFile(path, Options);
        foreach (var header in own.Concat(columns.Select(column => $"{column.Name}:{column.Type}")))
            csv.WriteField(header);
        csv.EndRecord();
        foreach (var row in all)
        {
            foreach (var field in row.Own)
                csv.WriteField(field);
            foreach (var column in columns)
            {
                var value = row.Properties.GetValueOrDefault(column.Name);
                // Neo4j takes an empty field as absent and a quoted one as an empty text.
                csv.WriteField(value is null ? null : TextOf(value, tally), value is GraphValue.Text ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
            }

            csv.EndRecord();
        }
    }

    // Within one label or type a name has one kind of value, unless the data were not checked against the ontology.
    private static string Common(IEnumerable<string> types) => types.Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : "string";

    private static string TypeOf(GraphValue value) => value switch
    {
        GraphValue.Text => "string",
        GraphValue.Whole => "long",
        GraphValue.Number => "double",
        GraphValue.Flag => "boolean",
        GraphValue.Day => "date",
        GraphValue.Texts => "string[]",
        _ => throw new UnreachableException(),
    };

    private static string TextOf(GraphValue value, CsvTally tally) => value switch
    {
        GraphValue.Text text => text.Value,
        GraphValue.Whole whole => whole.Value.ToString(CultureInfo.InvariantCulture),
        GraphValue.Number number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        GraphValue.Flag flag => flag.Value ? "true" : "false",
        GraphValue.Day day => day.Value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        GraphValue.Texts texts => string.Join(ListDelimiter, texts.Values.Select(text => Entry(text, texts.Values.Length, tally))),
        _ => throw new UnreachableException(),
    };

    private static string Entry(string text, int entries, CsvTally tally)
    {
        if (text.Length == 0 && entries == 1)
            tally.EmptyLists++;
        if (!text.Contains(ListDelimiter, StringComparison.Ordinal))
            return text;
        tally.Delimiters++;
        return text.Replace(ListDelimiter, ' ');
    }
}
