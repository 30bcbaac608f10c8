using System.Collections.Immutable;

using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

using RelationGraph.Analysis.Similarity;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;

namespace RelationGraph.Report.Charts;

/// <summary>The chart of likeness with the table of its figures.</summary>
internal static class SimilarityCharts
{
    private const int MostShown = 26;
    private const int CellSize = 30;

    /// <summary>κ of every two, those who are alike beside each other; none for fewer than three with ties.</summary>
    public static IEnumerable<Block> Kappa(SimilarityResult result)
    {
        var kappa = result.Pairs.ToDictionary(pair => (pair.First, pair.Second), pair => pair.Likeness.Kappa);
        var ties = result.Pairs.SelectMany(pair => new[] { (Node: pair.First, Ties: pair.FirstTies), (Node: pair.Second, Ties: pair.SecondTies) })
            .GroupBy(entry => entry.Node).ToDictionary(group => group.Key, group => group.Max(entry => entry.Ties));
        var shown = InOrder(
            [.. result.Compared.Where(node => ties.GetValueOrDefault(node) > 0).OrderByDescending(node => ties[node]).ThenBy(node => node).Take(MostShown)], Of);
        if (shown.Length < 3)
            yield break;
        string Name(int node) => result.Network.Nodes[node].Name;
        var figures = new double[shown.Length, shown.Length];
        for (var column = 0; column < shown.Length; column++)
        {
            for (var row = 0; row < shown.Length; row++)
                figures[column, shown.Length - 1 - row] = Of(shown[column], shown[row]) ?? double.NaN;
        }

        var title = $"Cohen's κ of {(shown.Length == result.Compared.Length ? "every two" : $"the {shown.Length} with most ties")}, those who are alike side by side: 1 the same, 0 as chance would have it, below 0 opposed; grey is undefined";
        yield return new Block.Chart(
            ChartSvg.Draw(Model([.. shown.Select(Name)], figures), "kappa", 230 + (CellSize * shown.Length), 190 + (CellSize * shown.Length)),
            title,
            new Block.Table(
                title,
                ["Node", .. shown.Select(node => new Column(Name(node), ColumnKind.Number))],
                [.. shown.Select(row => ImmutableArray.Create<Cell>([Name(row), .. shown.Select(column => (Cell)SimilarityPage.Figure(Of(row, column)))]))]));

        double? Of(int one, int other) => one == other ? null : kappa[(Math.Min(one, other), Math.Max(one, other))];
    }

    /// <summary>Starts with the one who has most ties and goes on to the most alike of the rest.</summary>
    private static ImmutableArray<int> InOrder(List<int> rest, Func<int, int, double?> like)
    {
        var order = ImmutableArray.CreateBuilder<int>(rest.Count);
        while (rest.Count > 0)
        {
            var next = order.Count == 0 ? rest[0] : rest.MaxBy(node => like(order[^1], node) ?? double.NegativeInfinity);
            order.Add(next);
            rest.Remove(next);
        }

        return order.ToImmutable();
    }

    private static PlotModel Model(ImmutableArray<string> names, double[,] figures)
    {
        var model = ChartSvg.Model();
        model.Axes.Add(ChartSvg.Names(AxisPosition.Left, names.Reverse()));
        var bottom = ChartSvg.Names(AxisPosition.Bottom, names);
        bottom.Angle = -90;
        model.Axes.Add(bottom);
        model.Axes.Add(new LinearColorAxis
        {
            Position = AxisPosition.Right,
            Palette = OxyPalette.Interpolate(200, ChartSvg.Lack, OxyColors.White, ChartSvg.Firm),
            Minimum = -1,
            Maximum = 1,
            MajorStep = 0.5,
            InvalidNumberColor = ChartSvg.Rest,
        });
        model.Series.Add(new LabelledCells
        {
            X0 = 0,
            X1 = names.Length - 1,
            Y0 = 0,
            Y1 = names.Length - 1,
            Interpolate = false,
            RenderMethod = HeatMapRenderMethod.Rectangles,
            Data = figures,
            LabelFontSize = 0.32,
            LabelFormatString = "0.0;−0.0;0.0",
        });
        return model;
    }

    /// <summary>Cells with their figure, undefined ones without.</summary>
    private sealed class LabelledCells : HeatMapSeries
    {
        protected override string GetLabel(double v, int i, int j) => double.IsNaN(v) ? "" : base.GetLabel(v, i, j);
    }
}
