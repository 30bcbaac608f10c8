using RelationGraph.Diagrams.Layout;
using RelationGraph.Diagrams.Text;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>What is written on marks.</summary>
internal static class MarkLabels
{
    /// <summary>The room to the left and right of a label's text, in pixels.</summary>
    public const double PadX = 7;

    /// <summary>The room above and below a label's text, in pixels.</summary>
    public const double PadY = 2.5;

    private const double TextSize = 11;
    private const double MaxWidth = 210;
    private const int MaxLines = 3;

    // An ego with more marks than this names only their types: with titles too it would be a wall of text.
    private const int TitlesUpTo = 40;

    /// <summary>Gives the text for a mark, or null for a single edge of a whole graph.</summary>
    /// <param name="bundle">The mark's edges.</param>
    /// <param name="kind">The kind of diagram.</param>
    /// <param name="marks">How many marks the diagram has.</param>
    public static TextBlock? For(EdgeBundle bundle, DiagramKind kind, int marks)
    {
        if (kind == DiagramKind.Whole)
            return bundle.Edges.Length == 1 ? null : new([$"{bundle.Edges.Length}"], TextSize, Bold: true);
        var titles = kind == DiagramKind.Pair || marks <= TitlesUpTo;
        var types = string.Join(", ", bundle.Types.Select(entry => Counted(entry.Type, entry.Count)));
        if (bundle.Types.Length > 1 || !titles)
            return TextBlock.Wrap(bundle.Types.Length == 1 ? types : $"{bundle.Edges.Length} relations: {types}", MaxWidth, TextSize);
        return bundle.Edges.Length == 1
            ? TextBlock.Wrap($"{types} · {bundle.Edges[0].Title}", MaxWidth, TextSize, maxLines: MaxLines)
            : new([types, .. TextBlock.Wrap(Titles(bundle), MaxWidth, TextSize, maxLines: MaxLines - 1).Lines], TextSize, Bold: false);
    }

    /// <summary>Gives the room that a label takes.</summary>
    public static LabelSize SizeOf(TextBlock text) => new(Math.Ceiling(text.Width + (2 * PadX)), Math.Ceiling(text.Height + (2 * PadY)));

    /// <summary>Gives a type as people read it.</summary>
    public static string Words(string type) => type.Length == 0 ? type : type[..1] + type[1..].Replace('_', ' ').ToLowerInvariant();

    // What is told most often comes first, and only whole titles: the label has room for one or two.
    private static string Titles(EdgeBundle bundle)
    {
        var titles = bundle.Edges.OrderByDescending(edge => edge.Statements.Length).ThenBy(edge => edge.Id, StringComparer.Ordinal)
            .Select(edge => edge.Title).Distinct(StringComparer.Ordinal).ToArray();
        var shown = titles[0];
        for (var next = 1; next < titles.Length; next++)
        {
            var longer = $"{shown}; {titles[next]}";
            var rest = next == titles.Length - 1 ? "" : "; …";
            if (TextBlock.Wrap(longer + rest, MaxWidth, TextSize).Lines.Length > MaxLines - 1)
                return shown + "; …";
            shown = longer;
        }

        return shown;
    }

    private static string Counted(string type, int count) => count == 1 ? Words(type) : $"{count} × {Words(type)}";
}
