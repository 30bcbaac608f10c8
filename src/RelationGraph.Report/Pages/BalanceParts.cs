using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.Balance;
using RelationGraph.Analysis.Networks;
using RelationGraph.Model.Time;
using RelationGraph.Model.Vocabulary;
using RelationGraph.Networks.Balance;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>The parts of the page on balance that tell nodes and pairs.</summary>
/// <param name="result">What was measured.</param>
/// <param name="site">Where nodes and documents have their pages, or null for a network from a file.</param>
internal sealed class BalanceParts(BalanceResult result, Site? site)
{
    private const int LeastPart = 3;

    private readonly NetworkTelling tell = new(result.Network, site);
    private readonly TieNetwork network = result.Network;
    private readonly BalanceMeasures measures = result.Measures;

    /// <summary>Who stands with whom, a row a camp.</summary>
    public IEnumerable<Block> Camps()
    {
        var told = result.Camps.Where(camps => camps.First.Length + camps.Second.Length >= LeastPart).ToList();
        var few = result.Camps.Length - told.Count;
        if (told.Count == 0)
            yield break;
        yield return new Block.Table(
            "Camps",
            [new("Part", ColumnKind.Number), new("Camp", ColumnKind.Number), new("Nodes", ColumnKind.Number), "Who"],
            [
                .. told.SelectMany((camps, part) => new[] { camps.First, camps.Second }.Select((nodes, camp) => (Nodes: nodes, Camp: camp)).Where(entry => !entry.Nodes.IsEmpty)
                    .Select(entry => ImmutableArray.Create<Cell>(part + 1, entry.Camp + 1, entry.Nodes.Length, tell.Nodes(Ordered(entry.Nodes))))),
            ],
            "data/camps");
        yield return new Block.Paragraph(
            (Phrase)"One of the best ways to draw two camps; there may be others."
                + (told.Count > 1 ? " Parts are tied to one another by no signed pair: their camps do not face each other." : "")
                + (few > 0 ? $" Not listed: {Words.Count(few, "part")} of two nodes." : "")
                + (result.Undecided.IsEmpty ? Phrase.Empty : (Phrase)" As well in the other camp, each by itself: " + tell.Nodes(Ordered(result.Undecided)) + "."),
            IsQuiet: true);
    }

    /// <summary>The pairs that stand against the camps, a row a relation, those that make the pair's sign first.</summary>
    public Block.Table Frustrated() => new(
        "Cooperation between the camps, and conflict within one",
        ["Pair", "Against the camps", .. NetworkTelling.EdgeColumns],
        [
            .. measures.Frustration.FrustratedEdges.SelectMany(edge => new[] { measures.Ties[edge].Sign, -measures.Ties[edge].Sign }.SelectMany(sign => tell.EdgeRows(edge, sign))
                .Select(row => ImmutableArray.Create<Cell>(
                    [Pair(edge), measures.Ties[edge].Sign > 0 ? "cooperation between them" : "conflict within one", .. row]))),
        ]);

    /// <summary>The pairs with relations of both signs, a row a pair.</summary>
    public Block.Table Mixed() => new(
        "Pairs with relations of both signs",
        ["Pair", new("Cooperation", ColumnKind.Number), new("Conflict", ColumnKind.Number), "Taken as", "Sources of the cooperation", "Sources of the conflict"],
        [
            .. measures.Ties.Where(tie => tie.IsMixed).Select(tie => ImmutableArray.Create<Cell>(
                Pair(tie.Edge), tie.Cooperation, tie.Conflict, SignOf(tie.Sign), tell.Sources(tie.Edge, 1), tell.Sources(tie.Edge, -1))),
        ]);

    /// <summary>The triads, a row each, those out of balance first.</summary>
    public Block.Table Triads(string file) => new(
        "Triads",
        ["Balanced", new("Signs", ColumnKind.Short), "Who", .. Held<Column>("At one time"), "First with second", "First with third", "Second with third"],
        [
            .. result.Triads.OrderBy(judged => judged.Triad.IsBalanced).ThenByDescending(judged => judged.Triad.Negatives).Select(judged => Row(judged.Triad, judged.Together)),
        ],
        file);

    private ImmutableArray<Cell> Row(SignedTriad triad, Truth together) =>
    [
        triad.IsBalanced ? "yes" : triad.IsWeaklyBalanced ? "weakly" : "no",
        BalancePage.Kinds(default)[triad.Negatives].Signs,
        tell.Nodes([triad.First, triad.Second, triad.Third]),
        .. Held<Cell>(together switch { Truth.Yes => "yes", Truth.No => "never", _ => "not told" }),
        Side(triad.FirstSecond), Side(triad.FirstThird), Side(triad.SecondThird),
    ];

    /// <summary>What stands in a table only where relations have dates.</summary>
    private IEnumerable<T> Held<T>(T item) => network.Graph is null ? [] : [item];

    /// <summary>A side of a triad: its sign, of how many relations, and where these are told.</summary>
    private Phrase Side(int edge)
    {
        var tie = measures.Ties[edge];
        var (count, others) = tie.Sign > 0 ? (tie.Cooperation, tie.Conflict) : (tie.Conflict, tie.Cooperation);
        var beside = others == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {SignOf(-tie.Sign)} {others}");
        return (Phrase)new Inline.Strong(SignOf(tie.Sign)) + string.Create(CultureInfo.InvariantCulture, $" ({count}{beside}) ") + Telling.Quietly(tell.Sources(edge, tie.Sign));
    }

    private Phrase Pair(int edge) => (Phrase)tell.Node(network.Network.Tails[edge]) + " – " + tell.Node(network.Network.Heads[edge]);

    /// <summary>States first, then organizations, projects and places, each by name; those of a file by name.</summary>
    private IEnumerable<int> Ordered(ImmutableArray<int> nodes) => nodes.OrderBy(node => network.Nodes[node].Told?.Label ?? NodeLabel.State)
        .ThenBy(node => network.Nodes[node].Name, StringComparer.Ordinal);

    private static string SignOf(int sign) => sign switch { > 0 => "cooperation", < 0 => "conflict", _ => "left out" };
}
