using System.Collections.Immutable;

using RelationGraph.Diagrams.Text;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>Explains what is in a picture, and nothing else.</summary>
internal static class Legend
{
    /// <summary>The size of the legend's type in pixels.</summary>
    public const double TextSize = 12;

    /// <summary>The width of a sample in pixels.</summary>
    public const double SampleWidth = 34;

    /// <summary>The distance from a sample to its text in pixels.</summary>
    public const double TextGap = 7;

    private const double RowHeight = 22;
    private const double SampleHeight = 14;
    private const double EntryGap = 20;

    /// <summary>Gives the entries, placed in rows of a width, the first at the origin, and the height of all rows.</summary>
    public static (ImmutableArray<LegendEntry> Entries, double Height) For(
        ImmutableArray<SceneNode> nodes, ImmutableArray<SceneMark> marks, DiagramEmphasis? emphasis, double width)
    {
        var placed = ImmutableArray.CreateBuilder<LegendEntry>();
        var (x, y) = (0.0, 0.0);
        foreach (var group in new[] { Nodes(nodes, emphasis is not null), emphasis is null ? [] : Emphasised(nodes, emphasis), Marks(marks) })
        {
            foreach (var (sample, text) in group)
            {
                var wide = SampleWidth + TextGap + Math.Ceiling(FontMetrics.Width(text, TextSize));
                if (x > 0 && x + wide > width)
                    (x, y) = (0, y + RowHeight);
                var top = y + ((RowHeight - SampleHeight) / 2);
                placed.Add(new(sample, text, new(x, top, x + SampleWidth, top + SampleHeight)));
                x += wide + EntryGap;
            }

            if (x > 0)
                (x, y) = (0, y + RowHeight);
        }

        return (placed.ToImmutable(), y);
    }

    private static IEnumerable<(LegendSample Sample, string Text)> Nodes(ImmutableArray<SceneNode> nodes, bool isPlain) =>
        nodes.Select(node => node.Node.Shape).Distinct().Order().Select(shape =>
            ((LegendSample)new LegendSample.Outline(shape, isPlain ? Palette.Plain with { Dash = null } : Palette.OfNode(shape)), shape.ToString()));

    private static IEnumerable<(LegendSample Sample, string Text)> Emphasised(ImmutableArray<SceneNode> nodes, DiagramEmphasis emphasis)
    {
        var shown = nodes.Select(node => node.Node.Emphasis).OfType<NodeEmphasis>().ToList();
        var categories = shown.Select(node => node.Category).OfType<int>().Distinct().Order().ToList();
        if (shown.Exists(node => node is { Value: not null, Category: null }))
            yield return (new LegendSample.Scale([.. new[] { 0, 0.5, 1 }.Select(Palette.OfValue)]), emphasis.Scale + ": the larger and darker, the higher");
        else if (shown.Exists(node => node.Value is not null))
            yield return (new LegendSample.Scale([.. Enumerable.Repeat(Palette.Plain with { Dash = null }, 3)]), emphasis.Scale + ": the larger, the higher");
        foreach (var category in categories)
            yield return (new LegendSample.Outline(NodeShape.State, Palette.OfCategory(category)), emphasis.Categories[category]);
        if (shown.Exists(node => node is { Value: null, Category: null }))
            yield return (new LegendSample.Outline(NodeShape.State, Palette.Plain), categories.Count > 0 ? "in none of these" : "no value");
    }

    private static IEnumerable<(LegendSample Sample, string Text)> Marks(ImmutableArray<SceneMark> marks)
    {
        foreach (var type in marks.SelectMany(mark => mark.Bundle.Edges).GroupBy(edge => edge.Type, StringComparer.Ordinal).OrderBy(type => type.Key, StringComparer.Ordinal))
            yield return (new LegendSample.Line(Palette.OfEdge(type.Key), type.Any(edge => edge.IsEstablished)), MarkLabels.Words(type.Key));
        if (marks.FirstOrDefault(mark => MarkPaint.StylesOf(mark.Bundle).Length > 1) is { } mixed)
            yield return (new LegendSample.Mixed(MarkPaint.StylesOf(mixed.Bundle)), "several types: their colours alternate");
        if (marks.Any(mark => !mark.Bundle.IsEstablished))
            yield return (new LegendSample.NotEstablished(), "does not count as established: proposed, rejected, denied, only said …");
        if (marks.Any(mark => mark.Bundle.Edges.Length > 1))
            yield return (new LegendSample.Count(), "how many relations one line stands for");
    }
}
