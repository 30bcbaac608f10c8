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
}
