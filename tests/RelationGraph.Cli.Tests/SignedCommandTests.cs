using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

public sealed class SignedCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_triad_names_its_three_pairs_with_their_signs_and_lines()
    {
        var triads = Table(Relgraph.Run("balance", "--node-kind", "State", "--format", "csv").Ends(0).Out, "Signs");
        Assert.Equal(["Balanced", "Signs", "Who", "At one time", "First with second", "First with third", "Second with third"], triads[0]);
        var row = triads.Single(row => row[2] == "Iran, Tajikistan, United States");
        Assert.Equal(("no", "(+ + −)"), (row[0], row[1]));
        Assert.Matches(@"^conflict \(1\) \[crs-tajikistan-2013, line 569\]$", row[5]);
    }

    [Fact]
    public void The_frustration_index_says_whether_it_is_proven()
    {
        Assert.Contains("exact: proven to be the least", Relgraph.Run("balance", "--format", "md").Ends(0).Out, StringComparison.Ordinal);
        Assert.Contains("heuristic", Relgraph.Run("balance", "--mixed", "conflict", "--steps", "1", "--format", "md").Ends(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_mixed_pair_is_changes_the_balance_and_stands_in_the_recipe()
    {
        var asked = Relgraph.Run("balance", "--node-kind", "State", "--mixed", "left-out", "--format", "md").Ends(0).Out;
        Assert.Contains("where they have both signs, none: the pair is left out", asked, StringComparison.Ordinal);
        Assert.Contains("3 of 5 triads are balanced", asked, StringComparison.Ordinal);
        Assert.Contains("8 of 16 triads are balanced", Relgraph.Run("balance", "--node-kind", "State", "--format", "md").Ends(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void As_of_a_date_only_what_held_is_in_balance_or_not()
    {
        var held = Relgraph.Run("balance", "--node-kind", "State", "--as-of", "2012", "--format", "md").Ends(0).Out;
        Assert.Contains("2 of 2 triads are balanced", held, StringComparison.Ordinal);
        Assert.Contains("as of 2012", held, StringComparison.Ordinal);
    }

    [Fact]
    public void The_alliances_of_a_file_are_balanced()
    {
        folder.Write("alliances.csv", "source,target,sign\nGBR,FRA,1\nGBR,RUS,1\nFRA,RUS,1\nAUH,DEU,1\nAUH,ITA,1\nDEU,ITA,1\nGBR,AUH,-1\nFRA,DEU,-1\nRUS,ITA,-1\n");
        var answer = Relgraph.RunIn(folder.Path, "balance", "--input", "alliances.csv", "--format", "md").Ends(0).Out;
        Assert.Contains("2 of 2 triads are balanced (100 %). Two camps fit every signed pair.", answer, StringComparison.Ordinal);
        Assert.Contains("AUH, DEU, ITA", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_signs_has_no_balance_and_portfolios_of_counts_only()
    {
        folder.Write("plain.csv", "source,target\na,b\nb,c\nc,d\n");
        Assert.Contains("sign", Relgraph.RunIn(folder.Path, "balance", "--input", "plain.csv").Ends(2).Error, StringComparison.Ordinal);
        Assert.Contains("--value count", Relgraph.RunIn(folder.Path, "similarity", "--input", "plain.csv").Ends(2).Error, StringComparison.Ordinal);
        Assert.Contains("κ", Relgraph.RunIn(folder.Path, "similarity", "a", "c", "--value", "count", "--input", "plain.csv").Ends(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void All_pairs_of_states_stand_in_the_csv_and_what_is_undefined_is_empty()
    {
        var pairs = Table(Relgraph.Run("similarity", "--top", "1000", "--format", "csv").Ends(0).Out, "κ");
        Assert.Equal(24 * 23 / 2, pairs.Count - 1);
        Assert.Equal(["Armenia", "Belarus", "1", "1", "1", "1", "1"], pairs[1].Take(7));
        var undefined = pairs.Single(row => (row[0], row[1]) == ("Canada", "Latvia"));
        Assert.Equal(["1", "", "", "", ""], undefined.Skip(2).Take(5));
    }

    [Fact]
    public void Two_portfolios_stand_side_by_side_where_they_differ_first()
    {
        var rows = Table(Relgraph.Run("similarity", "UZB", "KGZ", "--node-kind", "State", "--format", "csv").Ends(0).Out, "Third party");
        Assert.Equal(["Third party", "Uzbekistan", "Kyrgyzstan", "Ties of Uzbekistan", "Ties of Kyrgyzstan"], rows[0]);
        Assert.Equal(["Tajikistan", "-1", "1"], rows[1].Take(3));
        Assert.Contains("crs-tajikistan-2013", rows[1][3], StringComparison.Ordinal);
    }

    private static List<List<string>> Table(string csv, string column) => [.. CsvText.Tables(csv).Single(table => table[0].Contains(column)).Select(row => row.ToList())];
}
