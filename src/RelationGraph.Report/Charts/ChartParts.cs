using System.Collections.Immutable;
using System.Globalization;

using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

using RelationGraph.Analysis.Money;
using RelationGraph.Analysis.Statistics;
using RelationGraph.Analysis.Timelines;
using RelationGraph.Model.Selecting;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Charts;

/// <summary>The charts, each with the table of its figures.</summary>
internal static class ChartParts
{
    private const int Width = 480;
    private const int RowHeight = 22;

    private static readonly MarkerType[] Markers =
        [MarkerType.Circle, MarkerType.Square, MarkerType.Triangle, MarkerType.Diamond, MarkerType.Cross, MarkerType.Plus, MarkerType.Star];

    public static Block.Chart ByType(GraphStatistics statistics)
    {
        var types = statistics.ByType;
        return Bars(
            "Relations by type",
            "Type",
            ["Established", "Not established"],
            [.. types.Select(type => (Words.OfType(type.Type), ImmutableArray.Create(type.Established, type.Relations - type.Established)))]);
    }

    public static Block.Chart Coverage(Site site) => Bars(
        "Lines of each document",
        "Document",
        ["Cited", "Without a relation", "Blank", "Open"],
        [
            .. site.Corpus.Documents.Select(document =>
            {
                var use = DocumentUse.Of(site, document);
                return (document.Id, ImmutableArray.Create(use.Account.Cited.Length, use.None, use.Account.Blank.Length, use.Account.Open.Length));
            }),
        ]);

    /// <summary>How many relations begin or happen in each year; decades and open dates stand in the figures only.</summary>
    public static Block.Chart ByYear(SelectedGraph graph)
    {
        var first = Timeline.Of(graph).Events.DistinctBy(entry => entry.Tie.Relation.Id, StringComparer.Ordinal).ToImmutableArray();
        var years = new Timeline(first, []).Years;
        var plain = years.Where(year => int.TryParse(year.Label, NumberStyles.None, CultureInfo.InvariantCulture, out _)).ToList();
        var model = ChartSvg.Model();
        model.Axes.Add(ChartSvg.Counts(AxisPosition.Left));
        model.Axes.Add(ChartSvg.Years(padding: 0.02));
        var established = new RectangleBarSeries { Title = "Established", FillColor = ChartSvg.Firm, StrokeThickness = 0 };
        var rest = new RectangleBarSeries { Title = "Not established", FillColor = ChartSvg.Loose, StrokeThickness = 0 };
        foreach (var year in plain)
        {
            var at = int.Parse(year.Label, CultureInfo.InvariantCulture);
            var firm = year.Events.Count(entry => entry.Tie.IsEstablished);
            established.Items.Add(new RectangleBarItem(at - 0.4, 0, at + 0.4, firm));
            rest.Items.Add(new RectangleBarItem(at - 0.4, firm, at + 0.4, year.Events.Length));
        }

        model.Series.Add(established);
        model.Series.Add(rest);
        const string title = "Relations by the year in which they begin or happen";
        return new Block.Chart(
            ChartSvg.Draw(model, "years", Width, 300),
            title,
            new Block.Table(
                title,
                ["Year", new("Established", ColumnKind.Number), new("Not established", ColumnKind.Number)],
                [
                    .. years.Select(year => ImmutableArray.Create<Cell>(
                        year.Label, year.Events.Count(entry => entry.Tie.IsEstablished), year.Events.Count(entry => !entry.Tie.IsEstablished))),
                ]));
    }

    /// <summary>The amounts in the currency that most of them have, by year, on a scale of powers of ten.</summary>
    public static IEnumerable<Block> Money(MoneyOverview money)
    {
        var currency = money.Rows.CountBy(row => row.Amount.Currency, StringComparer.Ordinal).OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal).First().Key;
        var points = money.Rows.Where(row => string.Equals(row.Amount.Currency, currency, StringComparison.Ordinal) && row.Amount.Per is null)
            .Select(row => (row.Amount.Kind, Year: row.Tie.Relation.When?.StartEarliest?.Year, Size: row.Amount.Value ?? row.Amount.Min ?? row.Amount.Max ?? 0))
            .Where(point => point is { Year: not null, Size: > 0 }).ToList();
        if (points.Count < 2)
            yield break;
        var model = ChartSvg.Model();
        model.Axes.Add(new LogarithmicAxis
        {
            Position = AxisPosition.Left,
            MajorGridlineStyle = LineStyle.Solid,
            MajorGridlineColor = ChartSvg.Rest,
            MinorTickSize = 0,
            LabelFormatter = size => AmountText.Figure((decimal)size, null, null, currency),
            MinimumPadding = 0.1,
            MaximumPadding = 0.1,
        });
        model.Axes.Add(ChartSvg.Years(padding: 0.05));
        var kinds = points.GroupBy(point => point.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal).ToList();
        for (var i = 0; i < kinds.Count; i++)
            model.Series.Add(Points(kinds[i].Key, i, kinds[i].Select(point => ((int)point.Year!, point.Size))));
        var title = $"Amounts in {currency} by year of their date and by kind, parts too; rates per year or person are left out";
        yield return new Block.Chart(
            ChartSvg.Draw(model, "money", 760, 380),
            title,
            new Block.Table(
                title,
                ["Kind", new("Year", ColumnKind.Number), new(currency, ColumnKind.Number)],
                [
                    .. kinds.SelectMany(kind => kind.OrderBy(point => point.Year).ThenBy(point => point.Size)).Select(point => ImmutableArray.Create<Cell>(
                        Words.Of(point.Kind), point.Year!.Value.ToString(CultureInfo.InvariantCulture), point.Size.ToString("#,0.##", CultureInfo.InvariantCulture))),
                ]));
    }

    private static ScatterSeries Points(string kind, int index, IEnumerable<(int Year, decimal Size)> points)
    {
        var marker = Markers[index % Markers.Length];
        var isLines = marker is MarkerType.Cross or MarkerType.Plus or MarkerType.Star;
        var series = new ScatterSeries
        {
            Title = Words.Of(kind),
            MarkerType = marker,
            MarkerSize = 4.5,
            MarkerStroke = ChartSvg.Firm,
            MarkerStrokeThickness = 1.3,
            MarkerFill = isLines || index >= Markers.Length ? OxyColors.Transparent : index % 2 == 0 ? ChartSvg.Firm : ChartSvg.Loose,
        };
        foreach (var (year, size) in points)
            series.Points.Add(new ScatterPoint(year, (double)size));
        return series;
    }

    /// <summary>Stacked bars, a row a name.</summary>
    public static Block.Chart Bars(
        string title, string names, ImmutableArray<string> parts, ImmutableArray<(string Name, ImmutableArray<int> Numbers)> rows)
    {
        OxyColor[] fills = [ChartSvg.Firm, ChartSvg.Loose, ChartSvg.Rest, ChartSvg.Lack];
        var model = ChartSvg.Model();
        model.Axes.Add(ChartSvg.Names(AxisPosition.Left, rows.Reverse().Select(row => row.Name)));
        model.Axes.Add(ChartSvg.Counts(AxisPosition.Bottom));
        for (var part = 0; part < parts.Length; part++)
        {
            var series = new BarSeries { Title = parts[part], IsStacked = true, FillColor = fills[part], StrokeThickness = 0 };
            foreach (var row in rows.Reverse())
                series.Items.Add(new BarItem(row.Numbers[part]));
            model.Series.Add(series);
        }

        return new Block.Chart(
            ChartSvg.Draw(model, names.ToLowerInvariant(), Width, 80 + (RowHeight * rows.Length)),
            title,
            new Block.Table(
                title,
                [names, .. parts.Select(part => new Column(part, ColumnKind.Number))],
                [.. rows.Select(row => ImmutableArray.Create<Cell>([row.Name, .. row.Numbers.Select(number => (Cell)number)]))]));
    }
}
