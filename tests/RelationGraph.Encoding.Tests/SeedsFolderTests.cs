using RelationGraph.Encoding.Documents;
using RelationGraph.Model.Facts;

namespace RelationGraph.Encoding.Tests;

public sealed class SeedsFolderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("relgraph-");

    private string Seeds => Path.Combine(folder.FullName, "seeds");

    private static SeedSource Packed => SeedSource.Memory("packed",
    [
        ("ontology.yaml", Repository.Ontology),
        ("entities.yaml", System.Text.Encoding.UTF8.GetBytes(TrialSeeds.Entities)),
        ("documents/trial.yaml", System.Text.Encoding.UTF8.GetBytes(TrialSeeds.Document)),
    ]);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_document_starts_a_folder_where_there_is_none()
    {
        var added = SeedsFolder.Add(Seeds, Text("Größe & Wert (final).txt", "one\n\nthree\n"), Packed);
        Assert.Equal(("gr-e-wert-final", 2, true), (added.Id, added.OpenLines, added.StartedFolder));
        Assert.Equal(
            ["documents/" + added.Id + ".yaml", "entities.yaml", "ontology.yaml", "schema/document.schema.json", "schema/entities.schema.json"],
            Files());
        Assert.Equal(Repository.Ontology, File.ReadAllBytes(Path.Combine(Seeds, "ontology.yaml")));
    }

    [Fact]
    public void A_new_document_names_what_is_left_to_do()
    {
        SeedsFolder.Add(Seeds, Text("report.txt", "one\n\nthree\nfour\n"), Packed);
        var reading = SeedReader.Read(SeedSource.Folder(Seeds), new DocumentTexts(folder.FullName));
        Assert.Equal(
            ["RG0511 open: lines 1, 3-4 of 3", "RG0112 'title' is not filled in yet", "RG0112 'date' is not filled in yet", "RG0112 'dateBasis' is not filled in yet"],
            reading.Diagnostics.Select(fault => $"{fault.Code.Id} {fault.Message}"));
        Assert.Equal("1, 3-4", LineRanges.Format(Assert.Single(reading.Lines).Open));
    }

    [Fact]
    public void A_new_folder_takes_the_packed_documents_on_request()
    {
        SeedsFolder.Add(Seeds, Text("report.txt", "one\n"), Packed, withPacked: true);
        Assert.Contains("documents/trial.yaml", Files());
        Assert.Equal(TrialSeeds.Entities, File.ReadAllText(Path.Combine(Seeds, "entities.yaml")));
    }

    [Fact]
    public void A_folder_that_is_there_is_added_to_and_nothing_in_it_changes()
    {
        SeedsFolder.Add(Seeds, Text("report.txt", "one\n"), Packed);
        File.WriteAllText(Path.Combine(Seeds, "entities.yaml"), TrialSeeds.Entities);
        var added = SeedsFolder.Add(Seeds, Text("sub/Report.TXT", "two\n"), Packed, withPacked: true);
        Assert.Equal(("report-2", false), (added.Id, added.StartedFolder));
        Assert.Equal(TrialSeeds.Entities, File.ReadAllText(Path.Combine(Seeds, "entities.yaml")));
        Assert.DoesNotContain("documents/trial.yaml", Files());
    }

    [Fact]
    public void The_same_document_is_not_begun_twice()
    {
        var text = Text("report.txt", "one\n");
        var added = SeedsFolder.Add(Seeds, text, Packed);
        File.AppendAllText(added.Path, "# work\n");
        var fault = Assert.Throws<InvalidDataException>(() => SeedsFolder.Add(Seeds, text, Packed));
        Assert.Contains("is encoded already, in documents/report.yaml", fault.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => SeedsFolder.Add(Seeds, Text("copy.txt", "one\n"), Packed));
        Assert.EndsWith("# work\n", File.ReadAllText(added.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_text_is_refused_before_anything_is_written()
    {
        var path = Path.Combine(folder.FullName, "report.bin");
        File.WriteAllBytes(path, [0x61, 0xFF]);
        var fault = Assert.Throws<InvalidDataException>(() => SeedsFolder.Add(Seeds, path, Packed));
        Assert.EndsWith("is no text: line 1, column 2: byte 0xFF is not UTF-8.", fault.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => SeedsFolder.Add(Seeds, Text("empty.txt", ""), Packed));
        Assert.Throws<FileNotFoundException>(() => SeedsFolder.Add(Seeds, Path.Combine(folder.FullName, "none.txt"), Packed));
        Assert.False(Directory.Exists(Seeds));
    }

    [Fact]
    public void A_text_with_byte_order_mark_and_other_line_ends_is_taken()
    {
        SeedsFolder.Add(Seeds, Text("report.txt", "\uFEFFone\r\n\r\nthree"), Packed);
        var account = Assert.Single(SeedReader.Read(SeedSource.Folder(Seeds), new DocumentTexts(folder.FullName)).Lines);
        Assert.Equal((3, "2", "1, 3"), (account.Lines, LineRanges.Format(account.Blank), LineRanges.Format(account.Open)));
    }

    [Theory]
    [InlineData("It's: a \"report\" #1.txt", "it-s-a-report-1")]
    [InlineData("...", "document")]
    public void Any_name_of_a_text_gives_an_id(string fileName, string id)
    {
        Assert.Equal(id, DocumentSkeleton.Id(fileName, new HashSet<string>()));
        Assert.Equal(id + "-3", DocumentSkeleton.Id(fileName, new HashSet<string> { id, id + "-2" }));
    }

    [Fact]
    public void Any_name_of_a_text_can_be_read_back()
    {
        const string name = "It's: a \"report\" #1.txt";
        SeedsFolder.Add(Seeds, Text(name, "one\n"), Packed);
        var reading = SeedReader.Read(SeedSource.Folder(Seeds), new DocumentTexts(folder.FullName));
        Assert.DoesNotContain(reading.Diagnostics, fault => fault.Code.Id is "RG0516" or "RG0101");
    }

    private string[] Files() => [.. Directory.EnumerateFiles(Seeds, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Seeds, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private string Text(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
