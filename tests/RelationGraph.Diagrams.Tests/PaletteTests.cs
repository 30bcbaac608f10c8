using System.Globalization;

using RelationGraph.Diagrams.Scenes;

namespace RelationGraph.Diagrams.Tests;

public sealed class PaletteTests
{
    private static readonly string[] Types =
    [
        "TREATY", "MEMBER_OF", "AID", "DISPUTE", "TRANSIT", "PARTICIPATES_IN", "TRADE", "FINANCE", "RESTRICTION", "SECURITY", "DIPLOMACY",
        "MIGRATION", "POSITION", "BORDERS", "PART_OF", "LOCATED_IN", "AGENCY_OF",
    ];

    // Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
    private static readonly double[][,] Deficiencies =
    [
        new[,] { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } },
        new[,] { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } },
    ];

    [Fact]
    public void No_two_types_look_the_same()
    {
        var looks = Types.Select(Palette.OfEdge).ToArray();
        Assert.Equal(Types.Length, looks.Distinct().Count());
    }

    [Fact]
    public void Every_line_has_three_to_one_against_white()
    {
        foreach (var type in Types)
            Assert.True(1.05 / (Luminance(Linear(Palette.OfEdge(type).Colour)) + 0.05) >= 3, type);
    }

    [Fact]
    public void Signs_and_camps_have_a_look_each_and_cooperation_another_hue_than_conflict()
    {
        var looks = Enum.GetValues<SignedLine>().Select(line => Palette.OfEdge(Palette.TypeOf(line))).ToArray();
        Assert.Equal(looks.Length, looks.Distinct().Count());
        var (cooperation, conflict) = (Palette.OfEdge(Palette.TypeOf(SignedLine.Cooperation)), Palette.OfEdge(Palette.TypeOf(SignedLine.Conflict)));
        Assert.All(looks, look => Assert.True(1.05 / (Luminance(Linear(look.Colour)) + 0.05) >= 3, look.Colour));
        Assert.All(Deficiencies, deficiency => Assert.True(Apart(Seen(deficiency, cooperation.Colour), Seen(deficiency, conflict.Colour)) > 0.1));
    }

    // 0.02 in Oklab is a difference that is just seen.
    [Fact]
    public void Hues_stay_apart_for_readers_with_a_colour_vision_deficiency()
    {
        var hues = Types.Select(type => Palette.OfEdge(type).Colour).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var deficiency in Deficiencies)
        {
            foreach (var (a, b) in hues.SelectMany((a, index) => hues.Skip(index + 1).Select(b => (a, b))))
                Assert.True(Apart(Seen(deficiency, a), Seen(deficiency, b)) > 0.035, $"{a} and {b}");
        }
    }

    [Fact]
    public void Categories_stay_apart_for_readers_with_a_colour_vision_deficiency_or_by_their_dashes()
    {
        var looks = Enumerable.Range(0, 24).Select(Palette.OfCategory).ToArray();
        Assert.Equal(looks.Length, looks.Distinct().Count());
        var fills = looks.Take(8).Select(look => look.Fill).ToArray();
        foreach (var deficiency in Deficiencies)
        {
            foreach (var (a, b) in fills.SelectMany((a, index) => fills.Skip(index + 1).Select(b => (a, b))))
                Assert.True(Apart(Seen(deficiency, a), Seen(deficiency, b)) > 0.035, $"{a} and {b}");
        }
    }

    [Fact]
    public void Names_have_four_and_a_half_to_one_on_every_category_and_value()
    {
        var ink = Luminance(Linear(Palette.Ink));
        var fills = Enumerable.Range(0, 8).Select(Palette.OfCategory)
            .Concat(Enumerable.Range(0, 11).Select(tenth => Palette.OfValue(tenth / 10.0)));
        foreach (var fill in fills.Select(look => look.Fill))
            Assert.True((Luminance(Linear(fill)) + 0.05) / (ink + 0.05) >= 4.5, fill);
    }

    [Fact]
    public void Higher_values_are_darker()
    {
        var shades = Enumerable.Range(0, 11).Select(tenth => Luminance(Linear(Palette.OfValue(tenth / 10.0).Fill))).ToArray();
        Assert.Equal(shades.OrderDescending(), shades);
    }

    private static double[] Linear(string colour) =>
    [
        .. Enumerable.Range(0, 3).Select(channel =>
            int.Parse(colour.AsSpan(1 + (channel * 2), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)),
    ];

    private static double Luminance(double[] rgb) => (0.2126 * rgb[0]) + (0.7152 * rgb[1]) + (0.0722 * rgb[2]);

    private static double[] Seen(double[,] deficiency, string colour)
    {
        var rgb = Linear(colour);
        return [.. Enumerable.Range(0, 3).Select(row => Math.Clamp(Enumerable.Range(0, 3).Sum(column => deficiency[row, column] * rgb[column]), 0, 1))];
    }

    // The distance in Oklab (Ottosson 2020).
    private static double Apart(double[] a, double[] b)
    {
        var (first, second) = (Lab(a), Lab(b));
        return Math.Sqrt(first.Zip(second, (x, y) => (x - y) * (x - y)).Sum());
    }

    private static double[] Lab(double[] rgb)
    {
        var l = Math.Cbrt((0.4122214708 * rgb[0]) + (0.5363325363 * rgb[1]) + (0.0514459929 * rgb[2]));
        var m = Math.Cbrt((0.2119034982 * rgb[0]) + (0.6806995451 * rgb[1]) + (0.1073969566 * rgb[2]));
        var s = Math.Cbrt((0.0883024619 * rgb[0]) + (0.2817188376 * rgb[1]) + (0.6299787005 * rgb[2]));
        return
        [
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s),
        ];
    }
}
