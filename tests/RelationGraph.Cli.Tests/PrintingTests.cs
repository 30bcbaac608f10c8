using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

public sealed class PrintingTests
{
    [Fact]
    public void A_name_and_its_value_stand_apart() =>
        Assert.Matches(@"(?m)^  Pieces of evidence  +\d", Relgraph.Run("stats").Ends(0).Out);

    [Fact]
    public void A_bullet_and_its_text_stand_apart()
    {
        var lines = Relgraph.Run("dossier", "TJK", "RUS").Ends(0).Out.Split('\n').Where(line => line.Contains('•', StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines.Where(line => line.TrimStart().StartsWith('•')), line => Assert.Matches(@"• +\S", line));
    }

    [Theory]
    [InlineData("timeline", "--pair", "TJK", "RUS")]
    [InlineData("search", "basing")]
    [InlineData("contradictions", "--pair", "TJK", "UZB")]
    [InlineData("diff", "2010", "2013", "--pair", "TJK", "RUS")]
    public void An_id_is_never_broken_into_lines(params string[] question)
    {
        var ids = CsvText.Tables(Relgraph.Run([.. question, "--format", "csv"]).Ends(0).Out)
            .SelectMany(table => table.Skip(1).Select(row => row[table[0].IndexOf("Id")])).Distinct().ToList();
        Assert.NotEmpty(ids);
        var printed = Terminal(string.Join(' ', question));
        Assert.All(ids, id => Assert.Contains(id, printed, StringComparison.Ordinal));
    }

    [Fact]
    public void A_terminal_gets_colour_and_no_line_wider_than_it_is()
    {
        var printed = Terminal("stats");
        Assert.Matches(Colour, printed);
        Assert.All(printed.Split('\n'), line => Assert.True(Visible(line).Length <= 100, line));
        Assert.DoesNotMatch(Colour, Terminal("stats", "NO_COLOR=1 "));
    }

    private const string Colour = "\e\\[[0-9;]*m";

    private static string Visible(string line) =>
        System.Text.RegularExpressions.Regex.Replace(
            line.TrimEnd('\r'), "\e\\[[0-9;?]*[A-Za-z]", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>What a terminal of a hundred columns gets.</summary>
    private static string Terminal(string arguments, string environment = "")
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "no script (util-linux) here to make a terminal");
        using var folder = new TemporaryFolder();
        var line = $"stty cols 100; {environment}TERM=xterm-256color dotnet {Relgraph.Assembly} {arguments}";
        return Relgraph.Execute(folder.Path, "script", ["-qec", line, "/dev/null"]).Ends(0).Out;
    }
}
