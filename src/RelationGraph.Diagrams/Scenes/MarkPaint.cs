using System.Collections.Immutable;
using System.Globalization;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>One stroke along a mark's line.</summary>
/// <param name="Colour">The colour as <c>#RRGGBB</c>.</param>
/// <param name="Dash">The dashes as SVG writes them, or null for a whole line.</param>
/// <param name="Offset">How far into its dashes the stroke starts, in pixels.</param>
internal sealed record MarkPaint(string Colour, string? Dash, int Offset)
{
    // Long enough to tell the colour of each piece, short enough that a short line shows all of them.
    private const int Piece = 12;
    private const int MostColours = 4;

    /// <summary>Gives the colours that a mark shows, the most frequent first.</summary>
    public static ImmutableArray<EdgeStyle> StylesOf(EdgeBundle bundle) =>
        [.. bundle.Types.Select(entry => Palette.OfEdge(entry.Type)).DistinctBy(style => style.Colour, StringComparer.Ordinal).Take(MostColours)];

    /// <summary>Gives the strokes of a mark: one, or one a colour, each filling the gaps of the others.</summary>
    public static ImmutableArray<MarkPaint> Of(EdgeBundle bundle) =>
        Of(StylesOf(bundle), bundle.IsEstablished, bundle.Types.Length == 1);

    /// <summary>Gives the strokes for colours.</summary>
    /// <param name="styles">The colours.</param>
    /// <param name="isEstablished">Whether the line is whole.</param>
    /// <param name="isOneType">Whether the first style's own dashes count.</param>
    public static ImmutableArray<MarkPaint> Of(ImmutableArray<EdgeStyle> styles, bool isEstablished, bool isOneType)
    {
        if (styles.Length == 1)
            return [new(styles[0].Colour, isEstablished ? isOneType ? styles[0].Dash : null : Palette.NotEstablished, 0)];
        var rest = (styles.Length - 1) * Piece;
        // Where nothing is established each piece is broken in the middle, so that the line still reads as dashed.
        var dash = isEstablished
            ? string.Create(CultureInfo.InvariantCulture, $"{Piece} {rest}")
            : string.Create(CultureInfo.InvariantCulture, $"4 4 4 {rest}");
        return [.. styles.Select((style, index) => new MarkPaint(style.Colour, dash, -index * Piece))];
    }

    /// <summary>Gives the colour of a mark's arrowheads and of the rim of its label.</summary>
    public static string Main(EdgeBundle bundle) => StylesOf(bundle) is [var only] ? only.Colour : Palette.Muted;
}
