using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Sources;
using RelationGraph.Analysis.Timelines;
using RelationGraph.Model.Selecting;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>Parts that several kinds of page have.</summary>
internal sealed class Parts(Site site, Telling tell)
{
    /// <summary>A headed part, or nothing where it would be empty.</summary>
    public static IEnumerable<Block> Section(string anchor, string title, params IEnumerable<Block> blocks)
    {
        var full = blocks.Where(block => block is not Block.Bullets { Items.IsEmpty: true } and not Block.Table { Rows.IsEmpty: true }
            and not Block.Years { Groups.IsEmpty: true } and not Block.Entries { Relations.IsEmpty: true }).ToImmutableArray();
        if (!full.IsEmpty)
            yield return new Block.Section(anchor, title, full);
    }

    /// <summary>The dated events by year, with their sources.</summary>
    public Block.Years Years(Timeline timeline, bool withEnds) => new(
    [
        .. timeline.Years.Select(year => new YearGroup(year.Label.Contains('X', StringComparison.Ordinal) ? DateOfLabel(year.Label) : year.Label,
            [.. year.Events.Select(entry => (DateOf(entry), Event(entry, withEnds)))])),
    ]);

    public Block.Bullets Lines(IEnumerable<Tie> ties) => new([.. ties.Select(tie => tell.Line(tie))]);

    public Block.Bullets LinesWithEnds(IEnumerable<Tie> ties) => new([.. ties.Select(tell.LineWithEnds)]);

    /// <summary>A table of disputes or restrictions with what they are now.</summary>
    public Block.Table Standings(string caption, IEnumerable<AssessedTie> ties, string open, string closed, string? file = null) => new(
        caption,
        [new("Now", ColumnKind.Short), "What", "Between", "Over", new("When", ColumnKind.Short), "Status", "Sources"],
        [.. ties.Select(told => StandingRow(told, open, closed))],
        file);

    /// <summary>The documents behind a page.</summary>
    public Block.Table Sources(IEnumerable<SourceUse> uses) => new(
        "Documents behind this page",
        ["Document", "Lines", new("Relations", ColumnKind.Number), new("Pieces of evidence", ColumnKind.Number)],
        [
            .. uses.Select(use => ImmutableArray.Create<Cell>(
                (Phrase)new Inline.Link(use.Document.Title, site.OfDocument(use.Document.Id)) + new Inline.Quiet($" {use.Document.Id}"),
                LineText.Numbers(use.Lines),
                use.Relations,
                use.Pieces)),
        ]);

    /// <summary>Relations in a row each.</summary>
    public Block.Table Relations(string caption, IEnumerable<Tie> ties, string? file = null) => new(
        caption,
        ["Type", "What", "Between", new("When", ColumnKind.Short), "Status", "Amount", "Sources"],
        [
            .. ties.Select(tie => ImmutableArray.Create<Cell>(
                Words.OfType(tie.Relation.Type.Name),
                tell.Title(tie.Relation),
                tell.Ends(tie.Relation),
                When(tie),
                Telling.Status(tie),
                tie.Relation.Amount is { } amount ? new Cell(Telling.Money(amount), MoneyParts.SortKey(amount)) : "",
                tell.Sources(tie.Relation.Evidence))),
        ],
        file);

    public static Cell When(Tie tie) =>
        new(DateText.Of(tie.Relation.When), DateText.SortKey(tie.Relation.When), tie.Relation.When?.Text ?? "");

    /// <summary>Writes the day that "now" means.</summary>
    public string NowMeans => site.Current is { } day
        ? $"“Now” is {DateText.Of(day)}, the last day of the newest document, and never the day of reading."
        : "No document is dated, so that nothing is certain now.";

    private ImmutableArray<Cell> StandingRow(AssessedTie told, string open, string closed)
    {
        var relation = told.Tie.Relation;
        IEnumerable<string> Told(params string[] names) =>
            names.Select(relation.Properties.GetValueOrDefault).Where(value => value is not null).Select(value => value!.ToString());
        var over = Told("issue", "form").Select(Words.Of).Concat(Told("goods", "reason"));
        return
        [
            new Cell(StatusText.Open(told.Openness, open, closed), ((int)told.Openness).ToString(CultureInfo.InvariantCulture)),
            tell.Title(relation),
            tell.Ends(relation),
            string.Join("; ", over),
            When(told.Tie),
            Telling.Status(told.Tie),
            tell.Sources(relation.Evidence),
        ];
    }

    private static Phrase DateOf(TimelineEvent entry) =>
        (Phrase)DateText.Of(entry.When) + (entry.IsInferred ? new Inline.Quiet(" (concluded)") : Phrase.Empty);

    private Phrase Event(TimelineEvent entry, bool withEnds)
    {
        var relation = entry.Tie.Relation;
        var what = (entry.Kind, entry.Status) switch
        {
            (TimelineEventKind.Began, null) => "began",
            (TimelineEventKind.Ended, null) => "ended",
            (TimelineEventKind.Happened, null) => "",
            (_, { By: { } by }) => $"by {site.Corpus.NameOf(by)}",
            _ => "",
        };
        return (withEnds ? tell.Ends(relation) + ": " : Phrase.Empty) + tell.Title(relation)
            + (what.Length == 0 ? "" : $" — {what}") + " "
            + StatusText.Tag(entry.Footing, (entry.Status ?? entry.Tie.Status).Status) + " " + Telling.Quietly(tell.Sources(relation.Evidence));
    }

    private static string DateOfLabel(string label) => DateText.Of(Model.Time.Edtf.Parse(label));
}
