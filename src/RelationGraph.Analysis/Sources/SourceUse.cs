using System.Collections.Immutable;

using RelationGraph.Model;
using RelationGraph.Model.Facts;

namespace RelationGraph.Analysis.Sources;

/// <summary>What some relations take from a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Lines">The lines cited, ascending, each once.</param>
/// <param name="Relations">How many relations it supports.</param>
/// <param name="Pieces">How many pieces of evidence it gives.</param>
public sealed record SourceUse(Document Document, ImmutableArray<int> Lines, int Relations, int Pieces)
{
    /// <summary>Gives the documents that support relations.</summary>
    /// <param name="corpus">The corpus that holds the documents.</param>
    /// <param name="relations">The relations, each once.</param>
    /// <returns>The documents in the order of their ids; evidence from a document that the corpus lacks is passed over.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<SourceUse> Of(Corpus corpus, IEnumerable<Relation> relations)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(relations);
        return
        [
            .. relations.SelectMany(relation => relation.Evidence.Select(piece => (relation, piece)))
                .GroupBy(use => use.piece.Document, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Where(group => corpus.FindDocument(group.Key) is not null)
                .Select(group => new SourceUse(
                    corpus.FindDocument(group.Key)!,
                    [.. group.SelectMany(use => use.piece.Lines).Distinct().Order()],
                    group.Select(use => use.relation.Id).Distinct(StringComparer.Ordinal).Count(),
                    group.Count())),
        ];
    }
}
