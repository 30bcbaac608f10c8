using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

public sealed class GroupCommandTests
{
    [Fact]
    public void Communities_name_their_seed_and_the_same_seed_gives_the_same_answer()
    {
        var first = Relgraph.Run("communities", "--seed", "7", "--seeds", "3").Ends(0).Out;
        Assert.Contains("seed: 7, compared with the 2 seeds after it", first, StringComparison.Ordinal);
        Assert.Equal(first, Relgraph.Run("communities", "--seed", "7", "--seeds", "3").Ends(0).Out);
    }

    [Fact]
    public void Communities_are_told_without_the_subject_too_unless_it_is_to_stay()
    {
        Assert.Contains("Without Tajikistan", Relgraph.Run("communities").Ends(0).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Without Tajikistan", Relgraph.Run("communities", "--subject", "none").Ends(0).Out, StringComparison.Ordinal);
        Assert.Contains("Without Russia", Relgraph.Run("communities", "--subject", "Russia").Ends(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_node_stands_in_one_community()
    {
        var nodes = CsvText.Tables(Relgraph.Run("communities", "--subject", "none", "--format", "csv").Ends(0).Out).Single(table => table[0].Contains("Id"));
        var ids = nodes.Skip(1).Select(row => row[nodes[0].IndexOf("Id")]).ToList();
        Assert.Contains("TJK", ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void A_pair_that_shares_names_what_and_the_lines_of_the_documents()
    {
        var shared = Relgraph.Run("projection", "--by", "projects", "--format", "csv").Ends(0).Out;
        Assert.Matches("Kyrgyzstan,Tajikistan,.*CASA-1000 .*caspian-post-tajikistan-kyrgyzstan-2025, line 29", shared);
    }

    // Uzbekistan opposes the Roghun Dam: that ties it to nobody.
    [Fact]
    public void Opposing_a_project_makes_no_pair()
    {
        var shared = Relgraph.Run("projection", "--by", "projects", "--format", "csv").Ends(0).Out;
        Assert.DoesNotMatch("(?m)^Tajikistan,Uzbekistan,.*Roghun", shared);
        Assert.Contains("who oppose or assess a project", Relgraph.Run("projection", "--by", "projects", "--format", "md").Ends(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_selection_without_what_is_asked_says_so()
    {
        Assert.Contains("no communities", Relgraph.Run("communities", "--as-of", "1800").Ends(0).Out, StringComparison.Ordinal);
        Assert.Contains("No two have anything in common", Relgraph.Run("projection", "--as-of", "1800").Ends(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_two_modes_is_projected_on_either()
    {
        using var folder = new TemporaryFolder();
        folder.Write("clubs.csv", "source,target\nann,chess\nbob,chess\nann,rowing\nbob,rowing\ncid,rowing\nx\n");
        var ran = Relgraph.RunIn(folder.Path, "projection", "--input", "clubs.csv", "--format", "csv").Ends(0);
        Assert.Contains("ann,bob,2,\"chess [line 2, line 3]; rowing [line 4, line 5]\"", ran.Out, StringComparison.Ordinal);
        Assert.Contains("1 of 6 rows of 'clubs.csv' were rejected", ran.Error, StringComparison.Ordinal);
        Assert.Contains("chess,rowing,2", Relgraph.RunIn(folder.Path, "projection", "--input", "clubs.csv", "--side", "things", "--format", "csv").Ends(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_of_two_modes_is_not_projected()
    {
        using var folder = new TemporaryFolder();
        folder.Write("row.csv", "source,target\na,b\nb,c\n");
        Assert.Contains("bipartite", Relgraph.RunIn(folder.Path, "projection", "--input", "row.csv").Ends(2).Error, StringComparison.Ordinal);
        Assert.Contains("--by", Relgraph.RunIn(folder.Path, "projection", "--input", "row.csv", "--by", "projects").Ends(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Communities_of_a_file_name_its_lines()
    {
        using var folder = new TemporaryFolder();
        folder.Write("ties.csv", "source,target,weight\na,b,2\nb,c,2\na,c,2\nx,y,2\ny,z,2\nx,z,2\nc,x,1\n");
        var ran = Relgraph.RunIn(folder.Path, "communities", "--input", "ties.csv", "--weight", "given", "--format", "md").Ends(0);
        Assert.Contains("2 communities of more than one among 6 nodes", ran.Out, StringComparison.Ordinal);
        Assert.Contains("line 8", ran.Out, StringComparison.Ordinal);
    }
}
