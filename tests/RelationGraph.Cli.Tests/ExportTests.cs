using System.Text.Json;
using System.Xml.Linq;

using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

public sealed class ExportTests
{
    [Fact]
    public void Json_read_back_is_exported_as_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        Relgraph.RunIn(folder.Path, "export", "--format", "json", "-o", "first.json").Ends(0);
        Relgraph.RunIn(folder.Path, "export", "--data", "first.json", "--format", "json", "-o", "second.json").Ends(0);
        Assert.Equal(File.ReadAllBytes(folder["first.json"]), File.ReadAllBytes(folder["second.json"]));
        Assert.Equal(
            File.ReadAllText(folder["first.json"]),
            Relgraph.RunIn(folder.Path, "export", "--data", "first.json", "--format", "json").Ends(0).Out);
    }

    [Fact]
    public void Json_answers_as_the_seeds_do()
    {
        using var folder = new TemporaryFolder();
        Relgraph.RunIn(folder.Path, "export", "--format", "json", "-o", "graph.json").Ends(0);
        string[][] questions = [["stats"], ["dossier", "TJK", "RUS"]];
        Assert.All(questions, question => Assert.Equal(
            Relgraph.Run(question).Ends(0).Out,
            Relgraph.RunIn(folder.Path, [.. question, "--data", "graph.json"]).Ends(0).Out));
    }

    [Fact]
    public void Each_piece_of_evidence_cites_its_lines()
    {
        using var graph = JsonDocument.Parse(Relgraph.Run("export", "--format", "json").Ends(0).Out);
        var pieces = graph.RootElement.GetProperty("relations").EnumerateArray()
            .SelectMany(relation => relation.GetProperty("evidence").EnumerateArray()).ToList();
        Assert.True(pieces.Count >= 330, $"{pieces.Count} pieces of evidence");
        Assert.All(pieces, piece => Assert.True(piece.GetProperty("lines").GetArrayLength() > 0));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("graphml")]
    [InlineData("gexf")]
    [InlineData("cypher")]
    [InlineData("dot")]
    [InlineData("cytoscape")]
    public void A_file_holds_what_the_output_would(string format)
    {
        using var folder = new TemporaryFolder();
        var name = $"graph.{format}";
        var file = Relgraph.RunIn(folder.Path, "export", "--format", format, "-o", name).Ends(0);
        Assert.Empty(file.Out);
        var text = File.ReadAllText(folder[name]);
        Assert.Equal(text, Relgraph.Run("export", "--format", format).Ends(0).Out);
        Assert.Equal([name], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        if (format is "json" or "cytoscape")
            JsonDocument.Parse(text).Dispose();
        if (format is "graphml" or "gexf")
            Assert.NotNull(XDocument.Parse(text).Root);
        Assert.All(file.ErrorLines, line => Assert.StartsWith("left out: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_is_a_folder_of_files_with_a_heading_each()
    {
        using var folder = new TemporaryFolder();
        Relgraph.RunIn(folder.Path, "export", "--format", "csv", "-o", "import").Ends(0);
        var files = Directory.GetFiles(folder["import"], "*.csv");
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Contains(':', File.ReadLines(file).First()));
    }

    [Fact]
    public void A_disk_that_fills_up_leaves_the_earlier_file_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var ran = FullDisk.Run(folder, """
            printf earlier >graph.json
            fill 64
            relgraph export --format json -o graph.json
            code=$?
            ls -A
            cat graph.json
            exit $code
            """).Ends(3);
        Assert.Contains("graph.json", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("graph.json\nearlier", ran.Out);
    }
}
