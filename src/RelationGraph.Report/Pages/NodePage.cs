using System.Collections.Immutable;

using RelationGraph.Analysis.Contradictions;
using RelationGraph.Analysis.Money;
using RelationGraph.Analysis.Sources;
using RelationGraph.Analysis.Timelines;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>The page of an actor, a project or a place.</summary>
internal sealed class NodePage(Workshop workshop)
{
    private readonly MoneyParts money = new(workshop.Tell);
    private readonly DisagreementParts disagreements = new(workshop.Tell);
    private readonly PartnerParts partners = new(workshop);

    public Page Of(Node node)
    {
        var path = workshop.Site.Of(node.Id)!.Path;
        var ties = workshop.Site.Graph.TiesOf(node.Id).ToImmutableArray();
        var isActor = Site.IsActor(node);
        return new Page
        {
            Path = path,
            Title = node.Name,
            Lead = Lead(node, ties),
            Above = [isActor ? new Inline.Link("Actors", new Target("actors")) : new Inline.Link("Projects and places", new Target("things"))],
            Chapter = isActor ? "actors" : "things",
            Blocks = [.. Blocks(node, ties, path)],
            Recipe = [.. workshop.Site.Graph.Recipe(), $"around: {node.Id}, its own relations"],
            Relations = ties,
        };
    }

    private static Phrase Lead(Node node, ImmutableArray<Tie> ties)
    {
        var kind = Words.Capital(Words.Of(node.Kind));
        return $"{kind}. {Words.Count(ties.Length, "relation")} told, {ties.Count(tie => tie.IsEstablished)} established: "
            + $"{ties.Count(tie => tie.Relation.Sign > 0)} of cooperation, {ties.Count(tie => tie.Relation.Sign < 0)} of conflict, {ties.Count(tie => tie.Relation.Sign == 0)} of neither.";
    }

    private IEnumerable<Block> Blocks(Node node, ImmutableArray<Tie> ties, string path)
    {
        var isActor = Site.IsActor(node);
        yield return new Block.Facts(
        [
            ("Id", node.Id),
            ("Also called", string.Join(", ", node.Aliases)),
            ("Codes", string.Join(", ", node.Codes.Select(code => $"{code.Key} {code.Value}"))),
        ]);
        yield return workshop.Diagram(path, node.Name);
        var sections = isActor ? OfActor(node, ties, path) : OfThing(ties, path);
        foreach (var block in sections.SelectMany(section => section))
            yield return block;
    }

    private IEnumerable<IEnumerable<Block>> OfActor(Node node, ImmutableArray<Tie> ties, string path)
    {
        yield return Parts.Section("partners", "Partners", partners.Partners(node, ties));
        yield return Parts.Section("memberships", node.Label == NodeLabel.Organization ? "Members and memberships" : "Memberships", partners.Memberships(node, ties));
        yield return Parts.Section("projects", "Projects and places", partners.Things(node, ties));
        yield return Parts.Section("disputes", "Disputes and restrictions", partners.Quarrels(ties));
        yield return Parts.Section("money", "Money", Money(ties));
        yield return Parts.Section("contested", "Contested points", disagreements.Lines(Disagreements.Of(workshop.Site.Corpus, ties)));
        yield return Parts.Section("organs", "Organs", partners.Organs(node));
        yield return Parts.Section("relations", "Relations with its own organs", new Block.Entries([.. workshop.InFull(path)]));
        yield return Parts.Section("timeline", "Timeline", workshop.Parts.Years(Timeline.Of(ties), withEnds: true));
        yield return Parts.Section("sources", "Sources", Sources(ties));
    }

    private IEnumerable<IEnumerable<Block>> OfThing(ImmutableArray<Tie> ties, string path)
    {
        yield return Parts.Section("relations", "Relations in full", new Block.Entries([.. workshop.InFull(path)]));
        yield return Parts.Section(
            "elsewhere",
            "Relations told on other pages",
            workshop.Parts.LinesWithEnds(ties.Where(tie => !string.Equals(workshop.Site.OfRelation(tie.Relation.Id)!.Path, path, StringComparison.Ordinal))));
        yield return Parts.Section("money", "Money", Money(ties));
        yield return Parts.Section("contested", "Contested points", disagreements.Lines(Disagreements.Of(workshop.Site.Corpus, ties)));
        if (ties.Length > 2)
            yield return Parts.Section("timeline", "Timeline", workshop.Parts.Years(Timeline.Of(ties), withEnds: true));
        yield return Parts.Section("sources", "Sources", Sources(ties));
    }

    private IEnumerable<Block> Money(ImmutableArray<Tie> ties)
    {
        var overview = MoneyOverview.Of(workshop.Site.Corpus, ties);
        return overview.Rows.IsEmpty ? [] : [money.Rows(overview), .. money.Sums(overview)];
    }

    private Block.Table Sources(ImmutableArray<Tie> ties) =>
        workshop.Parts.Sources(SourceUse.Of(workshop.Site.Corpus, ties.Select(tie => tie.Relation)));
}
