using System.Collections.Immutable;

using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Report.Pages;

/// <summary>What the selected relations take from a document.</summary>
/// <param name="Pieces">The evidence with its relations, in the order of the lines, then of relation ids.</param>
/// <param name="Cited">The lines cited, ascending.</param>
/// <param name="None">The lines listed as holding none, ascending.</param>
/// <param name="Relations">How many relations rest on it.</param>
internal sealed record DocumentUse(
    ImmutableArray<(Tie Tie, Evidence Piece)> Pieces, ImmutableArray<int> Cited, ImmutableArray<int> None, int Relations)
{
    /// <summary>How many lines are cited or listed.</summary>
    public int Accounted => Cited.Union(None).Count();

    public static DocumentUse Of(Site site, Document document)
    {
        var pieces = site.Graph.Ties.SelectMany(tie => tie.Relation.Evidence.Select(piece => (Tie: tie, Piece: piece)))
            .Where(entry => string.Equals(entry.Piece.Document, document.Id, StringComparison.Ordinal) && !entry.Piece.Lines.IsEmpty)
            .OrderBy(entry => entry.Piece.Lines[0]).ThenBy(entry => entry.Tie.Relation.Id, StringComparer.Ordinal).ToImmutableArray();
        return new DocumentUse(
            pieces,
            [.. pieces.SelectMany(entry => entry.Piece.Lines).Distinct().Order()],
            [.. document.None.SelectMany(none => none.Lines).Distinct().Order()],
            pieces.Select(entry => entry.Tie.Relation.Id).Distinct(StringComparer.Ordinal).Count());
    }
}
