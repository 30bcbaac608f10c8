using System.Collections.Immutable;
using System.Globalization;

using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

using RelationGraph.Analysis.Balance;
using RelationGraph.Networks.Balance;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;

namespace RelationGraph.Report.Charts;

/// <summary>The charts of balance, each with the table of its figures.</summary>
internal static class BalanceCharts
{
    private const int Width = 620;
    private const int YearsWidth = 760;

    /// <summary>How many triads there are of each kind.</summary>
    public static Block.Chart Triads(TriadCensus census)
    {
        var kinds = BalancePage.Kinds(census);
        var model = ChartSvg.Model();
        model.Axes.Add(ChartSvg.Names(AxisPosition.Left, kinds.Reverse().Select(kind => kind.Signs)));
        model.Axes.Add(ChartSvg.Counts(AxisPosition.Bottom));
        foreach (var (title, fill, isBalanced) in new[] { ("Balanced", ChartSvg.Firm, true), ("Not balanced", ChartSvg.Lack, false) })
        {
            var series = new BarSeries { Title = title, IsStacked = true, FillColor = fill, StrokeThickness = 0 };
            foreach (var kind in kinds.Reverse())
                series.Items.Add(new BarItem(kind.IsBalanced == isBalanced ? kind.Count : 0));
            model.Series.Add(series);
        }

        const string name = "Triads by the signs of their three pairs";
        return new Block.Chart(
            ChartSvg.Draw(model, "triads", Width, 170),
            name,
            new Block.Table(
                name,
                ["Signs", "Balanced", new("Triads", ColumnKind.Number)],
                [
                    .. kinds.Select(kind => ImmutableArray.Create<Cell>(
                        kind.Signs, kind.IsBalanced ? "yes" : "no", kind.Count.ToString(CultureInfo.InvariantCulture))),
                ]));
    }

    /// <summary>What stands against two camps in each year, certainly and possibly.</summary>
    public static Block.Chart Years(ImmutableArray<YearBalance> years)
    {
        var model = ChartSvg.Model();
        model.Axes.Add(ChartSvg.Years(padding: 0.02));
        var counts = ChartSvg.Counts(AxisPosition.Left);
        // A line at nought alone would stand on the edge of an empty picture.
        counts.Maximum = Math.Max(1, years.Max(year => Math.Max(year.Certain.Negative, year.Possible.Negative))) * 1.1;
        model.Axes.Add(counts);
        model.Series.Add(Line("In conflict, possible", ChartSvg.Loose, LineStyle.Dash, MarkerType.Circle, years, year => year.Possible.Negative));
        model.Series.Add(Line("In conflict, certain", ChartSvg.Firm, LineStyle.Solid, MarkerType.Circle, years, year => year.Certain.Negative));
        model.Series.Add(Line("Against camps, possible", ChartSvg.Lack, LineStyle.Dash, MarkerType.Square, years, year => year.Possible.Frustration.Index));
        model.Series.Add(Line("Against camps, certain", ChartSvg.Lack, LineStyle.Solid, MarkerType.Square, years, year => year.Certain.Frustration.Index));
        const string name = "Pairs in conflict by year, and how many pairs stand against any two camps";
        return new Block.Chart(
            ChartSvg.Draw(model, "balance-years", YearsWidth, 300),
            name,
            new Block.Table(
                name,
                [
                    "Year", new("In conflict, certain", ColumnKind.Number), new("In conflict, possible", ColumnKind.Number),
                    new("Against camps, certain", ColumnKind.Number), new("Against camps, possible", ColumnKind.Number),
                ],
                [
                    .. years.Select(year => ImmutableArray.Create<Cell>(
                        year.Year.ToString(CultureInfo.InvariantCulture), year.Certain.Negative, year.Possible.Negative,
                        (int)year.Certain.Frustration.Index, (int)year.Possible.Frustration.Index)),
                ]));
    }

    private static LineSeries Line(
        string title, OxyColor colour, LineStyle style, MarkerType marker, ImmutableArray<YearBalance> years, Func<YearBalance, double> value)
    {
        var line = new LineSeries { Title = title, Color = colour, LineStyle = style, StrokeThickness = 1.8, MarkerType = marker, MarkerSize = 2.4, MarkerFill = colour };
        foreach (var year in years)
            line.Points.Add(new DataPoint(year.Year, value(year)));
        return line;
    }
}
