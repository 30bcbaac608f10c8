using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Dossiers;
using RelationGraph.Model.Facts;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>The dossier of two actors.</summary>
internal sealed class PairPage(Workshop workshop)
{
    // With fewer relations the summaries would only repeat what stands in full below them.
    private const int WorthSummary = 4;
    private readonly DisagreementParts disagreements = new(workshop.Tell);
    private readonly MoneyParts money = new(workshop.Tell);
    private readonly DossierParts parts = new(workshop);

    public Page Of(Node first, Node second)
    {
        var path = workshop.Site.Of(first.Id, second.Id).Path;
        var dossier = workshop.Dossiers.Between(first.Id, second.Id);
        return new Page
        {
            Path = path,
            Title = $"{first.Name} and {second.Name}",
            Lead = Lead(dossier),
            Above = [new Inline.Link("Pairs", new Target("pairs")), Up(first), Up(second)],
            Chapter = "pairs",
            Blocks = [.. Blocks(dossier, path)],
            Recipe = [.. workshop.Site.Graph.Recipe(), $"pair: {first.Id} and {second.Id}, what joins them, what names or touches both, and what they share"],
            Relations = [.. dossier.Relations.Concat(dossier.Indirect.Select(indirect => indirect.Told)).Select(told => told.Tie)],
        };
    }

    private Inline.Link Up(Node node) => new(node.Name, workshop.Site.Of(node.Id)!);

    private static Phrase Lead(Dossier dossier)
    {
        var tally = dossier.Tally;
        return $"{Words.Count(tally.Relations, "relation")} told between the two, {tally.Established} of them established: "
            + $"{tally.Positive} of cooperation, {tally.Negative} of conflict, {tally.Neutral} of neither."
            + (dossier.Indirect.IsEmpty ? "" : $" {Words.Count(dossier.Indirect.Length, "more relation")} of one of them names the other or takes place on its ground.");
    }

    private IEnumerable<Block> Blocks(Dossier dossier, string path)
    {
        var isLarge = dossier.Relations.Length >= WorthSummary;
        yield return new Block.Facts(
        [
            ($"Acting for {dossier.First.Name}", workshop.Tell.Nodes(dossier.FirstOrgans.Select(organ => organ.Id))),
            ($"Acting for {dossier.Second.Name}", workshop.Tell.Nodes(dossier.SecondOrgans.Select(organ => organ.Id))),
        ]);
        yield return workshop.Diagram(path, $"{dossier.First.Name} and {dossier.Second.Name}");
        var sections = new List<IEnumerable<Block>>();
        if (isLarge)
            sections.Add(Parts.Section("state", "Current state", new Block.Paragraph(workshop.Parts.NowMeans, IsQuiet: true), parts.State(dossier)));
        sections.Add(Parts.Section("disputes", "Disputes", Standings("Disputes, open ones first", dossier.Disputes, "open", "settled or over")));
        sections.Add(Parts.Section("restrictions", "Restrictions", Standings("Restrictions, those in force first", dossier.Restrictions, "in force", "lifted")));
        sections.Add(Parts.Section("money", "Money", Money(dossier)));
        sections.Add(parts.Shared(dossier));
        sections.Add(parts.Routes(dossier));
        sections.Add(parts.Positions(dossier));
        sections.Add(Parts.Section("contested", "Contested points", disagreements.Lines(dossier.Contested)));
        if (isLarge)
            sections.Add(Parts.Section("timeline", "Timeline", workshop.Parts.Years(dossier.Timeline, withEnds: false)));
        sections.Add(Parts.Section("relations", "Relations in full", new Block.Entries([.. dossier.Relations.Select(told => workshop.Entries.Of(told.Tie))])));
        sections.Add(parts.Indirect(dossier));
        sections.Add(Parts.Section("gaps", "What the documents leave open", parts.Gaps(dossier)));
        sections.Add(Parts.Section("sources", "Sources", workshop.Parts.Sources(dossier.Sources)));
        foreach (var block in sections.SelectMany(section => section))
            yield return block;
    }

    private Block.Table Standings(string caption, ImmutableArray<AssessedTie> ties, string open, string closed) =>
        workshop.Parts.Standings(caption, ties, open, closed);

    private IEnumerable<Block> Money(Dossier dossier) =>
        dossier.Money.Rows.IsEmpty ? [] : [money.Rows(dossier.Money), .. money.Sums(dossier.Money)];
}
