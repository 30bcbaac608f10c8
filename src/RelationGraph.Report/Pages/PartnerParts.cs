using System.Collections.Immutable;

using RelationGraph.Analysis.Actors;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>Parts of an actor's page.</summary>
internal sealed class PartnerParts(Workshop workshop)
{
    private readonly Telling tell = workshop.Tell;

    /// <summary>The actors that relations join to this one, most relations first.</summary>
    public Block.Table Partners(Node node, ImmutableArray<Tie> ties)
    {
        var corpus = workshop.Site.Corpus;
        return new Block.Table(
            "Actors that relations join to it; the name leads to the dossier",
            ["Partner", .. TallyColumns, "What"],
            [
                .. ties.GroupBy(tie => tie.Other(node.Id), StringComparer.Ordinal)
                    .Where(group => Site.IsActor(corpus.Node(group.Key)) && !Is(group.Key, node.Id))
                    .Select(group => (Other: corpus.Node(group.Key), Tally: Tally.Of(corpus.Ontology, [.. group])))
                    .OrderByDescending(partner => partner.Tally.Relations).ThenBy(partner => partner.Other.Id, StringComparer.Ordinal)
                    .Select(partner => ImmutableArray.Create<Cell>(
                        [new Inline.Link(partner.Other.Name, workshop.Site.Of(node.Id, partner.Other.Id)), .. Cells(partner.Tally), Types(partner.Tally)])),
            ]);
    }

    public static ImmutableArray<Column> TallyColumns { get; } =
    [
        new("Relations", ColumnKind.Number), new("Established", ColumnKind.Number), new("Cooperation", ColumnKind.Number),
        new("Conflict", ColumnKind.Number), new("Neither", ColumnKind.Number),
    ];

    public static ImmutableArray<Cell> Cells(Tally tally) =>
        [tally.Relations, tally.Established, tally.Positive, tally.Negative, tally.Neutral];

    public static string Types(Tally tally) => string.Join(", ", tally.ByType.Select(count =>
        $"{Words.OfType(count.Name).ToLowerInvariant()}{(count.Number == 1 ? "" : $" {count.Number}")}"));

    public Block.Table Memberships(Node node, ImmutableArray<Tie> ties) => new(
        "Who belongs to what",
        ["Member", "Organization", "Form", new("When", ColumnKind.Short), "Status", "Sources"],
        [
            .. ties.Where(tie => Is(tie.Relation.Type.Name, RelationTypeNames.MemberOf)).OrderBy(tie => Is(tie.To, node.Id))
                .ThenBy(tie => tie.Relation.Id, StringComparer.Ordinal)
                .Select(tie => ImmutableArray.Create<Cell>(
                    tell.Node(tie.Relation.From), tell.Node(tie.Relation.To), Link(tie.Relation, "form"), Parts.When(tie), Telling.Status(tie),
                    tell.Sources(tie.Relation.Evidence))),
        ]);

    public Block.Table Things(Node node, ImmutableArray<Tie> ties) => new(
        "Its relations with projects and places",
        ["Project or place", "Relation", "Role or form", new("When", ColumnKind.Short), "Status", "Sources"],
        [
            .. ties.Where(tie => !Site.IsActor(workshop.Site.Corpus.Node(tie.Other(node.Id))))
                .OrderBy(tie => workshop.Site.Corpus.NameOf(tie.Other(node.Id)), StringComparer.Ordinal).ThenBy(tie => tie.Relation.Id, StringComparer.Ordinal)
                .Select(tie => ImmutableArray.Create<Cell>(
                    tell.Node(tie.Other(node.Id)), (Phrase)$"{Words.OfType(tie.Relation.Type.Name)}: " + tell.Title(tie.Relation),
                    Words.Of(Word(tie.Relation)), Parts.When(tie), Telling.Status(tie), tell.Sources(tie.Relation.Evidence))),
        ]);

    public IEnumerable<Block> Quarrels(ImmutableArray<Tie> ties)
    {
        var assessed = ties.Select(workshop.Site.Assess).OrderBy(told => told.Openness).ThenBy(told => told.Tie.Relation.When).ToList();
        yield return workshop.Parts.Standings(
            "Disputes, open ones first", assessed.Where(told => Is(told.Tie.Relation.Type.Name, RelationTypeNames.Dispute)), "open", "settled or over");
        yield return workshop.Parts.Standings(
            "Restrictions, those in force first", assessed.Where(told => Is(told.Tie.Relation.Type.Name, RelationTypeNames.Restriction)), "in force", "lifted");
    }

    /// <summary>The organs that act for it; their relations are counted as its own.</summary>
    public Block.Table Organs(Node node)
    {
        var site = workshop.Site;
        var organs = site.Actors.First(actor => Is(actor.Node.Id, node.Id)).Organs;
        return new Block.Table(
            "Bodies that act for it; their relations count as its own",
            ["Body", "Kind", new("Relations", ColumnKind.Number)],
            [
                .. organs.Select(organ => ImmutableArray.Create<Cell>(
                    new Cell(organ.Name, Anchor: site.Of(organ.Id)!.Anchor),
                    Words.Of(organ.Kind),
                    site.Graph.Ties.Count(tie => Is(tie.Relation.From, organ.Id) || Is(tie.Relation.To, organ.Id)))),
            ]);
    }

    private Phrase Link(Relation relation, string property)
    {
        var word = Words.Of(relation.Properties.GetValueOrDefault(property)?.ToString() ?? "not told");
        return workshop.Site.OfRelation(relation.Id) is { } place ? new Inline.Link(word, place, relation.Title) : word;
    }

    private static string Word(Relation relation) =>
        (relation.Properties.GetValueOrDefault("role") ?? relation.Properties.GetValueOrDefault("form") ?? relation.Properties.GetValueOrDefault("stance"))?.ToString() ?? "";

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
