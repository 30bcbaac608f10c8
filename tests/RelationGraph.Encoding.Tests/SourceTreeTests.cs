using RelationGraph.Encoding.Documents;
using RelationGraph.Model.Facts;

namespace RelationGraph.Encoding.Tests;

/// <summary>The seeds of the source tree, and the guide's examples.</summary>
public sealed class SourceTreeTests
{
    [Fact]
    public void The_seeds_load_without_a_diagnostic_and_account_for_each_line()
    {
        var reading = SeedReader.Read(SeedSource.Folder(Repository.Seeds));
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(5, reading.Corpus!.Documents.Length);
        Assert.All(reading.Lines, account => Assert.True(account.IsComplete, $"{account.Document}: {LineRanges.Format(account.Open)}"));
    }

    [Fact]
    public void Packed_seeds_are_the_same_as_those_in_a_folder()
    {
        var (packed, folder) = (SeedSource.Packed("packed", typeof(SourceTreeTests).Assembly, "packed/"), SeedSource.Folder(Repository.Seeds));
        Assert.Equal(folder.Files.Select(file => file.Name), packed.Files.Select(file => file.Name));
        var (ours, theirs) = (SeedReader.Read(packed), SeedReader.Read(folder));
        Assert.Empty(ours.Diagnostics);
        Assert.Equal(theirs.Corpus!.Relations.Select(relation => relation.Id), ours.Corpus!.Relations.Select(relation => relation.Id));
    }

    [Fact]
    public void The_seeds_agree_with_the_texts()
    {
        var folder = Environment.GetEnvironmentVariable("RELGRAPH_DOCUMENTS");
        Assert.SkipWhen(folder is null, "RELGRAPH_DOCUMENTS names no folder with the documents' texts");
        Assert.Empty(SeedReader.Read(SeedSource.Folder(Repository.Seeds), new DocumentTexts(folder!)).Diagnostics);
    }

    [Fact]
    public void The_guides_example_of_entities_has_no_fault()
    {
        var seeds = new TrialSeeds().Put("entities.yaml", Example("entities:")).Without("documents/trial.yaml");
        Assert.Empty(seeds.Read().Diagnostics);
    }

    [Fact]
    public void The_guides_example_of_a_document_has_no_faults_but_what_it_leaves_out()
    {
        var document = Example("document:") + Example("coverage:");
        var seeds = new TrialSeeds().Put("entities.yaml", File.ReadAllBytes(Path.Combine(Repository.Seeds, "entities.yaml"))).Put("documents/trial.yaml", document);
        Assert.Equal(
            [
                "RG0511", // Most lines are left out,
                "RG0520", // and most of the hash,
                "RG0503", // and the relation that it links to,
                "RG0502", // and the one that another document defines.
            ],
            seeds.Read().Diagnostics.Where(fault => fault.Code.Id is not "RG0308").Select(fault => fault.Code.Id));
    }

    private static string Example(string firstLine)
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "encoding.md"));
        var start = guide.IndexOf("```yaml\n" + firstLine, StringComparison.Ordinal) + "```yaml\n".Length;
        return guide[start..guide.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
