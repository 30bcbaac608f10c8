using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

public sealed class CentralityTests
{
    [Fact]
    public void The_first_of_each_ranking_stands_in_the_csv_with_its_rank_without_the_subject()
    {
        var tables = CsvText.Tables(Centrality("--measure", "degree,betweenness", "--top", "3"));
        var degree = tables.Single(table => table[0].Contains("Score without Tajikistan") && table.Count > 1 && table[1].Contains("69"));
        Assert.Equal(["Rank", "Node", "Score", "Rank without Tajikistan", "Score without Tajikistan", "Id"], degree[0]);
        Assert.Equal(["1", "Tajikistan", "69", "", "", "TJK"], degree[1]);
        Assert.Equal(["2", "United States", "17", "1", "16", "USA"], degree[2]);
    }

    [Fact]
    public void Without_a_document_its_relations_count_no_more_and_the_recipe_says_so()
    {
        var answer = Relgraph.Run("centrality", "--measure", "degree", "--top", "2", "--without-document", "crs-tajikistan-2013").Ends(0).Out;
        Assert.Contains("without documents: crs-tajikistan-2013", answer, StringComparison.Ordinal);
        Assert.Contains("without each of the 4 documents", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_subject_there_is_one_ranking()
    {
        var table = Assert.Single(CsvText.Tables(Centrality("--measure", "degree", "--subject", "none", "--document", "crs-tajikistan-2013", "--top", "2")));
        Assert.Equal(["Rank", "Node", "Score", "Id"], table[0]);
    }

    [Fact]
    public void QuikGraph_ranks_as_we_do()
    {
        string[] asked = ["--measure", "pagerank", "--top", "8", "--subject", "none", "--document", "crs-tajikistan-2013"];
        Assert.Equal(
            CsvText.Tables(Centrality(asked)).Single().Select(row => (row[0], row[1])),
            CsvText.Tables(Centrality([.. asked, "--engine", "quikgraph"])).Single().Select(row => (row[0], row[1])));
    }

    [Fact]
    public void The_same_seed_draws_the_same_resolutions()
    {
        string Drawn(string seed) => Centrality("--measure", "degree", "--as-of", "2010", "--resolutions", "20", "--seed", seed);
        Assert.Equal(Drawn("1"), Centrality("--measure", "degree", "--as-of", "2010", "--resolutions", "20"));
        Assert.NotEqual(Drawn("1"), Drawn("2"));
    }

    [Fact]
    public void The_damping_and_the_share_of_alpha_are_the_persons_and_the_recipe_names_them()
    {
        using var folder = new TemporaryFolder();
        folder.Write("star.csv", "m,a\nm,b\nm,c\nm,d\n");
        string Of(params string[] arguments) => Relgraph.RunIn(folder.Path, ["centrality", "--input", "star.csv", .. arguments]).Ends(0).Out;

        // A star of four rays: λ is 2, so that α is 1/4; x = 1 + m/4 and m = 1 + x, thus m = 8/3.
        var katz = Of("--measure", "katz", "--katz-share", "0.5");
        Assert.Contains("2.67", katz, StringComparison.Ordinal);
        Assert.Contains("α is 0.5 of its limit", katz, StringComparison.Ordinal);
        // Who always jumps is everywhere alike.
        var all = Of("--measure", "pagerank", "--damping", "0");
        Assert.Contains("the damping is 0", all, StringComparison.Ordinal);
        Assert.Contains("0.2", all, StringComparison.Ordinal);
        Assert.DoesNotContain("the damping is", Of("--measure", "pagerank"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--damping", "1")]
    [InlineData("--katz-share", "0")]
    [InlineData("--damping", "0.5", "--measure", "degree")]
    [InlineData("--katz-share", "0.5")]
    public void Parameters_of_measures_that_make_no_sense_are_refused(params string[] arguments) =>
        Assert.Contains(arguments[0], Relgraph.Run(["centrality", .. arguments]).Ends(2).Error, StringComparison.Ordinal);

    [Fact]
    public void Where_nothing_is_left_the_answer_says_so()
    {
        var answer = Relgraph.Run("centrality", "--as-of", "1500").Ends(0).Out;
        Assert.Contains("No tie is left to measure.", answer, StringComparison.Ordinal);
    }

    private static string Centrality(params string[] arguments) => Relgraph.Run(["centrality", .. arguments, "--format", "csv"]).Ends(0).Out;
}
