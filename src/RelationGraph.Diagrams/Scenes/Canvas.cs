using System.Collections.Immutable;

using RelationGraph.Diagrams.Layout;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>Lays the canvas round what is drawn: heading above, legend below, sides at most three to one.</summary>
internal static class Canvas
{
    /// <summary>The size of the heading's type in pixels.</summary>
    public const double TitleSize = 17;

    /// <summary>The room between what is drawn and the canvas's sides, in pixels.</summary>
    public const double Margin = 20;

    private const double TitleHeight = 34;
    private const double LegendGap = 22;
    private const double MinWidth = 480;
    private const double MaxRatio = 3;

    /// <summary>Moves nodes and marks onto a canvas that just holds them.</summary>
    public static Scene Fit(DiagramOptions options, ImmutableArray<SceneNode> nodes, ImmutableArray<SceneMark> marks)
    {
        var boxes = nodes.Select(node => node.Box.Grown(1.5))
            .Concat(marks.Select(mark => mark.Curve.Bounds.Grown(1.5)))
            .Concat(marks.Select(mark => mark.Label?.Box.Grown(1)).OfType<Box>()).ToList();
        var drawn = boxes.Count == 0 ? default : boxes.Aggregate((all, box) => all.With(box));
        var titleWidth = Text.FontMetrics.Width(options.Title, TitleSize, bold: true);
        var inner = Math.Ceiling(Math.Max(Math.Max(drawn.Width, MinWidth), titleWidth));
        var (legend, legendHeight) = Legend.For(nodes, marks, options.Emphasis, inner);
        var fixedHeight = TitleHeight + LegendGap + legendHeight + (2 * Margin);
        var height = Math.Ceiling(Math.Max(drawn.Height + fixedHeight, (inner + (2 * Margin)) / MaxRatio));
        var width = Math.Ceiling(Math.Max(inner + (2 * Margin), height / MaxRatio));
        var room = new Box(Margin, Margin + TitleHeight, width - Margin, height - Margin - legendHeight - LegendGap);
        var by = Rounded(room.Center - drawn.Center);
        var legendAt = new Position(Margin, height - Margin - legendHeight);
        return new()
        {
            Title = options.Title,
            Nodes = [.. nodes.Select(node => node with { Box = node.Box.Moved(by) })],
            Marks = [.. marks.Select(mark => Moved(mark, by))],
            Legend = [.. legend.Select(entry => entry with { Place = entry.Place.Moved(legendAt) })],
            Width = width,
            Height = height,
        };
    }

    private static Position Rounded(Position by) => new(Math.Round(by.X), Math.Round(by.Y));

    private static SceneMark Moved(SceneMark mark, Position by) => mark with
    {
        Curve = mark.Curve.Moved(by),
        Arrowheads = [.. mark.Arrowheads.Select(head => head.Select(corner => corner + by).ToImmutableArray())],
        Label = mark.Label is { } label ? label with { Box = label.Box.Moved(by) } : null,
    };
}
