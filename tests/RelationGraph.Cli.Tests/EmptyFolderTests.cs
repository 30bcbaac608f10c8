using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

public sealed class EmptyFolderTests
{
    [Fact]
    public void Without_seeds_the_packed_documents_answer_as_the_seeds_in_the_source_tree_do()
    {
        using var empty = new TemporaryFolder();
        var packed = Relgraph.RunIn(empty.Path, "stats").Ends(0);
        Assert.Equal(Relgraph.RunIn(Repository.Root, "stats").Ends(0).Out, packed.Out);
        Assert.Empty(Directory.EnumerateFileSystemEntries(empty.Path));
    }

    [Fact]
    public void The_packed_documents_are_sound_and_each_line_is_accounted_for()
    {
        var ran = Relgraph.Run("check", "--format", "csv").Ends(0);
        Assert.Contains("0 errors", ran.Error, StringComparison.Ordinal);
        var coverage = CsvText.Tables(ran.Out)[0];
        var share = coverage[0].IndexOf("Accounted for");
        Assert.Equal(5, coverage.Count - 1);
        Assert.All(coverage.Skip(1), row => Assert.Equal("100 %", row[share]));
    }

    [Fact]
    public void A_report_has_its_pictures()
    {
        using var folder = new TemporaryFolder();
        var ran = Relgraph.RunIn(folder.Path, "report", "--document", "caspian-post-tajikistan-kyrgyzstan-2025").Ends(0);
        Assert.Equal(Path.Combine(folder["out"], "index.html"), ran.Out.Trim());
        Assert.Contains(
            Directory.EnumerateFiles(folder["out"], "*.html", SearchOption.AllDirectories),
            page => File.ReadAllText(page).Contains("<svg", StringComparison.Ordinal));
    }
}
