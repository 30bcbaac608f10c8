using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace RelationGraph.Diagrams.Text;

/// <summary>How wide a text is in the diagrams' typeface.</summary>
/// <remarks>The drawing states each line's length, so that a machine with another typeface draws it as wide as it is here.</remarks>
internal static class FontMetrics
{
    /// <summary>The typefaces by preference; the first three have the same advance widths.</summary>
    public const string Family = "'Liberation Sans', Arial, Helvetica, sans-serif";

    // Units of an em in the table; a character outside the table is taken to be as wide as the em.
    private const int UnitsPerEm = 2048;
    private static readonly Lazy<FrozenDictionary<int, (int Regular, int Bold)>> Advances = new(Read);

    /// <summary>Gives the width of a line of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of the type in pixels.</param>
    /// <param name="bold">Whether the type is bold.</param>
    /// <returns>Pixels.</returns>
    public static double Width(string text, double size, bool bold = false)
    {
        var units = 0L;
        foreach (var rune in text.EnumerateRunes())
        {
            var (regular, heavy) = Advances.Value.GetValueOrDefault(rune.Value, (UnitsPerEm, UnitsPerEm));
            units += bold ? heavy : regular;
        }

        return units * size / UnitsPerEm;
    }

    private static FrozenDictionary<int, (int Regular, int Bold)> Read()
    {
        using var stream = typeof(FontMetrics).Assembly.GetManifestResourceStream("advances.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var table = new Dictionary<int, (int Regular, int Bold)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var fields = line.Split(' ');
            table[int.Parse(fields[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture)] =
                (int.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[2], CultureInfo.InvariantCulture));
        }

        return table.ToFrozenDictionary();
    }
}
