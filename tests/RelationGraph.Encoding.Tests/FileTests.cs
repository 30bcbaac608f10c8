using static RelationGraph.Encoding.Tests.TrialSeeds;

namespace RelationGraph.Encoding.Tests;

public sealed class FileTests
{
    [Fact]
    public void Invalid_UTF8_is_found_at_its_place()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(Document.Replace("A pact", "Ä pact?", StringComparison.Ordinal));
        bytes[Array.IndexOf(bytes, (byte)'?')] = 0xFF;
        Assert.Equal(
            "seeds/documents/trial.yaml:18:18: error RG0003: byte 0xFF is not UTF-8; expected UTF-8",
            new TrialSeeds().Put("documents/trial.yaml", bytes).Fault());
    }

    [Fact]
    public void UTF16_is_called_by_its_name() => Assert.EndsWith(
        "error RG0003: text in UTF-16 is not UTF-8; expected UTF-8",
        new TrialSeeds().Put("documents/other.yaml", [0xFF, 0xFE, 0x61, 0x00]).Fault(), StringComparison.Ordinal);

    [Fact]
    public void A_byte_order_mark_and_other_line_ends_change_nothing()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes("\uFEFF" + Document.Replace("\n", "\r\n", StringComparison.Ordinal));
        var reading = new TrialSeeds().Put("documents/trial.yaml", bytes).Read();
        Assert.Empty(reading.Diagnostics);
        Assert.Equal("A pact", reading.Corpus!.FindRelation("pact")!.Title);
    }

    [Fact]
    public void Places_are_the_same_with_a_byte_order_mark() =>
        Assert.StartsWith("seeds/documents/x.yaml:1:1: error RG0108", new TrialSeeds().Put("documents/x.yaml", "\uFEFFfoo: 1").Faults()[0], StringComparison.Ordinal);

    [Fact]
    public void A_control_character_is_found_once_a_file() => Assert.Equal(
        "error RG0004: control character U+0007 (and 1 more); expected text", FaultOf("title: A pact", "title: A «\u0007pact\u0000"));

    [Fact]
    public void An_escaped_control_character_is_found() => Assert.Equal(
        "error RG0004: control character U+0000; expected text", FaultOf("title: A pact", "title: «\"A \\0 pact\""));

    [Fact]
    public void A_file_that_is_too_large_is_refused_unread()
    {
        var large = new SeedFile("documents/large.yaml", () => new EndlessStream(100_000_000));
        var source = SeedSource.Memory("seeds", [("ontology.yaml", Repository.Ontology), ("entities.yaml", "entities: []"u8.ToArray())]);
        var reading = SeedReader.Read(SeedSource.Of("seeds", source.Files.Add(large)));
        Assert.Equal(
            "seeds/documents/large.yaml:1:1: error RG0002: the file has 100000000 bytes; expected at most 16777216",
            Assert.Single(reading.Diagnostics).ToString());
    }

    [Fact]
    public void A_missing_file_is_missed() =>
        Assert.Equal("seeds/entities.yaml:1:1: error RG0005: there is no entities.yaml", new TrialSeeds().Without("entities.yaml").Fault());

    [Fact]
    public void A_file_of_another_ending_is_not_lost_in_silence() => Assert.Equal(
        "seeds/documents/other.yml:1:1: warning RG0006: documents/other.yml is not read; expected a name that ends in .yaml",
        new TrialSeeds().Put("documents/other.yml", "a: b").Fault());

    [Fact]
    public void A_file_out_of_reach_is_reported()
    {
        var closed = new SeedFile("documents/closed.yaml", () => throw new UnauthorizedAccessException("denied"));
        var source = SeedSource.Memory("seeds", [("ontology.yaml", Repository.Ontology), ("entities.yaml", "entities: []"u8.ToArray())]);
        var reading = SeedReader.Read(SeedSource.Of("seeds", source.Files.Add(closed)));
        Assert.Equal("seeds/documents/closed.yaml:1:1: error RG0001: the file cannot be read: denied", Assert.Single(reading.Diagnostics).ToString());
    }

    [Fact]
    public void A_folder_is_read_like_memory()
    {
        var folder = Directory.CreateTempSubdirectory("relgraph-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "documents"));
            File.WriteAllBytes(Path.Combine(folder.FullName, "ontology.yaml"), Repository.Ontology);
            File.WriteAllText(Path.Combine(folder.FullName, "entities.yaml"), Entities);
            File.WriteAllText(Path.Combine(folder.FullName, "documents", "trial.yaml"), Document);
            var reading = SeedReader.Read(SeedSource.Folder(folder.FullName + "/"));
            Assert.Empty(reading.Diagnostics);
            Assert.Equal(2, reading.Corpus!.Relations.Length);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void All_faults_stand_in_the_order_of_file_line_and_column()
    {
        var faults = new TrialSeeds()
            .Edit("label: Project", "label: Projekt", "entities.yaml")
            .Edit("TREATY", "TREATTY").Edit("kind: implements", "kind: implement").Edit("lines: 9\n", "lines: 9\n  foo: 1\n")
            .Put("documents/a.yaml", "bar: 1").Read().Diagnostics;
        Assert.Equal(["entities.yaml", "documents/a.yaml", "documents/trial.yaml"], faults.Select(fault => fault.File["seeds/".Length..]).Distinct());
        Assert.Equal(faults.OrderBy(fault => fault.Line).Where(IsTrial), faults.Where(IsTrial));
        Assert.Equal(3, faults.Count(IsTrial));
    }

    private static bool IsTrial(Model.Diagnostics.Diagnostic fault) => fault.File.EndsWith("trial.yaml", StringComparison.Ordinal);

    /// <summary>Claims a length and fails when it is read.</summary>
    private sealed class EndlessStream(long length) : MemoryStream
    {
        public override long Length => length;

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("The file was read.");
    }
}
