using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Time;

namespace RelationGraph.Encoding.Reading;

/// <summary>A document's file as it was read.</summary>
internal sealed record DocumentDraft
{
    // Stands for a date at fault, which keeps the document from any corpus.
    private static readonly Edtf SomeTime = Edtf.Parse("0001/9999");

    public required FileDiagnostics Diagnostics { get; init; }

    public required HeadDraft? Head { get; init; }

    public required List<NoneDraft> None { get; init; }

    public required List<RelationDraft> Relations { get; init; }

    /// <summary>Evidence for relations that other files define.</summary>
    public required List<EvidenceDraft> Evidence { get; init; }

    public required List<Coverage> Coverage { get; init; }

    /// <summary>All evidence of the file.</summary>
    public IEnumerable<EvidenceDraft> Pieces => Relations.SelectMany(relation => relation.OwnEvidence).Concat(Evidence);

    /// <summary>Gives the document as far as its lines need it, or null where its head does not say enough.</summary>
    public Document? Document()
    {
        if (Head is not { Id: { } id, Lines: { } lines })
            return null;
        return new Document
        {
            Id = id.Text,
            Title = Head.Title?.Text ?? id.Text,
            Publisher = Head.Publisher ?? "",
            File = Head.File?.Text ?? "",
            Sha256 = Head.Sha256?.Text ?? "",
            Date = Head.Date ?? SomeTime,
            DateBasis = Head.DateBasis?.Text ?? "",
            Lines = lines,
            Blank = Head.Blank,
            None = [.. None.Select(part => new LinesWithout(part.Lines, part.Reason))],
        };
    }
}
