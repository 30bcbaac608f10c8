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
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<NodeShape, NodeStyle> Nodes = new Dictionary<NodeShape, NodeStyle>
    {
        [NodeShape.State] = new("#DDE7F3", "#3F5F88"),
        [NodeShape.Organization] = new("#F6EEDC", "#8C6D2F"),
        [NodeShape.Project] = new("#DFF0E6", "#3C7A57"),
        [NodeShape.Place] = new("#F3E4EE", "#8A5A7E"),
    }.ToFrozenDictionary();

    /// <summary>Gives the look of a type; a type outside the table is grey.</summary>
    public static EdgeStyle OfEdge(string type) => Edges.GetValueOrDefault(type, Other);

    /// <summary>Gives the look of a node.</summary>
    public static NodeStyle OfNode(NodeShape shape) => Nodes[shape];
}
