using System.Collections.Immutable;

using RelationGraph.Analysis.Statistics;
using RelationGraph.Report.Charts;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>The first page: what there is, with the whole diagram.</summary>
internal sealed class OverviewPage(Workshop workshop, GraphStatistics statistics)
{
    public const string WholeDiagram = "diagram.html";
    private const int Most = 12;

    public Page Of() => new()
    {
        Path = "index",
        Title = "Relations at a glance",
        Lead = $"{Words.Count(statistics.Relations, "relation")} between {Words.Count(statistics.Nodes, "state, body, project or place", "states, bodies, projects and places")}, "
            + $"told by {Words.Count(statistics.Pieces, "piece")} of evidence in {Words.Count(statistics.ByDocument.Length, "document")}. "
            + $"{statistics.Established} are established; the rest are offered, planned, denied or mere statements, and say so.",
        Chapter = "index",
        Blocks = [.. Blocks()],
        Recipe = workshop.Site.Graph.Recipe(),
    };

    private IEnumerable<Block> Blocks()
    {
        yield return Whole();
        yield return new Block.Section("actors", "Who", [Actors(), Pairs()]);
        yield return new Block.Section("numbers", "What, when and how sure", [.. Numbers()]);
        yield return new Block.Section("documents", "From which documents", [Documents()]);
    }

    private Block Whole() => workshop.Pictures.Whole is null
        ? new Block.Notice($"There are no diagrams in this report: {workshop.Pictures.Missing ?? "none were asked for."}")
        : new Block.Frame(
            WholeDiagram,
            "Diagram of all relations",
            (Phrase)"Drag to move, scroll to zoom; choose a node or a line to read what the documents say. "
                + new Inline.FileLink("Open the diagram on a page of its own", WholeDiagram) + ".");

    private Block.Table Actors() => new(
        "The actors with most relations; a corpus about one state makes that state central by construction",
        ["Actor", new("Partners", ColumnKind.Number), .. PartnerParts.TallyColumns],
        [
            .. workshop.Site.Actors.Take(Most).Select(actor => ImmutableArray.Create<Cell>(
                [workshop.Tell.Node(actor.Node.Id), actor.Partners, .. PartnerParts.Cells(actor.Tally)])),
        ]);

    private Block.Table Pairs() => new(
        "The pairs with most relations",
        ["Pair", .. PartnerParts.TallyColumns],
        [
            .. workshop.Site.Pairs.Take(Most).Select(pair => ImmutableArray.Create<Cell>(
                [new Inline.Link($"{pair.First.Name} and {pair.Second.Name}", workshop.Site.Of(pair.First.Id, pair.Second.Id)), .. PartnerParts.Cells(pair.Tally)])),
        ]);

    private IEnumerable<Block> Numbers()
    {
        yield return ChartParts.ByType(statistics);
        yield return ChartParts.ByYear(workshop.Site.Graph);
        yield return new Block.Facts(
        [
            ("How far established", string.Join(", ", statistics.ByFooting.Select(count => $"{Words.Of(count.Name)} {count.Number}"))),
            ("Cooperation or conflict", string.Join(", ", statistics.BySign.Select(count => $"{count.Name} {count.Number}"))),
            ("How documents put it", string.Join(", ", statistics.ByAssertion.Select(count => $"{Words.Of(count.Name)} {count.Number}"))),
            ("Without any date", Words.Count(statistics.Undated, "relation")),
            ("“Now”", statistics.Current is { } day ? DateText.Of(day) : "no document is dated"),
        ]);
    }

    private Block.Table Documents() => new(
        "Documents",
        ["Document", new("Date", ColumnKind.Short), new("Relations", ColumnKind.Number), new("Pieces of evidence", ColumnKind.Number)],
        [
            .. statistics.ByDocument.Select(count => ImmutableArray.Create<Cell>(
                new Inline.Link(count.Document.Title, workshop.Site.OfDocument(count.Document.Id)),
                new Cell(DateText.Of(count.Document.Date), DateText.SortKey(count.Document.Date)),
                count.Relations,
                count.Pieces)),
        ]);
}
