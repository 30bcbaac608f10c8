using System.Collections.Immutable;

using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Report.Pages;

/// <summary>What the selected relations take from a document, and what became of its lines whatever is selected.</summary>
/// <param name="Pieces">The evidence with its relations, in the order of the lines, then of relation ids.</param>
/// <param name="Relations">How many relations rest on it.</param>
/// <param name="Account">What became of its lines.</param>
internal sealed record DocumentUse(ImmutableArray<(Tie Tie, Evidence Piece)> Pieces, int Relations, LineAccount Account)
{
    /// <summary>How many lines hold no relation.</summary>
    public int None => Account.None.Values.Sum(lines => lines.Length);

    /// <summary>What the lines are called that nothing accounts for.</summary>
    public string OpenWord => Account.BlankIsKnown ? "open" : "blank or open";

    public static DocumentUse Of(Site site, Document document)
    {
        bool IsHere(Evidence piece) => string.Equals(piece.Document, document.Id, StringComparison.Ordinal) && !piece.Lines.IsEmpty;
        var pieces = site.Ties.SelectMany(tie => tie.Relation.Evidence.Where(IsHere).Select(piece => (Tie: tie, Piece: piece)))
            .OrderBy(entry => entry.Piece.Lines[0]).ThenBy(entry => entry.Tie.Relation.Id, StringComparer.Ordinal).ToImmutableArray();
        return new DocumentUse(
            pieces,
            pieces.Select(entry => entry.Tie.Relation.Id).Distinct(StringComparer.Ordinal).Count(),
            LineAccount.Of(document, site.Corpus.Relations.SelectMany(relation => relation.Evidence).Where(IsHere).SelectMany(piece => piece.Lines)));
    }
}
