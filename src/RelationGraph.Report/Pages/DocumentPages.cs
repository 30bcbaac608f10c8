using System.Collections.Immutable;

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
                    new("Listed as holding none", ColumnKind.Number), new("Relations", ColumnKind.Number),
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
            Lead = $"{Words.Count(use.Relations, "relation")} rest on {Words.Count(use.Cited.Length, "line")} of this document; "
                + $"{Words.Count(use.None.Length, "line is", "lines are")} listed as holding none.",
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
            use.Cited.Length,
            use.None.Length,
            use.Relations,
        ];
    }

    private IEnumerable<Block> Blocks(Document document, DocumentUse use)
    {
        yield return new Block.Facts(
        [
            ("Id", document.Id),
            ("Publisher", Words.Capital(Words.Of(document.Publisher))),
            ("Date", $"{DateText.Of(document.Date)} ({document.DateBasis})"),
            ("File", document.File),
            ("SHA-256", document.Sha256),
            ("Lines", $"{document.Lines}: {use.Cited.Length} cited, {use.None.Length} listed as holding none, {document.Lines - use.Accounted} blank or open (relgraph check tells which)"),
        ]);
        yield return new Block.Section("evidence", "What its lines say", [Evidence(use)]);
        foreach (var block in Parts.Section("none", "Lines that hold no relation", None(document)))
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
                        entry.Piece.Lines[0].ToString("000000", System.Globalization.CultureInfo.InvariantCulture),
                        Anchor: anchored.Add(entry.Piece.Lines[0]) ? Site.LineAnchor(entry.Piece.Lines[0]) : null),
                    entry.Piece.Says,
                    workshop.Tell.Title(entry.Tie.Relation),
                    workshop.Tell.Ends(entry.Tie.Relation),
                    How(entry.Piece))),
            ]);
    }

    private Phrase How(Evidence piece) => StatusText.Assertion(piece.Assertion)
        + (piece.AttributedTo is null ? Phrase.Empty : (Phrase)" by " + workshop.Tell.Node(piece.AttributedTo));

    private static Block.Table None(Document document) => new(
        "Lines listed as holding no relation, by reason",
        ["Reason", new("How many", ColumnKind.Number), "Lines"],
        [
            .. document.None.GroupBy(none => none.Reason, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, Lines: group.SelectMany(none => none.Lines).Distinct().Order().ToImmutableArray()))
                .Select(reason => ImmutableArray.Create<Cell>(Words.Of(reason.Key), reason.Lines.Length, LineText.Numbers(reason.Lines))),
        ]);
}
