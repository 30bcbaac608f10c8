using System.Collections.Immutable;
using System.Globalization;

using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

using RelationGraph.Analysis.Centrality;
using RelationGraph.Analysis.Networks;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Charts;

/// <summary>The charts of rankings, each with the table of its figures.</summary>
internal static class CentralityCharts
{
    private const int Width = 620;
    private const int PanelHeight = 110;

    /// <summary>Bars of the first nodes of a ranking, and beside each the bar that it has without the subject.</summary>
    public static Block.Chart Bars(CentralityResult result, MeasureScores scores, int top)
    {
        var measure = scores.Measure;
        var network = result.Whole.Network;
        var rows = CentralityRankings.Shown(result, scores, top).Select(node => (
            network.Nodes[node].Name,
            With: scores.Values[node],
            Without: result.WithoutSubject?.Value(measure, network.Nodes[node].Id))).ToList();
        var model = ChartSvg.Model();
        model.Axes.Add(ChartSvg.Names(AxisPosition.Left, rows.AsEnumerable().Reverse().Select(row => row.Name)));
        model.Axes.Add(Scores(AxisPosition.Bottom));
        var hasWithout = result.WithoutSubject is not null;
        ImmutableArray<string> titles = hasWithout ? ["All nodes", $"Without {result.Subject!.Name}"] : ["Score"];
        // Of several series the last stands at the top of its category.
        if (hasWithout)
            model.Series.Add(Bar(titles[1], ChartSvg.Loose, rows.Select(row => row.Without)));
        model.Series.Add(Bar(titles[0], ChartSvg.Firm, rows.Select(row => row.With)));
        var written = new ScoreText(rows.Select(row => row.With).Concat(rows.Select(row => row.Without)), measure.IsCount);
        var title = $"{measure.Title} of those who stand first{(hasWithout ? $", with and without {result.Subject!.Name}" : "")}";
        return new Block.Chart(
            ChartSvg.Draw(model, $"bars-{measure.Name}", Width, 70 + (rows.Count * (hasWithout ? 30 : 22))),
            title,
            new Block.Table(
                title,
                ["Node", .. titles.Select(name => new Column(name, ColumnKind.Number))],
                [
                    .. rows.Select(row => ImmutableArray.Create<Cell>(
                        [row.Name, written.Cell(row.With), .. hasWithout ? [written.Cell(row.Without)] : Array.Empty<Cell>()])),
                ]));
    }

    /// <summary>A panel a node: what certainly held in each year, and what possibly did.</summary>
    public static Block.Chart Years(CentralityMeasure measure, ImmutableArray<NetworkNode> nodes, ImmutableArray<YearMeasures> years)
    {
        var model = ChartSvg.Model();
        model.Axes.Add(ChartSvg.Years(padding: 0.02));
        for (var panel = 0; panel < nodes.Length; panel++)
            AddPanel(model, panel, nodes.Length, nodes[panel], measure, years);
        var written = new ScoreText(years.SelectMany(year => nodes.Select(node => year.Possible.Value(measure, node.Id))), measure.IsCount);
        var title = $"{measure.Title} over the years, each node on a scale of its own";
        return new Block.Chart(
            ChartSvg.Draw(model, $"years-{measure.Name}", Width, 70 + (PanelHeight * nodes.Length)),
            title,
            new Block.Table(
                title,
                ["Year", .. nodes.SelectMany(node => new[] { new Column($"{node.Name}, certain", ColumnKind.Number), new Column($"{node.Name}, possible", ColumnKind.Number) })],
                [
                    .. years.Select(year => ImmutableArray.Create<Cell>(
                    [
                        year.Year.ToString(CultureInfo.InvariantCulture),
                        .. nodes.SelectMany(node => new[] { written.Cell(year.Certain.Value(measure, node.Id)), written.Cell(year.Possible.Value(measure, node.Id)) }),
                    ])),
                ]));
    }

    private static void AddPanel(PlotModel model, int panel, int panels, NetworkNode node, CentralityMeasure measure, ImmutableArray<YearMeasures> years)
    {
        var key = $"panel-{panel.ToString(CultureInfo.InvariantCulture)}";
        var axis = Scores(AxisPosition.Left);
        axis.Key = key;
        // The first panel stands at the top, with room above its lines for the name.
        (axis.StartPosition, axis.EndPosition) = (1 - ((panel + 0.94) / panels), 1 - ((panel + 0.24) / panels));
        axis.MajorStep = double.NaN;
        axis.IntervalLength = 36;
        model.Axes.Add(axis);
        model.Series.Add(Line(panel == 0 ? "Possible" : null, key, ChartSvg.Lack, LineStyle.Dash, MarkerType.Circle, years, year => year.Possible.Value(measure, node.Id)));
        model.Series.Add(Line(panel == 0 ? "Certain" : null, key, ChartSvg.Firm, LineStyle.Solid, MarkerType.Square, years, year => year.Certain.Value(measure, node.Id)));
        var highest = years.Max(year => Math.Max(year.Certain.Value(measure, node.Id) ?? 0, year.Possible.Value(measure, node.Id) ?? 0));
        axis.Maximum = highest > 0 ? highest * 1.05 : 1;
        model.Annotations.Add(new TextAnnotation
        {
            Text = node.Name,
            TextPosition = new DataPoint(years[0].Year, axis.Maximum),
            TextHorizontalAlignment = HorizontalAlignment.Left,
            TextVerticalAlignment = VerticalAlignment.Bottom,
            FontWeight = FontWeights.Bold,
            StrokeThickness = 0,
            ClipByYAxis = false,
            YAxisKey = key,
        });
    }

    private static LineSeries Line(
        string? title, string axis, OxyColor colour, LineStyle style, MarkerType marker, ImmutableArray<YearMeasures> years, Func<YearMeasures, double?> score)
    {
        var line = new LineSeries
        {
            Title = title,
            YAxisKey = axis,
            Color = colour,
            LineStyle = style,
            StrokeThickness = 1.8,
            MarkerType = marker,
            MarkerSize = 2.2,
            MarkerFill = colour,
            RenderInLegend = title is not null,
        };
        foreach (var year in years)
            line.Points.Add(score(year) is { } value ? new DataPoint(year.Year, value) : DataPoint.Undefined);
        return line;
    }

    private static BarSeries Bar(string title, OxyColor fill, IEnumerable<double?> scores)
    {
        var bars = new BarSeries { Title = title, FillColor = fill, StrokeThickness = 0 };
        foreach (var score in scores.Reverse())
            bars.Items.Add(new BarItem(score ?? 0));
        return bars;
    }

    private static LinearAxis Scores(AxisPosition position)
    {
        var axis = ChartSvg.Counts(position);
        axis.MinimumMajorStep = 0;
        axis.StringFormat = "#,0.######";
        return axis;
    }
}
