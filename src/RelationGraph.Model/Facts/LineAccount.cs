using System.Collections.Immutable;

namespace RelationGraph.Model.Facts;

/// <summary>What became of each line of a document: blank, cited, without a relation, or open.</summary>
public sealed record LineAccount
{
    /// <summary>The document's id.</summary>
    public required string Document { get; init; }

    /// <summary>How many lines the document has.</summary>
    public required int Lines { get; init; }

    /// <summary>Whether the blank lines are known; otherwise they stand among the open ones.</summary>
    public required bool BlankIsKnown { get; init; }

    /// <summary>The blank lines.</summary>
    public required ImmutableArray<int> Blank { get; init; }

    /// <summary>The lines, blank ones left out, that a piece of evidence cites.</summary>
    public required ImmutableArray<int> Cited { get; init; }

    /// <summary>The lines, blank and cited ones left out, that hold no relation, by reason.</summary>
    public required ImmutableSortedDictionary<string, ImmutableArray<int>> None { get; init; }

    /// <summary>The lines that nothing accounts for.</summary>
    public required ImmutableArray<int> Open { get; init; }

    /// <summary>The share of the lines which are not blank that is accounted for, in [0, 1]; 1 where all are blank.</summary>
    public double Share => Lines == Blank.Length ? 1 : 1 - ((double)Open.Length / (Lines - Blank.Length));

    /// <summary>Whether it is known that each line is accounted for.</summary>
    public bool IsComplete => BlankIsKnown && Open.IsEmpty;

    /// <summary>Accounts for the lines of each document of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <returns>One account a document, in the order of their ids.</returns>
    public static ImmutableArray<LineAccount> OfAll(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var cited = corpus.Relations.SelectMany(relation => relation.Evidence)
            .ToLookup(piece => piece.Document, piece => piece.Lines, StringComparer.Ordinal);
        return [.. corpus.Documents.Select(document => Of(document, cited[document.Id].SelectMany(lines => lines)))];
    }

    /// <summary>Accounts for the lines of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cited">The lines that evidence cites, in any order; those outside the document do not count.</param>
    /// <returns>The account.</returns>
    public static LineAccount Of(Document document, IEnumerable<int> cited)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(cited);
        var isTaken = new bool[document.Lines + 1];
        ImmutableArray<int> Take(IEnumerable<int> lines)
        {
            var taken = ImmutableArray.CreateBuilder<int>();
            foreach (var line in lines)
            {
                if (line < 1 || line > document.Lines || isTaken[line])
                    continue;
                isTaken[line] = true;
                taken.Add(line);
            }

            taken.Sort();
            return taken.ToImmutable();
        }

        var blank = Take(document.Blank ?? []);
        var citedLines = Take(cited);
        var none = document.None.GroupBy(part => part.Reason, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => Take(group.SelectMany(part => part.Lines)), StringComparer.Ordinal);
        return new LineAccount
        {
            Document = document.Id,
            Lines = document.Lines,
            BlankIsKnown = document.Blank is not null,
            Blank = blank,
            Cited = citedLines,
            None = none,
            Open = Take(Enumerable.Range(1, document.Lines)),
        };
    }
}
