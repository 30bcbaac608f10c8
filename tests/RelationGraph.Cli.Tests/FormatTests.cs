using System.Text.Json;

using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

public sealed class FormatTests
{
    public static TheoryData<string> Questions { get; } =
    [
        "stats",
        "check",
        "show rus-tjk-basing-2012",
        "search gas cut",
        "dossier TJK UZB",
        "timeline --pair TJK RUS",
        "diff 2010 2013",
        "contradictions",
        "paths IRN TJK --type TRANSIT,BORDERS --closed UZB",
        "chokepoints IRN KGZ",
        "transit IRN TJK --closed UZB",
        "communities",
        "projection --by membership --weight newman",
        "centrality --measure degree,constraint,brokerage --as-of 2010 --resolutions 3 --top 3",
        "centrality --measure degree --series 2009 2011 --top 3",
        "balance --node-kind State --series 2011 2012",
        "similarity --top 5",
        "similarity KGZ UZB",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Json_parses_and_names_what_it_is(string question)
    {
        using var answer = JsonDocument.Parse(Printed(question, "json"));
        Assert.NotEmpty(answer.RootElement.GetProperty("title").GetString()!);
        Assert.Equal(JsonValueKind.Array, answer.RootElement.GetProperty("blocks").ValueKind);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Csv_has_as_many_fields_in_each_row_of_a_table_as_in_its_heading(string question)
    {
        var tables = CsvText.Tables(Printed(question, "csv"));
        Assert.All(tables, table => Assert.All(table, row => Assert.Equal(table[0].Count, row.Count)));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Markdown_begins_with_its_heading(string question) =>
        Assert.StartsWith("# ", Printed(question, "md"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Questions))]
    public void What_is_piped_has_no_escape_sequence_and_no_blanks_at_a_line_s_end(string question)
    {
        var printed = Printed(question, "table");
        Assert.DoesNotContain('\e', printed);
        Assert.DoesNotContain('\r', printed);
        Assert.All(printed.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    private static string Printed(string question, string format)
    {
        var ran = Relgraph.Run([.. question.Split(' '), "--format", format]).Ends(0);
        Assert.NotEmpty(ran.Out);
        Assert.DoesNotContain('\e', ran.Error);
        return ran.Out;
    }
}
