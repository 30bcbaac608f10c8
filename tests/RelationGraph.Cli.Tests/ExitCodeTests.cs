using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

public sealed class ExitCodeTests
{
    [Fact]
    public void An_answer_ends_with_0_and_says_nothing_beside_it()
    {
        var ran = Relgraph.Run("stats").Ends(0);
        Assert.Contains("Pieces of evidence", ran.Out, StringComparison.Ordinal);
        Assert.Empty(ran.Error);
    }

    [Theory]
    [InlineData("search", "qqqqqqqqqqqq")]
    [InlineData("timeline", "--as-of", "1200")]
    [InlineData("contradictions", "--document", "iwpr-tajikistan-russia-2011", "--type", "TRANSIT")]
    public void An_empty_answer_ends_with_0(params string[] arguments) => Assert.NotEmpty(Relgraph.Run(arguments).Ends(0).Out);

    [Fact]
    public void A_difference_ends_with_1_only_where_asked()
    {
        Relgraph.Run("diff", "2010", "2013").Ends(0);
        Relgraph.Run("diff", "2010", "2013", "--exit-code").Ends(1);
        Relgraph.Run("diff", "1200", "1201", "--exit-code").Ends(0);
    }

    [Fact]
    public void Data_that_do_not_load_end_with_1()
    {
        using var folder = new TemporaryFolder();
        folder.Write("graph.json", "{\"version\": 1, \"nodes\": [");
        var ran = Relgraph.RunIn(folder.Path, "stats", "--data", "graph.json").Ends(1);
        Assert.Empty(ran.Out);
        Assert.Contains("graph.json:1:", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stats", "--data", "nowhere")]
    [InlineData("check", "--documents", "nowhere")]
    [InlineData("export", "--format", "json", "-o", "no/such/folder/graph.json")]
    [InlineData("diagram", "--pair", "TJK", "UZB", "-o", "no/such/folder/pair.svg")]
    public void What_is_out_of_reach_ends_with_3_and_one_sentence(params string[] arguments)
    {
        var ran = Relgraph.Run(arguments).Ends(3);
        Assert.Empty(ran.Out);
        Assert.StartsWith("relgraph: ", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export --format json")]
    [InlineData("stats")]
    [InlineData("--help")]
    public void A_full_device_under_the_output_ends_with_3(string arguments)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "no /dev/full here");
        using var folder = new TemporaryFolder();
        var ran = Relgraph.Bash(folder.Path, $"relgraph {arguments} >/dev/full").Ends(3);
        Assert.StartsWith("relgraph: ", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_stops_reading_gets_no_stack_trace()
    {
        using var folder = new TemporaryFolder();
        var ran = Relgraph.Bash(folder.Path, "relgraph export --format json | head -n 1");
        ran.Ends(0);
        Assert.Equal("{", ran.Out.Trim());
    }
}
