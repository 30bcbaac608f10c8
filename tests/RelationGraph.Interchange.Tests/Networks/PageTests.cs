using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

using RelationGraph.Interchange.Networks;
using RelationGraph.Interchange.Networks.EdgeLists;
using RelationGraph.Model.Diagnostics;

namespace RelationGraph.Interchange.Tests.Networks;

/// <summary>docs/networks.md says what the program does.</summary>
public sealed partial class PageTests
{
    private static readonly (ColumnRole Role, string Text)[] Columns =
    [
        (ColumnRole.Tail, "where an edge starts"), (ColumnRole.Head, "where it ends"), (ColumnRole.Weight, "its weight"),
        (ColumnRole.Sign, "its sign: +1 or positive, -1 or negative, 0 or neutral"), (ColumnRole.Type, "its type"), (ColumnRole.Id, "its id"),
        (ColumnRole.Directed, "whether it is directed: true or false"), (ColumnRole.Symmetric, "whether it leads both ways: true or false"),
    ];

    [Fact]
    public void Its_tables_are_the_programs()
    {
        var page = File.ReadAllText(Page.Path);
        var made = With(With(page, "columns", ColumnTable()), "codes", CodeTable());
        if (Environment.GetEnvironmentVariable("RELGRAPH_ACCEPT") is "1")
        {
            File.WriteAllText(Page.Path, made);
            page = made;
        }

        Assert.Equal(made, page);
    }

    [Fact]
    public void Its_examples_are_read_as_it_says()
    {
        var examples = Example().Matches(File.ReadAllText(Page.Path));

        Assert.Equal(3, examples.Count);
        Assert.All(examples, example =>
        {
            var reading = Reading.Of(example.Groups["file"].Value);
            Assert.Equal(example.Groups["edges"].Value, string.Concat(reading.Edges().Select(edge => edge + "\n")));
            Assert.Empty(reading.Diagnostics);
        });
    }

    private static string ColumnTable() => "| column | names |\n|---|---|\n"
        + string.Concat(Columns.Select(column => $"| {column.Text} | {string.Join(' ', ColumnNames.Of(column.Role).Select(name => $"`{name}`"))} |\n"));

    private static string CodeTable()
    {
        var table = new StringBuilder("| code | | message | what it means |\n|---|---|---|---|\n");
        foreach (var code in NetworkDiagnostics.All)
        {
            var severity = code.Severity == Severity.Error ? "error" : "warning";
            table.Append(CultureInfo.InvariantCulture, $"| {code.Id} | {severity} | {code.Message.Replace("{0}", "…", StringComparison.Ordinal)} | {code.Help} |\n");
        }

        return table.ToString();
    }

    private static string With(string page, string name, string table)
    {
        var begin = $"<!-- {name} -->\n";
        var from = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return page[..from] + table + page[page.IndexOf("<!-- end -->", from, StringComparison.Ordinal)..];
    }

    [GeneratedRegex("```(csv|text|xml)\n(?<file>.*?)```\n\n```edges\n(?<edges>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Example();
}
