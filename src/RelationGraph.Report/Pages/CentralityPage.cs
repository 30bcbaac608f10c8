using RelationGraph.Analysis.Centrality;
using RelationGraph.Analysis.Networks;
using RelationGraph.Networks;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>How nodes stand in a network, and how firm that is.</summary>
/// <param name="result">What was measured.</param>
/// <param name="site">Where nodes and documents have their pages, or null for a network from a file.</param>
/// <param name="top">How many nodes of each ranking are told.</param>
internal sealed class CentralityPage(CentralityResult result, Site? site, int top)
{
    public const string Path = "centrality";

    private readonly TieNetwork network = result.Whole.Network;
    private readonly CentralityRankings rankings = new(result, site, top);

    /// <summary>Makes the page.</summary>
    /// <param name="pictures">What is shown of a measure before its ranking, or null for nothing.</param>
    /// <param name="years">What is shown of the years, or null for tables.</param>
    /// <param name="before">What stands before the rankings.</param>
    public Page Of(
        Func<MeasureScores, IEnumerable<Block>>? pictures = null, Func<CentralityYears, IEnumerable<Block>>? years = null, params IEnumerable<Block> before) => new()
        {
            Path = Path,
            Title = "Centrality",
            Lead = Lead(),
            Chapter = Path,
            Blocks =
        [
            new Block.Bullets([.. new CentralityCaveats(result, site).All()]),
            .. before,
            .. Glance(),
            .. network.Network.EdgeCount == 0 ? [] : result.Whole.Scores.Select(scores => rankings.Section(scores, pictures?.Invoke(scores) ?? [])),
            .. new CentralityDates(result, site, top).All(),
            .. (years ?? (told => told.Tables()))(new CentralityYears(result, top)),
        ],
            Recipe = [.. network.Recipe(), .. Recipe()],
        };

    private Phrase Lead() => network.Network.EdgeCount == 0
        ? "No tie is left to measure."
        : $"How {Words.Count(network.Nodes.Length, "node")} stand in a network of {Words.Count(network.Network.EdgeCount, "tie")}, by {Words.Count(result.Whole.Scores.Length, "measure")}."
            + (result.Subject is { } subject ? $" Each ranking stands beside one without {subject.Name}." : "");

    private IEnumerable<Block> Glance()
    {
        if (result.Whole.Scores.Length < 2 || network.Network.EdgeCount == 0)
            yield break;
        yield return new Block.Section("glance", "Ranks at a glance",
        [
            rankings.Glance("Ranks by each measure", result.Whole),
            .. result is { WithoutSubject: { } without, Subject: { } subject } ? [rankings.Glance($"Ranks without {subject.Name}", without)] : Enumerable.Empty<Block>(),
        ]);
    }

    private IEnumerable<string> Recipe()
    {
        if (result.Request.Engine == Engine.QuikGraph)
            yield return "engine: QuikGraph's algorithms";
        foreach (var measure in result.Request.Measures)
            yield return $"{measure.Name}: {measure.Definition.Formula}{(measure.ScaleIn(result.Request) is { Length: > 0 } scale ? $" Here {scale}." : "")}";
        if (result.Request.Measures.Any(measure => measure.ReadsGroups))
            yield return $"groups: by {result.Request.Grouping}";
        yield return "ranks: equal values share the rank of the first; an undefined value has none";
        if (!result.Spreads.IsEmpty)
            yield return $"resolutions: {result.Request.Resolutions}, seed {result.Request.Seed}; {CentralityDates.HowDrawn}";
    }
}
