using System.Globalization;

using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;

namespace RelationGraph.Report.Charts;

/// <summary>Draws charts as SVG elements in one plain look.</summary>
internal static class ChartSvg
{
    // Paul Tol's "bright" blue and a light grey-blue: apart in hue, in lightness and in print.
    public static readonly OxyColor Firm = OxyColor.FromRgb(0x33, 0x66, 0x99);
    public static readonly OxyColor Loose = OxyColor.FromRgb(0xBB, 0xCB, 0xDC);
    public static readonly OxyColor Rest = OxyColor.FromRgb(0xE8, 0xEB, 0xEF);
    public static readonly OxyColor Lack = OxyColor.FromRgb(0xCC, 0x66, 0x33);
    private static readonly OxyColor Ink = OxyColor.FromRgb(0x1F, 0x29, 0x33);
    private static readonly OxyColor Grid = OxyColor.FromRgb(0xDD, 0xE2, 0xE7);

    public static PlotModel Model() => new()
    {
        Culture = CultureInfo.InvariantCulture,
        DefaultFont = "Arial",
        DefaultFontSize = 12,
        TextColor = Ink,
        PlotAreaBorderThickness = new OxyThickness(0),
        Background = OxyColors.White,
        Legends = { new Legend { LegendPosition = LegendPosition.TopLeft, LegendPlacement = LegendPlacement.Outside, LegendOrientation = LegendOrientation.Horizontal } },
    };

    /// <summary>An axis of counts that starts at nought.</summary>
    public static LinearAxis Counts(AxisPosition position) => new()
    {
        Position = position,
        Minimum = 0,
        MaximumPadding = 0.04,
        MinimumMajorStep = 1,
        MajorGridlineStyle = LineStyle.Solid,
        MajorGridlineColor = Grid,
        MajorGridlineThickness = 1,
        TickStyle = TickStyle.None,
        AxislineStyle = LineStyle.None,
        StringFormat = "#,0",
    };

    /// <summary>An axis of years along the bottom.</summary>
    /// <param name="padding">Room at either end, as a share of the years shown.</param>
    public static LinearAxis Years(double padding) => new()
    {
        Position = AxisPosition.Bottom,
        MinimumPadding = padding,
        MaximumPadding = padding,
        MinimumMajorStep = 1,
        MinorTickSize = 0,
        StringFormat = "0",
    };

    public static CategoryAxis Names(AxisPosition position, IEnumerable<string> labels) => new()
    {
        Position = position,
        ItemsSource = labels.ToList(),
        TickStyle = TickStyle.None,
        GapWidth = 0.35,
        AxislineStyle = LineStyle.Solid,
        AxislineColor = Ink,
    };

    /// <summary>Draws a chart whose clip paths have a name of their own, since one page holds several charts.</summary>
    public static string Draw(PlotModel model, string name, int width, int height)
    {
        var svg = new SvgExporter { Width = width, Height = height, IsDocument = false, UseVerticalTextAlignmentWorkaround = true, TextMeasurer = new RoomyTexts() }.ExportToString(model);
        return svg.ReplaceLineEndings("\n").Replace("id=\"clipPath", $"id=\"{name}-", StringComparison.Ordinal)
            .Replace("url(#clipPath", $"url(#{name}-", StringComparison.Ordinal);
    }
}
