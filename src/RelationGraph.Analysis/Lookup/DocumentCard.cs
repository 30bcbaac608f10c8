using System.Collections.Immutable;

using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Analysis.Lookup;

/// <summary>What a selection takes from a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Citations">What it says, by the first line cited, then relation id, then the order of the relation's evidence.</param>
/// <param name="LinesCited">The lines cited, ascending, each once.</param>
public sealed record DocumentCard(Document Document, ImmutableArray<Citation> Citations, ImmutableArray<int> LinesCited)
{
    /// <summary>Makes the card of a document.</summary>
    /// <param name="graph">The selected graph.</param>
    /// <param name="id">The document's id, in its exact case.</param>
    /// <returns>The card.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The corpus has no such document.</exception>
    public static DocumentCard Of(SelectedGraph graph, string id)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(id);
        var document = graph.Corpus.FindDocument(id) ?? throw new KeyNotFoundException($"There is no document '{id}'.");
        var citations = graph.Ties.SelectMany(tie => tie.Relation.Evidence.Select(piece => new Citation(tie, piece)))
            .Where(citation => Ids.Same(citation.Piece.Document, id))
            .OrderBy(citation => citation.Piece.Lines.IsEmpty ? 0 : citation.Piece.Lines[0])
            .ThenBy(citation => citation.Tie.Relation.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        return new DocumentCard(
            document,
            citations,
            [.. citations.SelectMany(citation => citation.Piece.Lines).Distinct().Order()]);
    }
}
