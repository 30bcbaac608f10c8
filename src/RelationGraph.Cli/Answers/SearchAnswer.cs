using System.Collections.Immutable;

using RelationGraph.Analysis.Lookup;
using RelationGraph.Analysis.Searching;
using RelationGraph.Model;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Cli.Answers;

/// <summary>What a search found, best first.</summary>
internal static class SearchAnswer
{
    /// <summary>Makes the answer.</summary>
    /// <param name="corpus">Where it was searched.</param>
    /// <param name="text">What was searched for.</param>
    /// <param name="hits">What was found.</param>
    /// <returns>The page.</returns>
    public static Page Of(Corpus corpus, string text, ImmutableArray<SearchHit> hits) => Answer.Page(
        $"Search for “{text}”",
        [],
        [Answer.Table("", [new("Id", ColumnKind.Short), "What", "Where", "Text"], hits.Select(hit => Row(corpus, hit)))],
        hits.IsEmpty ? "Nothing found." : Phrase.Empty);

    private static ImmutableArray<Cell> Row(Corpus corpus, SearchHit hit) =>
        [
        hit.Found.Id,
        What(corpus, hit.Found),
        hit.Evidence is { } piece ? $"statement, {piece.Document}, {LineText.Of(piece.Lines)}" : Words.Of(hit.Field.ToString()),
        Marked(hit),
    ];

    private static string What(Corpus corpus, Candidate found) => found.Kind switch
    {
        CandidateKind.Node => $"{corpus.Node(found.Id).Label}, {corpus.Node(found.Id).Kind}",
        CandidateKind.Relation when corpus.FindRelation(found.Id) is { } relation =>
            $"{relation.Type}, {corpus.NameOf(relation.From)} {(relation.IsSymmetric ? '↔' : '→')} {corpus.NameOf(relation.To)}",
        _ => "document",
    };

    private static Phrase Marked(SearchHit hit)
    {
        var parts = ImmutableArray.CreateBuilder<Inline>();
        var end = 0;
        foreach (var span in hit.Highlights)
        {
            if (span.Start > end)
                parts.Add(new Inline.Text(hit.Snippet[end..span.Start]));
            parts.Add(new Inline.Strong(hit.Snippet.Substring(span.Start, span.Length)));
            end = span.Start + span.Length;
        }

        if (end < hit.Snippet.Length)
            parts.Add(new Inline.Text(hit.Snippet[end..]));
        return new Phrase(parts.ToImmutable());
    }
}
