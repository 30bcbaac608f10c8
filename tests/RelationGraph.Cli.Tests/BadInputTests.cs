using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

public sealed class BadInputTests : IDisposable
{
    private const string Markup = "<script>alert(1)</script> & \"Ruritania\" [b](http://x)";

    private readonly TemporaryFolder folder = new();

    public BadInputTests() => NoteSeeds.Write(folder, "seeds");

    /// <summary>A text of the document and what it becomes; where the fault is found; what the message names.</summary>
    public static TheoryData<string, string, string, string[]> Faults { get; } = new()
    {
        { "    from: RUR", "\tfrom: RUR", "16:1", ["tab"] },
        { "    to: GRA", "    to: GRA\n    to: RUR", "18:5", ["to"] },
        { "    to: GRA", "    toward: GRA", "17:5", ["toward", "to"] },
        { "to: GRA", "to: GRAU", "17:9", ["GRAU", "GRA"] },
        { "type: TREATY", "type: TREETY", "15:11", ["TREETY", "TREATY"] },
        { "status: signed", "status: singed", "20:13", ["singed", "signed"] },
        { "when: 2012\n", "when: last May\n", "19:11", ["last May"] },
        { "when: 2012\n", "when: 2014/2012\n", "19:16", ["2012", "2014"] },
        { "lines: [1]", "lines: [7]", "22:17", ["7", "2"] },
        { "says: The two", "says: [The two", "24:1", ["YAML"] },
        { "publisher: other", "publisher: *nobody", "4:14", ["nobody"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_named_with_its_place_what_was_found_and_what_was_expected(string text, string wrong, string place, string[] named)
    {
        Assert.Contains(text, NoteSeeds.Document, StringComparison.Ordinal);
        folder.Write("seeds/documents/note.yaml", NoteSeeds.Document.Replace(text, wrong, StringComparison.Ordinal));
        var told = Relgraph.RunIn(folder.Path, "check").Ends(1).Out.Split('\n');
        var fault = Assert.Single(told, line => line.StartsWith($"seeds/documents/note.yaml:{place}: error", StringComparison.Ordinal));
        Assert.All(named, word => Assert.Contains(word, fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_answered_from_seeds_with_a_fault()
    {
        folder.Write("seeds/documents/note.yaml", NoteSeeds.Document.Replace("GRA", "GRAU", StringComparison.Ordinal));
        string[][] commands = [["stats"], ["dossier", "RUR", "GRA"], ["export", "--format", "json"], ["report", "--no-diagrams"]];
        Assert.All(commands, command =>
        {
            var ran = Relgraph.RunIn(folder.Path, command).Ends(1);
            Assert.Empty(ran.Out);
            Assert.Contains(ran.ErrorLines, line => line.StartsWith("seeds/documents/note.yaml:17:9: error", StringComparison.Ordinal));
        });
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public void A_sound_folder_has_no_error()
    {
        var ran = Relgraph.RunIn(folder.Path, "check").Ends(0);
        Assert.Contains("0 errors", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_in_one_run()
    {
        var wrong = NoteSeeds.Document.Replace("GRA", "GRAU", StringComparison.Ordinal).Replace("signed\n", "singed\n", StringComparison.Ordinal)
            .Replace("when: 2012", "when: soon", StringComparison.Ordinal);
        folder.Write("seeds/documents/note.yaml", wrong);
        folder.Write("seeds/documents/other.yaml", "document:\n\tid: other\n");
        var faults = Relgraph.RunIn(folder.Path, "check").Ends(1).Out.Split('\n');
        Assert.All(["note.yaml:17:9", "note.yaml:19:11", "note.yaml:20:13", "other.yaml:2:1"], place =>
            Assert.Contains(faults, line => line.StartsWith($"seeds/documents/{place}", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_of_a_hundred_megabytes_is_refused_unread()
    {
        using (var huge = File.Create(folder["seeds/documents/huge.yaml"]))
            huge.SetLength(100_000_000);
        var ran = Relgraph.RunIn(folder.Path, "stats").Ends(1);
        Assert.Contains(ran.ErrorLines, line => line.StartsWith("seeds/documents/huge.yaml:1:1", StringComparison.Ordinal));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_named_with_their_place()
    {
        File.WriteAllBytes(folder["seeds/documents/latin.yaml"], [.. "document:\n  title: Stra"u8, 0xDF, .. "e\n"u8]);
        var ran = Relgraph.RunIn(folder.Path, "stats").Ends(1);
        Assert.Contains(ran.ErrorLines, line => line.StartsWith("seeds/documents/latin.yaml:2:14", StringComparison.Ordinal));
    }

    [Fact]
    public void Aliases_that_explode_are_refused()
    {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(0, 9).Select(i =>
            $"{(char)('b' + i)}: &{(char)('b' + i)} [{string.Join(", ", Enumerable.Repeat($"*{(char)('a' + i)}", 9))}]\n"));
        folder.Write("seeds/documents/bomb.yaml", bomb);
        var ran = Relgraph.RunIn(folder.Path, "stats").Ends(1);
        Assert.Contains(ran.ErrorLines, line => line.StartsWith("seeds/documents/bomb.yaml:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm()
    {
        folder.Write("seeds/documents/note.yaml", "\uFEFF" + NoteSeeds.Document);
        Relgraph.RunIn(folder.Path, "stats").Ends(0);
    }

    [Fact]
    public void Markup_in_names_and_statements_stays_text_everywhere()
    {
        var quoted = $"'{Markup}'";
        folder.Write("seeds/entities.yaml", File.ReadAllText(folder["seeds/entities.yaml"]).Replace("Ruritania", quoted, StringComparison.Ordinal));
        folder.Write("seeds/documents/note.yaml", NoteSeeds.Document
            .Replace("The two signed a treaty.", quoted, StringComparison.Ordinal)
            .Replace("Treaty of the two", quoted, StringComparison.Ordinal));
        Assert.Contains(Markup, Relgraph.RunIn(folder.Path, "show", "rur-gra-treaty").Ends(0).Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Relgraph.RunIn(folder.Path, "report", "--no-diagrams").Ends(0);
        Relgraph.RunIn(folder.Path, "diagram", "-o", "all.html").Ends(0);
        Relgraph.RunIn(folder.Path, "diagram", "-o", "all.svg").Ends(0);
        foreach (var format in new[] { "graphml", "gexf" })
            Assert.Contains(Markup, System.Xml.Linq.XDocument.Parse(Relgraph.RunIn(folder.Path, "export", "--format", format).Ends(0).Out)
                .Descendants().SelectMany(element => element.Attributes().Select(attribute => attribute.Value).Append(element.Value)));
        var pages = Directory.GetFiles(folder.Path, "*.*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".html" or ".svg" or ".js").ToList();
        Assert.True(pages.Count > 3);
        Assert.All(pages, page => Assert.DoesNotContain("<script>alert", File.ReadAllText(page), StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();
}
