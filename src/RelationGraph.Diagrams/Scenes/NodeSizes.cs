using RelationGraph.Diagrams.Layout;
using RelationGraph.Diagrams.Text;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>How much room nodes take.</summary>
internal static class NodeSizes
{
    private const double TextSize = 12;
    private const double FocusTextSize = 15;
    private const double MaxTextWidth = 118;
    private const double MinWidth = 34;

    /// <summary>The height of a loop above its node, in pixels.</summary>
    public const double LoopHeight = 22;

    /// <summary>Gives a node's name broken into lines.</summary>
    public static TextBlock TextOf(DiagramNode node, bool isFocus)
    {
        var growth = node.Emphasis?.Growth ?? 1;
        return isFocus
            ? TextBlock.Wrap(node.Name, MaxTextWidth * 1.5 * growth, Math.Round(FocusTextSize * growth), bold: true)
            : TextBlock.Wrap(node.Name, MaxTextWidth * growth, Math.Round(TextSize * growth));
    }

    /// <summary>Gives the width and height of a node's outline.</summary>
    public static LabelSize OutlineOf(NodeShape shape, TextBlock text, bool isFocus)
    {
        var side = shape is NodeShape.Project or NodeShape.Place ? NodeOutline.Slant + 4 : 9;
        return new(
            Math.Max(MinWidth, Math.Ceiling(text.Width + (2 * side) + (isFocus ? 8 : 0))),
            Math.Ceiling(text.Height + (isFocus ? 16 : 9)));
    }

    /// <summary>Gives the room for an outline with a loop and the loop's label above it.</summary>
    public static LabelSize WithLoop(LabelSize outline, LabelSize? label) => new(
        Math.Max(outline.Width, (label?.Width ?? 0) + 4),
        outline.Height + LoopHeight + ((label?.Height ?? 0) / 2));
}
