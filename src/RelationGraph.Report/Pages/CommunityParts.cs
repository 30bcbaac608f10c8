using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.Communities;
using RelationGraph.Analysis.Networks;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>The tables of the communities of a network.</summary>
internal sealed class CommunityParts(Partition partition, Site? site)
{
    /// <summary>How many communities have a part of their own.</summary>
    public const int MostTold = 30;

    private const int MostMembers = 20;
    private const int MostNamed = 8;
    private const int MostTies = 12;
    private const int MostBridges = 30;
    private const int MostAcross = 3;

    private readonly NetworkTelling tell = new(partition.Network, site);
    private readonly TieNetwork network = partition.Network;

    /// <summary>A row a community that is more than one node.</summary>
    public Block.Table Overview(string caption) => new(
        caption,
        [
            new("Community", ColumnKind.Number), new("Nodes", ColumnKind.Number), "Who, most tied within first", new("Ties within", ColumnKind.Number),
            new("Weight within", ColumnKind.Number), new("Weight out", ColumnKind.Number), new("Share within", ColumnKind.Number), new("Together", ColumnKind.Number),
        ],
        [
            .. CommunityPage.Shared(partition).Select(community => ImmutableArray.Create<Cell>(
                CommunityPage.Number(community), community.Members.Length, Who(community), community.Edges.Length,
                Weight(community.Within), Weight(community.Outward), Share(community.Inwardness), Share(community.Together))),
        ]);

    /// <summary>What the columns say.</summary>
    public static Block.Paragraph Reading { get; } = new(
        "Share within: of the ends of its nodes' ties, those whose other end is in the community too. "
            + "Together: in which share of the seeds two of its nodes, or a node and another of its community, share one.",
        IsQuiet: true);

    /// <summary>Says how many nodes are communities of their own.</summary>
    public IEnumerable<Block> Alone()
    {
        ImmutableArray<int> alone = [.. partition.Communities.Where(community => community.Members.Length == 1).Select(community => community.Members[0].Node)];
        if (!alone.IsEmpty)
        {
            yield return new Block.Paragraph(
                (Phrase)$"Alone: {Words.Count(alone.Length, "node")}: " + Phrase.Join(", ", alone.Take(MostMembers).Select(node => (Phrase)tell.Node(node)))
                + (alone.Length > MostMembers ? ", …" : "."),
                IsQuiet: true);
        }
    }

    /// <summary>The members of a community and the ties that hold it together.</summary>
    public Block.Section Section(Community community) => new(
        string.Create(CultureInfo.InvariantCulture, $"group-{CommunityPage.Number(community)}"),
        "Community " + CommunityPage.NameOf(partition, community),
        [
            .. Types(community),
            new Block.Table(
                $"Members of community {CommunityPage.Number(community)}",
                ["Node", "Kind", new("Weight within", ColumnKind.Number), new("Weight out", ColumnKind.Number), new("Together", ColumnKind.Number)],
                [
                    .. community.Members.Take(MostMembers).Select(member => ImmutableArray.Create<Cell>(
                        tell.Node(member.Node), Kind(member.Node), Weight(member.Within), Weight(member.Outward), Share(member.Together))),
                ]),
            .. Rest(community.Members.Length - MostMembers, "member", "members", "fewest ties within"),
            new Block.Table(
                $"What holds community {CommunityPage.Number(community)} together",
                ["Tie", new("Weight", ColumnKind.Number), .. NetworkTelling.EdgeColumns],
                [.. community.Edges.Take(MostTies).SelectMany(edge => tell.EdgeRows(edge).Select(row => ImmutableArray.Create<Cell>([Ends(edge), WeightOf(edge), .. row])))]),
            .. Rest(community.Edges.Length - MostTies, "tie", "ties", "least weight"),
        ]);

    /// <summary>What ties communities to one another, the heaviest first.</summary>
    public IEnumerable<Block> Bridges()
    {
        yield return new Block.Table(
            "Ties between communities",
            ["Communities", new("Ties", ColumnKind.Number), new("Weight", ColumnKind.Number), $"Heaviest ties, at most {MostAcross}"],
            [
                .. partition.Bridges.Take(MostBridges).Select(bridge => ImmutableArray.Create<Cell>(
                    new Cell($"{bridge.First + 1} and {bridge.Second + 1}"), bridge.Edges.Length, Weight(bridge.Weight),
                    Phrase.Join("; ", bridge.Edges.Take(MostAcross).Select(edge => Ends(edge) + " " + Telling.Quietly(tell.Sources(edge)))))),
            ]);
        foreach (var block in Rest(partition.Bridges.Length - MostBridges, "pair of communities", "pairs of communities", "least weight between them"))
            yield return block;
    }

    /// <summary>Every node with its community.</summary>
    public Block.Table Nodes(string file) => new(
        "Nodes and their communities",
        [
            "Node", new("Id", ColumnKind.Short), "Kind", new("Community", ColumnKind.Number), new("Weight within", ColumnKind.Number),
            new("Weight out", ColumnKind.Number), new("Together", ColumnKind.Number),
        ],
        [
            .. partition.Communities.SelectMany(community => community.Members.Select(member => ImmutableArray.Create<Cell>(
                tell.Node(member.Node), network.Nodes[member.Node].Id, Kind(member.Node), CommunityPage.Number(community),
                Weight(member.Within), Weight(member.Outward), Share(member.Together)))),
        ],
        file);

    /// <summary>Names nodes that may be outside the network.</summary>
    public Phrase Named(ImmutableArray<NetworkNode> nodes) =>
        Phrase.Join(", ", nodes.Take(MostMembers).Select(node => (Phrase)tell.Named(node))) + (nodes.Length > MostMembers ? ", …" : "");

    private Phrase Who(Community community) =>
        tell.Nodes(community.Members.Take(MostNamed).Select(member => member.Node)) + (community.Members.Length > MostNamed ? ", …" : "");

    private string Kind(int node) => network.Nodes[node].Told is { } told ? Words.Of(told.Kind) : "";

    private Phrase Ends(int edge) => (Phrase)tell.Node(network.Network.Tails[edge]) + " – " + tell.Node(network.Network.Heads[edge]);

    private IEnumerable<Block> Types(Community community)
    {
        if (network.Graph is null)
            yield break;
        var types = community.Edges.SelectMany(edge => network.TiesOf(edge)).CountBy(tie => tie.Relation.Type.Name, StringComparer.Ordinal)
            .OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal);
        yield return new Block.Paragraph($"Relations within: {string.Join(", ", types.Select(count => $"{Words.OfType(count.Key)} {count.Value}"))}.");
    }

    private static IEnumerable<Block> Rest(int count, string noun, string several, string which)
    {
        if (count > 0)
            yield return new Block.Paragraph($"Not listed: {Words.Count(count, noun, several)} with the {which}.", IsQuiet: true);
    }

    private Cell WeightOf(int edge) => Weight(network.Strengths!.Weight(edge));

    private static Cell Weight(double weight) => new(weight.ToString("#,0.####", CultureInfo.InvariantCulture), Plain(weight), Plain(weight));

    private static Cell Share(double? share) =>
        share is { } known ? new Cell(CommunityPage.Share(known), Plain(known), Plain(known)) : new Cell(Phrase.Empty);

    private static string Plain(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
