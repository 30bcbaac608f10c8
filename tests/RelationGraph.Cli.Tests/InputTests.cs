using System.Text.Json;
using System.Text.RegularExpressions;

using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

/// <summary>Networks that come from a person's file instead of the documents.</summary>
public sealed partial class InputTests : IDisposable
{
    private const string Edges = "source,target,weight,sign,type\na,b,2,1,ally\nb,c,x,1,ally\nb,d,0.5,-1,rival\nd,e,1,0,ally\na,e,8,1,trade\n";

    private readonly TemporaryFolder folder = new();

    public InputTests() => folder.Write("edges.csv", Edges);

    public void Dispose() => folder.Dispose();

    /// <summary>Networks of three nodes in a row, in each format.</summary>
    public static TheoryData<string, string> Files { get; } = new()
    {
        { "row.csv", "source,target\na,b\nb,c\n" },
        { "row.dat", "a;b\nb;c\n" },
        { "row.tsv", "a\tb\nb\tc\n" },
        { "row", "# a comment\na b\nb c\n" },
        { "row.graphml", "<graphml><graph edgedefault='undirected'><node id='a'/><node id='b'/><node id='c'/><edge source='a' target='b'/><edge source='b' target='c'/></graph></graphml>" },
        { "row.gexf", "<gexf><graph><nodes><node id='a'/><node id='b'/><node id='c'/></nodes><edges><edge source='a' target='b'/><edge source='b' target='c'/></edges></graph></gexf>" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_network_in_any_format_is_measured(string name, string text)
    {
        folder.Write(name, text);
        var ran = Relgraph.RunIn(folder.Path, "paths", "a", "c", "--input", name, "--format", "json").Ends(0);

        Assert.Empty(ran.Error);
        Assert.Contains("a – b – c", ran.Out, StringComparison.Ordinal);
        Assert.Contains($"file: {name}", Recipe(ran));
        Assert.Contains("rows: 2 = 2 edges + 0 rejected", Recipe(ran));
        Assert.Contains("network: 3 nodes, 2 edges", Recipe(ran));
    }

    /// <summary>The commands that take a file, as the program's own help tells; transit reads legs and modes, which of files only our own JSON tells, and a projection files of two modes.</summary>
    public static TheoryData<string> Measuring { get; } =
        [.. HelpTests.Commands.Select(command => command.Data).Where(command => command is not ("transit" or "projection") && Relgraph.Run([.. command.Split(' '), "--help"]).Out.Contains("--input <FILE>", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Measuring))]
    public void Every_command_that_measures_a_network_measures_a_file(string command)
    {
        string[] nodes = command is "paths" ? ["a", "e"] : [];
        string[] weight = command is "balance" or "similarity" ? [] : ["--weight", "none"];
        var ran = Relgraph.RunIn(folder.Path, [command, .. nodes, "--input", "edges.csv", .. weight, "--format", "json"]).Ends(0);

        Assert.Contains("file: edges.csv", Recipe(ran));
        Assert.Contains("network: 4 nodes, 4 edges", Recipe(ran));
        Assert.Equal(2, ran.ErrorLines.Length);
    }

    [Fact]
    public void Our_own_exports_are_measured()
    {
        foreach (var format in new[] { "json", "graphml", "gexf" })
            Relgraph.RunIn(folder.Path, "export", "--format", format, "-o", $"graph.{format}").Ends(0);

        // JSON is the corpus itself: relations, sources and every selection.
        var corpus = Relgraph.RunIn(folder.Path, "paths", "TJK", "IRN", "--input", "graph.json", "--as-of", "2013", "--format", "json").Ends(0);
        Assert.Equal(Relgraph.Run("paths", "TJK", "IRN", "--as-of", "2013", "--format", "json").Out, corpus.Out);
        Assert.All(["graphml", "gexf"], format =>
        {
            var ran = Relgraph.RunIn(folder.Path, "paths", "TJK", "Iran", "--input", $"graph.{format}", "--format", "json").Ends(0);
            Assert.Empty(ran.Error);
            Assert.Contains("Tajikistan – Iran", ran.Out, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Rows_that_are_rejected_are_told_with_their_place_and_counted()
    {
        var ran = Relgraph.RunIn(folder.Path, "paths", "a", "d", "--input", "edges.csv", "--weight", "none", "--format", "json").Ends(0);

        Assert.Equal(
            ["edges.csv:3:5: warning RG1123: the weight 'x'; expected a finite number such as 2.5", "1 of 5 rows of 'edges.csv' were rejected; 4 are edges"],
            ran.ErrorLines);
        Assert.Contains("rows: 5 = 4 edges + 1 rejected", Recipe(ran));
    }

    [Fact]
    public void What_a_file_does_not_tell_is_said_of_the_file()
    {
        folder.Write("apart.csv", "a,b\nc,d\n");
        var paths = Relgraph.RunIn(folder.Path, "paths", "a", "d", "--input", "apart.csv").Ends(0).Out;
        Assert.Contains("No route in this file.", paths, StringComparison.Ordinal);
        var parts = Relgraph.RunIn(folder.Path, "chokepoints", "--input", "apart.csv").Ends(0).Out;
        Assert.Contains("this file tells", parts, StringComparison.Ordinal);
        Assert.DoesNotContain("document", paths + parts, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Of_many_faults_the_first_are_told_and_the_rest_counted()
    {
        folder.Write("many.csv", "a,b,1\n" + string.Concat(Enumerable.Repeat("a,c,1\n", 40)) + string.Concat(Enumerable.Repeat("c,,1\n", 25)));
        var ran = Relgraph.RunIn(folder.Path, "paths", "a", "b", "--input", "many.csv", "--weight", "none").Ends(0);

        Assert.Equal(12, ran.ErrorLines.Length);
        Assert.Equal(["and 15 faults more", "25 of 66 rows of 'many.csv' were rejected; 41 are edges"], ran.ErrorLines[^2..]);
    }

    [Theory]
    [InlineData("", "1:1: error RG1102")]
    [InlineData("source,target,weight\na,b,x\n,b,1\n", "2:5: warning RG1123")]
    [InlineData("source,target\n", null)]
    [InlineData("\0\u0001\u0002", "1:1: error RG1103")]
    [InlineData("{\"nodes\": []}", "1:1: error RG1104")]
    [InlineData("<graphml><graph edgedefault='directed'><node", "error RG1105")]
    [InlineData("<!DOCTYPE graphml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><graphml>&x;</graphml>", "1:1: error RG1106")]
    public void A_file_that_gives_nothing_ends_with_1_and_the_reason(string text, string? fault)
    {
        folder.Write("file", text);
        var ran = Relgraph.RunIn(folder.Path, "paths", "a", "b", "--input", "file").Ends(1);
        Assert.Empty(ran.Out);
        Assert.StartsWith("relgraph: 'file' ", ran.ErrorLines[^1], StringComparison.Ordinal);
        if (fault is not null)
            Assert.Contains(ran.ErrorLines, line => line.StartsWith("file:", StringComparison.Ordinal) && line.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void JSON_that_is_asked_for_is_read_as_ours()
    {
        folder.Write("other.json", "{\"nodes\": [], \"links\": []}");
        var ran = Relgraph.RunIn(folder.Path, "paths", "a", "b", "--input", "other.json", "--input-format", "json").Ends(1);

        Assert.Contains("RG1005: the field 'version' is missing", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".", "folder")]
    [InlineData("missing.csv", "missing.csv")]
    public void A_file_out_of_reach_ends_with_3(string file, string named) =>
        Assert.Contains(named, Relgraph.RunIn(folder.Path, "paths", "a", "b", "--input", file).Ends(3).Error, StringComparison.Ordinal);

    /// <summary>A command line that is wrong for a file, and what the message must name.</summary>
    public static TheoryData<string, string[]> Mistakes { get; } = new()
    {
        { "paths a d --input edges.csv --as-of 2013", ["--as-of", "--type"] },
        { "paths a d --input edges.csv --document x --status signed --organs apart", ["--document", "--status", "--organs", "--without-node"] },
        { "paths a d --input edges.csv --data seeds", ["--data", "--input"] },
        { "paths a d --input edges.csv --weight km", ["kilometres", "given-length"] },
        { "paths a d --input edges.csv --weight documents", ["documents", "given"] },
        { "paths a d --input edges.csv --type rivals", ["rivals", "rival"] },
        { "paths a d --input edges.csv --sign good", ["good", "cooperation"] },
        { "paths a d --input plain.csv --type ally", ["--type", "plain.csv"] },
        { "paths a d --input plain.csv --sign conflict", ["--sign", "plain.csv"] },
        { "paths a d --input plain.csv --weight given", ["--weight", "plain.csv"] },
        { "paths a d --input edges.csv --without-node z", ["z"] },
        { "paths a d --input edges.csv --input-format xls", ["xls", "graphml"] },
        { "paths a d --input-format csv", ["--input"] },
        { "paths TJK RUS --weight given", ["given", "--input"] },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void What_a_file_does_not_have_cannot_be_selected(string line, string[] named)
    {
        folder.Write("plain.csv", "a,b\nb,d\n");
        var ran = Relgraph.RunIn(folder.Path, line.Split(' ')).Ends(2);

        Assert.Empty(ran.Out);
        Assert.All(named, word => Assert.Contains(word, ran.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void Types_signs_and_nodes_are_selected_and_the_recipe_says_so()
    {
        var types = Relgraph.RunIn(folder.Path, "paths", "a", "e", "--input", "edges.csv", "--type", "ALLY,rival", "--format", "json").Ends(0);
        Assert.Contains("a – b – d – e", types.Out, StringComparison.Ordinal);
        Assert.Contains("types: ALLY, rival", Recipe(types));

        var signs = Relgraph.RunIn(folder.Path, "paths", "a", "e", "--input", "edges.csv", "--sign", "conflict,neither", "--format", "json").Ends(0);
        Assert.Contains("network: 4 nodes, 2 edges", Recipe(signs));
        Assert.Contains(Recipe(signs), line => line.StartsWith("signs: ", StringComparison.Ordinal));

        var nodes = Relgraph.RunIn(folder.Path, "paths", "b", "e", "--input", "edges.csv", "--without-node", "a", "--format", "json").Ends(0);
        Assert.Contains("b – d – e", nodes.Out, StringComparison.Ordinal);
        Assert.Contains("without nodes: a", Recipe(nodes));
        Assert.Contains("network: 3 nodes, 2 edges", Recipe(nodes));
    }

    [Fact]
    public void A_files_weights_are_strengths_or_lengths_as_the_person_says_and_no_weight_is_taken_unasked()
    {
        var unasked = Relgraph.RunIn(folder.Path, "paths", "a", "e", "--input", "edges.csv").Ends(0);
        Assert.Contains("--weight given takes them as strengths, --weight given-length as lengths", unasked.Error, StringComparison.Ordinal);
        Assert.Contains("1 tie", unasked.Out, StringComparison.Ordinal);

        var strengths = Relgraph.RunIn(folder.Path, "paths", "a", "e", "--input", "edges.csv", "--cheapest", "--weight", "given").Ends(0);
        Assert.Contains("a – e", strengths.Out, StringComparison.Ordinal);
        var lengths = Relgraph.RunIn(folder.Path, "paths", "a", "e", "--input", "edges.csv", "--cheapest", "--weight", "given-length").Ends(0);
        Assert.Contains("a – b – d – e", lengths.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Negative_weights_are_read_and_refused_where_they_are_asked_for()
    {
        folder.Write("trust.csv", "source,target,weight\na,b,2\nb,c,-1\n");
        Relgraph.RunIn(folder.Path, "paths", "a", "c", "--input", "trust.csv", "--weight", "none").Ends(0);

        Assert.Contains("-1 in line 3", Relgraph.RunIn(folder.Path, "paths", "a", "c", "--input", "trust.csv", "--weight", "given").Ends(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Direction_is_the_files_unless_the_person_says_otherwise()
    {
        folder.Write("gephi.csv", "Source,Target,Type\nb,a,Directed\nb,c,Directed\n");
        string[] line = ["paths", "a", "c", "--input", "gephi.csv", "--format", "json"];

        Assert.DoesNotContain("a – b", Relgraph.RunIn(folder.Path, line).Ends(0).Out, StringComparison.Ordinal);
        var ignored = Relgraph.RunIn(folder.Path, [.. line, "--direction", "ignored"]).Ends(0);
        Assert.Contains("a – b – c", ignored.Out, StringComparison.Ordinal);
        Assert.Contains("read: Undirected, as asked.", Recipe(ignored));
    }

    [Fact]
    public void The_pages_examples_run()
    {
        var page = Repository.Read("docs/networks.md");
        folder.Write("water.csv", Block(page, "csv"));
        folder.Write("trust.txt", Block(page, "text"));
        folder.Write("dams.graphml", Block(page, "xml"));
        var lines = Command().Matches(page).Select(match => match.Value).ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Relgraph.RunIn(folder.Path, ShellWords.Arguments(line)).Ends(0));
    }

    private static string Block(string page, string language)
    {
        var start = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string[] Recipe(Ran ran)
    {
        using var page = JsonDocument.Parse(ran.Out);
        return [.. page.RootElement.GetProperty("recipe").EnumerateArray().Select(line => line.GetString()!)];
    }

    [GeneratedRegex("^relgraph .*$", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Command();
}
