using System.Collections.Immutable;

using RelationGraph.Analysis.Centrality;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>What certainly and what possibly holds side by side, with the spread over resolutions where one was asked for.</summary>
internal sealed class CentralityDates(CentralityResult result, Site? site, int top)
{
    public const string HowDrawn = "each draws a day within the time asked about and each uncertain date evenly within what it may mean; where nothing bounds a date, or it is marked uncertain, by an even chance";

    public IEnumerable<Block> All()
    {
        if (result.Dated is not { } dated)
            yield break;
        var asOf = result.Whole.Network.Graph!.Selection.AsOf;
        var sentence = $"As of {DateText.Of(asOf)}, {Words.Count(dated.Certain.Network.Network.EdgeCount, "tie")} certainly hold, and {Words.Count(dated.Possible.Network.Network.EdgeCount, "tie")} certainly or possibly. "
            + (dated.Undetermined == 0 ? "No date is in doubt, and both networks are the same."
                : $"{Words.Count(dated.Undetermined, "relation")} {(dated.Undetermined == 1 ? "is" : "are")} in doubt. Both networks are measured over the same {Words.Count(dated.Possible.Network.Nodes.Length, "node")}, so that their values can be compared.");
        yield return new Block.Section("dates", "Certain and possible",
        [
            new Block.Paragraph(sentence),
            .. dated.Undetermined == 0 ? [] : result.Request.Measures.SelectMany((measure, number) => Measure(dated, measure, number)),
        ]);
    }

    private IEnumerable<Block> Measure(DatedComparison dated, CentralityMeasure measure, int number)
    {
        var grows = measure.Definition.GrowsWithEdges;
        var (certain, possible) = (dated.Certain.Of(measure), dated.Possible.Of(measure));
        var spreads = result.Spreads.IsEmpty ? [] : result.Spreads[number];
        var written = new ScoreText(certain.Values.Concat(possible.Values), measure.IsCount);
        var tell = new NetworkTelling(dated.Possible.Network, site);
        yield return new Block.Paragraph(
            $"{measure.Title}: " + (grows
                ? "it only grows with ties, so that the true value lies between the two."
                : "a tie more may raise or lower it, so that the two are no bounds of the true value" + (spreads.IsEmpty ? "." : ", and neither are the least and greatest drawn.")),
            IsQuiet: true);
        var shown = possible.Order.Take(top).Concat(certain.Order.Take(top)).ToHashSet();
        ImmutableArray<Column> drawn = spreads.IsEmpty ? [] :
        [
            new("Least drawn", ColumnKind.Number), new("Median drawn", ColumnKind.Number), new("Greatest drawn", ColumnKind.Number), new("Drawn undefined", ColumnKind.Number),
        ];
        yield return new Block.Table(
            $"{measure.Title}, certain and possible" + (spreads.IsEmpty ? "" : $", and over {Words.Count(result.Request.Resolutions, "resolution")}"),
            [
                "Node", new("Certain rank", ColumnKind.Number), new("Certain score", ColumnKind.Number), .. drawn,
                new("Possible score", ColumnKind.Number), new("Possible rank", ColumnKind.Number), new("Id", ColumnKind.Short),
            ],
            [
                .. Enumerable.Range(0, dated.Possible.Network.Nodes.Length).Where(shown.Contains)
                    .OrderBy(node => certain.Ranks[node] ?? int.MaxValue).ThenBy(node => possible.Ranks[node] ?? int.MaxValue).ThenBy(node => node)
                    .Select(node => ImmutableArray.Create<Cell>(
                    [
                        tell.Node(node), ScoreText.Rank(certain.Ranks[node]), written.Cell(certain.Values[node]),
                        .. spreads.IsEmpty ? [] : Drawn(spreads[node], written),
                        written.Cell(possible.Values[node]), ScoreText.Rank(possible.Ranks[node]), dated.Possible.Network.Nodes[node].Id,
                    ])),
            ]);
    }

    private Cell[] Drawn(Spread? spread, ScoreText written) =>
    [
        written.Cell(spread?.Least), written.Cell(spread?.Median), written.Cell(spread?.Greatest),
        spread is null ? result.Request.Resolutions : spread.Undefined == 0 ? "" : spread.Undefined,
    ];
}
