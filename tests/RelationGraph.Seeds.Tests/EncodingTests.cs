using System.Collections.Immutable;
using System.Text;

using RelationGraph.Encoding;
using RelationGraph.Encoding.Documents;

namespace RelationGraph.Seeds.Tests;

/// <summary>The seeds as a whole: complete, sound, and in words of their own.</summary>
public sealed class EncodingTests
{
    /// <summary>The environment variable that names the folder of the documents' texts.</summary>
    private const string DocumentsVariable = "RELGRAPH_DOCUMENTS";

    private const int BorrowedWords = 9;

    [Fact]
    public void The_seeds_load_without_a_diagnostic() => Assert.Empty(Encoded.Reading.Diagnostics.Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void Every_non_blank_line_of_the_five_documents_is_accounted_for()
    {
        Assert.Equal(5, Encoded.Reading.Lines.Length);
        Assert.All(Encoded.Reading.Lines, account =>
        {
            Assert.True(account.IsComplete, $"{account.Document}: open lines {string.Join(' ', account.Open)}");
            Assert.Equal(1.0, account.Share);
        });
    }

    [Fact]
    public void At_least_330_pieces_of_evidence_cite_their_lines()
    {
        var pieces = Encoded.Corpus.Relations.SelectMany(relation => relation.Evidence).ToList();
        Assert.All(pieces, piece => Assert.NotEmpty(piece.Lines));
        Assert.True(pieces.Count >= 330, $"{pieces.Count} pieces");
    }

    [Fact]
    public void Every_relation_has_evidence() => Assert.All(Encoded.Corpus.Relations, relation => Assert.NotEmpty(relation.Evidence));

    [Fact]
    public void Hashes_line_counts_and_blank_lines_are_those_of_the_texts() =>
        Assert.Empty(SeedReader.Read(Encoded.Source, Texts()).Diagnostics.Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void No_statement_or_title_repeats_nine_words_in_a_row_of_a_document()
    {
        var texts = Texts();
        var borrowable = Encoded.Corpus.Documents
            .SelectMany(document => texts.Find(document.File, out _)!.Lines).SelectMany(Runs).ToHashSet(StringComparer.Ordinal);
        var own = Encoded.Corpus.Relations.SelectMany(relation => relation.Evidence.Select(piece => piece.Says).Prepend(relation.Title));
        Assert.NotEmpty(borrowable);
        Assert.DoesNotContain(own, text => Runs(text).Any(borrowable.Contains));
    }

    private static DocumentTexts Texts()
    {
        var folder = Environment.GetEnvironmentVariable(DocumentsVariable);
        Assert.SkipWhen(string.IsNullOrEmpty(folder), $"The documents' texts are not at hand: {DocumentsVariable} names no folder.");
        return new DocumentTexts(folder!);
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = Words(text);
        for (var first = 0; first + BorrowedWords <= words.Length; first++)
            yield return string.Join(' ', words.AsSpan(first, BorrowedWords)!);
    }

    // Punctuation, case and spacing are no wording of one's own.
    private static ImmutableArray<string> Words(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
            plain.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ');
        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
