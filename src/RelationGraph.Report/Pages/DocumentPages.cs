using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Model.Facts;
using RelationGraph.Report.Charts;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>The documents and what was taken from each, line by line; their sentences are not held.</summary>
internal sealed class DocumentPages(Workshop workshop)
{
    private readonly Site site = workshop.Site;

    public Page List() => new()
    {
        Path = "documents",
        Title = "Documents",
        Lead = "What was read, and how much of it is accounted for. The documents' own sentences are not stored; statements are in the encoder's words, with the lines that bear them.",
        Chapter = "documents",
        Blocks =
        [
            ChartParts.Coverage(site),
            new Block.Table(
                "Documents and their coverage",
                [
                    "Document", "Id", "Publisher", new("Date", ColumnKind.Short), new("Lines", ColumnKind.Number), new("Cited", ColumnKind.Number),
                    new("Without a relation", ColumnKind.Number), new("Open", ColumnKind.Number), new("Coverage", ColumnKind.Number), new("Relations", ColumnKind.Number),
                ],
                [.. site.Corpus.Documents.Select(Row)],
                "data/documents"),
        ],
        Recipe = site.Graph.Recipe(),
    };

    public Page Of(Document document)
    {
        var use = DocumentUse.Of(site, document);
        return new Page
        {
            Path = site.OfDocument(document.Id).Path,
            Title = document.Title,
            Lead = $"{Words.Count(use.Relations, "relation")} told here. {Account(use)}",
            Above = [new Inline.Link("Documents", new Target("documents"))],
            Chapter = "documents",
            Blocks = [.. Blocks(document, use)],
            Recipe = [.. site.Graph.Recipe(), $"document: {document.Id}"],
        };
    }

    private ImmutableArray<Cell> Row(Document document)
    {
        var use = DocumentUse.Of(site, document);
        return
        [
            new Inline.Link(document.Title, site.OfDocument(document.Id)),
            document.Id,
            Words.Of(document.Publisher),
            new Cell(DateText.Of(document.Date), DateText.SortKey(document.Date), document.Date.Text),
            document.Lines,
            use.Account.Cited.Length,
            use.None,
            use.Account.Open.Length,
            new Cell(Share(use), use.Account.Share.ToString("0.0000", CultureInfo.InvariantCulture)),
            use.Relations,
        ];
    }

    private static string Account(DocumentUse use) =>
        $"Of its {Words.Count(use.Account.Lines, "line")}, {use.Account.Cited.Length} are cited, {use.None} hold no relation, "
        + $"{(use.Account.BlankIsKnown ? $"{use.Account.Blank.Length} are blank, " : "")}{use.Account.Open.Length} are {use.OpenWord}.";

    private static string Share(DocumentUse use) =>
        use.Account.BlankIsKnown ? use.Account.Share.ToString("0.0 %", CultureInfo.InvariantCulture) : "blank lines not listed";

    private IEnumerable<Block> Blocks(Document document, DocumentUse use)
    {
        yield return new Block.Facts(
        [
            ("Id", document.Id),
            ("Publisher", Words.Capital(Words.Of(document.Publisher))),
            ("Date", $"{DateText.Of(document.Date)} ({document.DateBasis})"),
            ("File", document.File),
            ("SHA-256", document.Sha256),
            (Words.Capital(use.OpenWord), use.Account.Open.IsEmpty ? "no line" : LineText.Of(use.Account.Open)),
        ]);
        yield return new Block.Section("evidence", "What its lines say", [Evidence(use)]);
        foreach (var block in Parts.Section("none", "Lines that hold no relation", None(use.Account)))
            yield return block;
    }

    private Block.Table Evidence(DocumentUse use)
    {
        var anchored = new HashSet<int>();
        return new Block.Table(
            "Evidence in the order of the lines",
            [new("Lines", ColumnKind.Short), "What they say", "Relation", "Between", "How"],
            [
                .. use.Pieces.Select(entry => ImmutableArray.Create(
                    new Cell(
                        LineText.Numbers(entry.Piece.Lines),
                        entry.Piece.Lines[0].ToString("000000", CultureInfo.InvariantCulture),
                        Anchor: anchored.Add(entry.Piece.Lines[0]) ? Site.LineAnchor(entry.Piece.Lines[0]) : null),
                    entry.Piece.Says,
                    workshop.Tell.Title(entry.Tie.Relation),
                    workshop.Tell.Ends(entry.Tie.Relation),
                    How(entry.Piece))),
            ]);
    }

    private Phrase How(Evidence piece) => StatusText.Assertion(piece.Assertion)
        + (piece.AttributedTo is null ? Phrase.Empty : (Phrase)" by " + workshop.Tell.Node(piece.AttributedTo));

    private static Block.Table None(LineAccount account) => new(
        "Lines that hold no relation, by reason",
        ["Reason", new("How many", ColumnKind.Number), "Lines"],
        [
            .. account.None.Select(reason => ImmutableArray.Create<Cell>(Words.Of(reason.Key), reason.Value.Length, LineText.Numbers(reason.Value))),
        ]);
}
