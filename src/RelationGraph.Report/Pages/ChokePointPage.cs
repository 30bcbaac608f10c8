using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.ChokePoints;
using RelationGraph.Networks.Definitions;
using RelationGraph.Report.Charts;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>The nodes and ties that hold a network together, and what their failure cuts off.</summary>
internal sealed class ChokePointPage(ChokePointReport report, Site? site)
{
    public const string Path = "chokepoints";

    private const int MostNames = 8;
    private const int MostBars = 15;

    private readonly NetworkTelling tell = new(report.Network, site);

    /// <summary>Makes the page.</summary>
    /// <param name="picture">What stands before the tables, or null.</param>
    public Page Of(Block? picture = null) => new()
    {
        Path = Path,
        Title = report.Pair is { } pair ? $"What parts {Name(pair.From)} from {Name(pair.To)}" : "Choke points",
        Lead = $"{Words.Count(report.Nodes.Length, "node")} and {Words.Count(report.Edges.Length, "tie")} hold others to the rest, in a network of "
            + $"{Words.Count(report.Pieces.Length, "piece")}{(report.Pieces.Length > 1 ? $" ({string.Join(", ", report.Pieces.Take(MostNames))}{(report.Pieces.Length > MostNames ? ", …" : "")} nodes)" : "")}. "
            + $"Without such a node, or such a tie, some lose every way to the others that {Source} {(site is null ? "tells" : "tell")}; that none is told does not mean that there is none.",
        Chapter = Path,
        Blocks =
        [
            .. picture is null ? Enumerable.Empty<Block>() : [picture],
            .. report.Pair is { } cut ? Between(cut) : [],
            .. Parts.Section("nodes", "Nodes that others hang on", Nodes()),
            .. Parts.Section("ties", "Ties that others hang on", Edges()),
        ],
        Recipe =
        [
            .. report.Network.Recipe(),
            .. new[] { "articulation-points", "bridges" }.Concat(report.Pair is null ? [] : ["node-cut", "edge-cut"])
                .Select(MeasureCatalogue.Of).Select(measure => $"{measure.Title.ToLowerInvariant()}: {measure.Formula}"),
        ],
    };

    private string Source => site is null ? "this file" : "these documents";

    private string Name(int node) => report.Network.Nodes[node].Name;

    private IEnumerable<Block> Between(PairCut cut)
    {
        if (!cut.AreJoined)
        {
            yield return new Block.Notice($"No route in {Source} leads from the one to the other: there is nothing to cut.");
            yield break;
        }

        yield return new Block.Section("others", "The fewest others that part them",
        [
            cut.AreAdjacent
                ? new Block.Paragraph("A tie joins the two: no failure of others parts them.")
                : new Block.Bullets([.. cut.Nodes.Select(node => (Phrase)tell.Node(node))]),
        ]);
        var weighed = report.Network.Strengths is { IsWeighted: true } ? $", together {cut.Value.ToString("0.####", CultureInfo.InvariantCulture)} strong" : "";
        yield return new Block.Section("cut", $"The {(weighed.Length > 0 ? "weakest" : "fewest")} ties that part them: {cut.Edges.Length}{weighed}",
        [
            new Block.Facts([($"Stays with {Name(cut.From)}", Listed(cut.Side))]),
            new Block.Table(
                "Ties of the cut",
                ["Between", .. NetworkTelling.EdgeColumns],
                [.. cut.Edges.SelectMany(edge => tell.EdgeRows(edge).Select(row => ImmutableArray.Create<Cell>([Ends(edge), .. row])))]),
        ]);
    }

    /// <summary>How many nodes each cuts off, as bars; null where there are too few to compare.</summary>
    public Block.Chart? Bars() => report.Nodes.Length < 2
        ? null
        : ChartParts.Bars(
            "How many nodes each cuts off", "Node", ["Cut off"],
            [.. report.Nodes.Take(MostBars).Select(cut => (Name(cut.Node), ImmutableArray.Create(cut.CutOff)))]);

    private Block.Table Nodes() => new(
        "Articulation points, those that cut off most first",
        ["Node", new("Cuts off", ColumnKind.Number), new("Share", ColumnKind.Number), new("Pieces", ColumnKind.Number), "Who is cut off"],
        [
            .. report.Nodes.Select(cut => ImmutableArray.Create<Cell>(
                tell.Node(cut.Node), cut.CutOff, Share(cut.Share), cut.Pieces.Length, Phrase.Join("; ", cut.Pieces.Take(MostNames).Select(Listed)) + More(cut.Pieces.Length))),
        ],
        "data/articulation-points");

    private Block.Table Edges() => new(
        "Bridges, those that cut off most first",
        ["Between", new("Cuts off", ColumnKind.Number), new("Share", ColumnKind.Number), "Who is cut off", new("Relations", ColumnKind.Number), "Sources"],
        [
            .. report.Edges.Select(cut => ImmutableArray.Create<Cell>(
                Ends(cut.Edge), cut.CutOff, Share(cut.Share), Listed(cut.Lesser), Math.Max(1, report.Network.TiesOf(cut.Edge).Length), tell.Sources(cut.Edge))),
        ],
        "data/bridges");

    private Phrase Ends(int edge) =>
        (Phrase)tell.Node(report.Network.Network.Tails[edge]) + (report.Network.Rule.IsDirected ? " → " : " – ") + tell.Node(report.Network.Network.Heads[edge]);

    private Phrase Listed(ImmutableArray<int> nodes) => tell.Nodes(nodes.Take(MostNames)) + More(nodes.Length);

    private static Phrase More(int count) => count > MostNames ? $" and {count - MostNames} more" : Phrase.Empty;

    private static Cell Share(double share) => new(
        share.ToString("P0", CultureInfo.InvariantCulture), share.ToString("R", CultureInfo.InvariantCulture), share.ToString("0.####", CultureInfo.InvariantCulture));
}
