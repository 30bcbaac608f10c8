using System.Runtime.CompilerServices;

using RelationGraph.Networks.Definitions;
using RelationGraph.Testing;

namespace RelationGraph.Networks.Tests.Definitions;

public sealed class MeasureCatalogueTests
{
    private static readonly MeasureDefinition[] All = [.. MeasureCatalogue.Chapters.SelectMany(chapter => chapter.Measures)];

    [Fact]
    public void The_page_of_the_measures_is_the_catalogue_s()
    {
        var page = MeasuresPage.Write();
        Assert.Equal(Approval.OfFile(Path.GetFullPath("../../../docs/measures.md", Here()), page), page);
    }

    [Fact]
    public void Each_measure_has_a_name_of_its_own() => Assert.Equal(All.Length, All.Select(measure => measure.Name).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Each_measure_says_where_it_was_defined()
    {
        Assert.All(All, measure => Assert.NotEmpty(measure.References));
        Assert.All(All.SelectMany(measure => measure.References).Where(reference => reference.Doi is not null), reference => Assert.Matches("^10\\.[0-9]{4,}/[^ ]+$", reference.Doi));
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
