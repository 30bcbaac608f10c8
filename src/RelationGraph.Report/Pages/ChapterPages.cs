using RelationGraph.Analysis.Contradictions;
using RelationGraph.Analysis.Money;
using RelationGraph.Analysis.Overviews;
using RelationGraph.Report.Charts;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>The pages that go through the whole corpus by one matter.</summary>
internal sealed class ChapterPages(Workshop workshop)
{
    private readonly MoneyParts money = new(workshop.Tell);
    private readonly DisagreementParts disagreements = new(workshop.Tell);

    public Page Timeline()
    {
        var timeline = Analysis.Timelines.Timeline.Of(workshop.Site.Graph);
        return Chapter(
            "timeline",
            "Timeline",
            $"{Words.Count(timeline.Events.Length, "dated event")} of {Words.Count(workshop.Site.Graph.Ties.Length - timeline.Undated.Length, "relation")}. "
                + "The order is that of the first day that a date may mean; it is no claim that one thing came before another.",
            [
                ChartParts.ByYear(workshop.Site.Graph),
                workshop.Parts.Years(timeline, withEnds: true),
                .. Parts.Section("undated", "Without any date", workshop.Parts.LinesWithEnds(timeline.Undated)),
            ]);
    }

    public Page Money()
    {
        var overview = MoneyOverview.Of(workshop.Site.Graph);
        return Chapter(
            "money",
            "Money",
            $"{Words.Count(overview.Rows.Length, "amount")}, each with what it means. A request is not a budget, a budget is not a payment, and a part is not added to its total.",
            overview.Rows.IsEmpty ? []
                : [
                    .. ChartParts.Money(overview),
                    new Block.Section("amounts", "Every amount", [money.Rows(overview, "data/money")]),
                    .. Parts.Section("sums", "Like amounts", money.Sums(overview)),
                ]);
    }

    public Page Disputes()
    {
        var graph = workshop.Site.Graph;
        return Chapter(
            "disputes",
            "Disputes and restrictions",
            "What parties are at odds over, and how one hinders the trade, travel or acts of another.",
            [
                new Block.Paragraph(workshop.Parts.NowMeans, IsQuiet: true),
                .. Parts.Section("disputes", "Disputes", workshop.Parts.Standings(
                    "Disputes, open ones first", StandingOverview.Disputes(graph).Ties, "open", "settled or over", "data/disputes")),
                .. Parts.Section("restrictions", "Restrictions", workshop.Parts.Standings(
                    "Restrictions, those in force first", StandingOverview.Restrictions(graph).Ties, "in force", "lifted", "data/restrictions")),
            ]);
    }

    public Page Contradictions()
    {
        var found = Disagreements.Of(workshop.Site.Graph);
        return Chapter(
            "contradictions",
            "Contradictions",
            "Where the evidence disagrees, where one denies what another says, and where only one side is heard. Both sides stand; none is preferred.",
            [
                .. Parts.Section("documents", "Between documents", disagreements.Lines(found.Where(one => one.IsBetweenDocuments))),
                .. Parts.Section("within", "Within one document", disagreements.Lines(found.Where(one => !one.IsBetweenDocuments && one is not Disagreement.OneSided))),
                .. Parts.Section("one-sided", "Only one side is heard", disagreements.Lines(found.Where(one => !one.IsBetweenDocuments && one is Disagreement.OneSided))),
                .. found.IsEmpty ? new Block[] { new Block.Paragraph("No evidence disagrees.") } : [],
            ]);
    }

    private Page Chapter(string path, string title, Phrase lead, params IEnumerable<Block> blocks) => new()
    {
        Path = path,
        Title = title,
        Lead = lead,
        Chapter = path,
        Blocks = [.. blocks],
        Recipe = workshop.Site.Graph.Recipe(),
    };
}
