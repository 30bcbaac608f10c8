using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.Centrality;
using RelationGraph.Report.Charts;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>Measures over years, what certainly held in each and what possibly did.</summary>
internal sealed class CentralityYears(CentralityResult result, int top)
{
    /// <summary>More columns than this are no pleasure to read.</summary>
    private const int Most = 6;

    /// <summary>The tables of all measures.</summary>
    public IEnumerable<Block> Tables() => Section([Ties()], result.Request.Measures.SelectMany(Tables));

    /// <summary>The pictures with their figures, for some of the measures.</summary>
    public IEnumerable<Block> Pictures(params IReadOnlyCollection<string> measures) => Section(
        result.Request.Measures.Where(measure => measures.Contains(measure.Name, StringComparer.Ordinal)).Select(Picture),
        [new Block.Fold("The networks of the years", [Ties()])]);

    private IEnumerable<Block> Section(params IEnumerable<Block>[] told)
    {
        if (result.Years.IsEmpty)
            yield break;
        yield return new Block.Section("years", "Over the years",
        [
            new Block.Paragraph("Each year is measured as of that year, in a network of its own: certain is what held throughout it, possible what may have held on some day of it. Without a tie in that year a node has no value. "
                + Undated()),
            .. told.SelectMany(blocks => blocks),
        ]);
    }

    private string Undated()
    {
        var undated = result.Years.Max(year => year.Undated);
        return undated == 0 ? "Every relation has a date." : $"{Words.Count(undated, "relation")} without a date {(undated == 1 ? "is" : "are")} left out of every year.";
    }

    private Block.Table Ties() => new(
        "The networks of the years",
        ["Year", new("Nodes, certain", ColumnKind.Number), new("Ties, certain", ColumnKind.Number), new("Nodes, possible", ColumnKind.Number), new("Ties, possible", ColumnKind.Number)],
        [
            .. result.Years.Select(year => ImmutableArray.Create<Cell>(
                Label(year), year.Certain.Network.Nodes.Length, year.Certain.Network.Network.EdgeCount,
                year.Possible.Network.Nodes.Length, year.Possible.Network.Network.EdgeCount)),
        ]);

    private IEnumerable<Block> Tables(CentralityMeasure measure)
    {
        yield return Table(measure, $"{measure.Title} by year, certain", year => year.Certain);
        yield return Table(measure, $"{measure.Title} by year, possible", year => year.Possible);
    }

    private Block.Table Table(CentralityMeasure measure, string caption, Func<YearMeasures, MeasuredNetwork> network)
    {
        var written = new ScoreText(result.Years.SelectMany(year => network(year).Of(measure).Values), measure.IsCount);
        var nodes = Nodes(measure);
        return new Block.Table(
            caption,
            ["Year", .. nodes.Select(node => new Column(result.Whole.Network.Nodes[node].Name, ColumnKind.Number))],
            [
                .. result.Years.Select(year => ImmutableArray.Create<Cell>(
                    [Label(year), .. nodes.Select(node => written.Cell(network(year).Value(measure, result.Whole.Network.Nodes[node].Id)))])),
            ]);
    }

    private Block Picture(CentralityMeasure measure)
    {
        var nodes = Nodes(measure).Select(node => result.Whole.Network.Nodes[node]).ToImmutableArray();
        return CentralityCharts.Years(measure, nodes, result.Years);
    }

    /// <summary>The first of the ranking over all time, the subject too, of those that have more than nought in some year.</summary>
    private ImmutableArray<int> Nodes(CentralityMeasure measure) =>
    [
        .. result.Whole.Of(measure).Order.Where(node => result.Years.Any(year => year.Possible.Value(measure, result.Whole.Network.Nodes[node].Id) > 0))
            .Take(Math.Min(top, Most)),
    ];

    private static string Label(YearMeasures year) => year.Year.ToString(CultureInfo.InvariantCulture);
}
