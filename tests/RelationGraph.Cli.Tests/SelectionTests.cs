using System.Globalization;
using System.Text.Json;

using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

public sealed class SelectionTests
{
    [Theory]
    [InlineData("")]
    [InlineData("--type TREATY,aid")]
    [InlineData("--type TREATY --type AID --status signed,in-force --node-kind State")]
    [InlineData("--as-of 2012-06 --possible --include all")]
    [InlineData("--document iwpr-tajikistan-russia-2011 --include none")]
    [InlineData("--without-document crs-tajikistan-2013 --without-node UN")]
    [InlineData("--ego Tajikistan --hops 2 --organs with-state")]
    [InlineData("--pair RUS tajikistan --organs apart")]
    [InlineData("--mode rail,road --sign cooperation")]
    [InlineData("--sign Conflict,neither")]
    public void A_selection_is_the_same_for_every_command(string options)
    {
        var words = options.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var stats = Relations(Json("stats", words));
        var exported = JsonDocument.Parse(Relgraph.Run(["export", "--format", "json", .. words]).Ends(0).Out).RootElement
            .GetProperty("relations").EnumerateArray().Select(relation => relation.GetProperty("id").GetString()!).ToList();
        var told = Json("timeline", words).GetProperty("blocks").EnumerateArray()
            .SelectMany(section => section.GetProperty("blocks").EnumerateArray())
            .SelectMany(table => table.GetProperty("rows").EnumerateArray())
            .Select(row => row.GetProperty("id").GetString()!);
        Assert.True(stats > 0);
        Assert.Equal(stats, exported.Count);
        Assert.Equal(exported.Order(StringComparer.Ordinal), told.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_seeds_folder_is_found_here_above_or_where_data_points()
    {
        using var folder = new TemporaryFolder();
        NoteSeeds.Write(folder, "project/seeds");
        Directory.CreateDirectory(folder["project/notes/deeper"]);
        var here = Relgraph.RunIn(folder["project"], "stats").Ends(0).Out;
        Assert.Equal(here, Relgraph.RunIn(folder["project/notes/deeper"], "stats").Ends(0).Out);
        Assert.Equal(here, Relgraph.RunIn(folder.Path, "stats", "--data", "project").Ends(0).Out);
        Assert.Equal(here, Relgraph.RunIn(folder.Path, "stats", "--data", "project/seeds").Ends(0).Out);
        var fewer = Relations(JsonDocument.Parse(Relgraph.RunIn(folder["project"], "stats", "--format", "json").Ends(0).Out).RootElement);
        Assert.Equal(1, fewer);
    }

    private static JsonElement Json(string command, string[] options) =>
        JsonDocument.Parse(Relgraph.Run([command, "--format", "json", .. options]).Ends(0).Out).RootElement;

    private static int Relations(JsonElement stats) => int.Parse(
        stats.GetProperty("blocks")[0].GetProperty("facts").GetProperty("relations").GetString()!,
        NumberStyles.AllowThousands,
        CultureInfo.InvariantCulture);
}
