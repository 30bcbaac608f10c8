using System.Collections.Frozen;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>Colours and dashes.</summary>
/// <remarks>
/// The hues follow Paul Tol's "vibrant" and "muted" schemes, made for readers with a colour vision deficiency, darkened until each has
/// at least three to one against white. Types that share a hue differ by dash; a type is named on the mark, on hover, or both.
/// </remarks>
internal static class Palette
{
    /// <summary>The dashes of a mark none of whose edges is established.</summary>
    public const string NotEstablished = "4 4";

    /// <summary>The colour of text.</summary>
    public const string Ink = "#1F2933";

    /// <summary>The colour of secondary text.</summary>
    public const string Muted = "#52606D";

    private const string DashDot = "11 3 2 3";
    private static readonly EdgeStyle Other = new("#56616D", null);

    private static readonly FrozenDictionary<string, EdgeStyle> Edges = new Dictionary<string, EdgeStyle>(StringComparer.Ordinal)
    {
        ["TREATY"] = new("#332288", null),
        ["DIPLOMACY"] = new("#332288", DashDot),
        ["MEMBER_OF"] = new("#0077BB", null),
        ["POSITION"] = new("#0077BB", DashDot),
        ["AID"] = new("#117733", null),
        ["FINANCE"] = new("#117733", DashDot),
        ["TRADE"] = new("#858519", null),
        ["MIGRATION"] = new("#858519", DashDot),
        ["TRANSIT"] = new("#D95F02", null),
        ["BORDERS"] = new("#D95F02", DashDot),
        ["DISPUTE"] = new("#B5210B", null),
        ["RESTRICTION"] = new("#B5210B", DashDot),
        ["SECURITY"] = new("#882255", null),
        ["PARTICIPATES_IN"] = new("#00998C", null),
        ["LOCATED_IN"] = new("#56616D", DashDot),
        ["PART_OF"] = new("#56616D", "2 3"),
        ["AGENCY_OF"] = new("#56616D", null),
        [TypeOf(SignedLine.Cooperation)] = new("#0077BB", null),
        [TypeOf(SignedLine.CooperationBetweenCamps)] = new("#0077BB", DashDot),
        [TypeOf(SignedLine.Conflict)] = new("#B5210B", null),
        [TypeOf(SignedLine.ConflictWithinACamp)] = new("#B5210B", DashDot),
        [TypeOf(SignedLine.NoSign)] = new("#56616D", "2 3"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const string Outline = "#3E4C59";

    // Paul Tol's "light" scheme without its grey, made for areas behind dark text.
    private static readonly string[] Categories =
        ["#77AADD", "#EE8866", "#EEDD88", "#FFAABB", "#99DDFF", "#44BB99", "#BBCC33", "#AAAA00"];

    private static readonly string?[] CategoryDashes = [null, "6 3", "2 3"];

    private static readonly FrozenDictionary<NodeShape, NodeStyle> Nodes = new Dictionary<NodeShape, NodeStyle>
    {
        [NodeShape.State] = new("#DDE7F3", "#3F5F88"),
        [NodeShape.Organization] = new("#F6EEDC", "#8C6D2F"),
        [NodeShape.Project] = new("#DFF0E6", "#3C7A57"),
        [NodeShape.Place] = new("#F3E4EE", "#8A5A7E"),
    }.ToFrozenDictionary();

    /// <summary>The look of a node without a value or category in a picture that emphasises nodes, and of outlines that tell only a shape.</summary>
    public static NodeStyle Plain { get; } = new("#FFFFFF", "#7B8794", "3 3");

    /// <summary>Gives the type that edges of a sign are drawn as; no relation is of such a type.</summary>
    public static string TypeOf(SignedLine line) => line switch
    {
        SignedLine.Cooperation => "COOPERATION",
        SignedLine.CooperationBetweenCamps => "COOPERATION_BETWEEN_CAMPS",
        SignedLine.Conflict => "CONFLICT",
        SignedLine.ConflictWithinACamp => "CONFLICT_WITHIN_A_CAMP",
        _ => "BOTH_SIGNS_OR_NEITHER",
    };

    /// <summary>Gives the look of a type; a type outside the table is grey.</summary>
    public static EdgeStyle OfEdge(string type) => Edges.GetValueOrDefault(type, Other);

    /// <summary>Gives the look of a node: of its shape, or in a picture that emphasises nodes of its category or else its value.</summary>
    public static NodeStyle OfNode(NodeShape shape, NodeEmphasis? emphasis = null) => emphasis switch
    {
        null => Nodes[shape],
        { Category: { } category } => OfCategory(category),
        { Value: { } value } => OfValue(value),
        _ => Plain,
    };

    /// <summary>Gives the look of the nodes of a category; a colour comes again with other dashes.</summary>
    public static NodeStyle OfCategory(int category) =>
        new(Categories[category % Categories.Length], Outline, CategoryDashes[category / Categories.Length % CategoryDashes.Length]);

    /// <summary>Gives the look of the nodes of a value in [0, 1].</summary>
    public static NodeStyle OfValue(double value) => new(Shade(value), Outline);

    // From almost white to orange, ever darker, in print too; ink stays readable on the darkest.
    private static string Shade(double value) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"#{Between(0xFF, 0xFB, value):X2}{Between(0xFA, 0x9A, value):X2}{Between(0xEC, 0x29, value):X2}");

    private static int Between(int least, int most, double value) => (int)Math.Round(least + ((most - least) * value));
}
