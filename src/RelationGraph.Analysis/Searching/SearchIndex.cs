using System.Collections.Immutable;

using RelationGraph.Analysis.Lookup;
using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Spelling;

namespace RelationGraph.Analysis.Searching;

/// <summary>Finds words in ids, names, aliases, titles and statements, tolerant of case, accents, missing endings and spelling.</summary>
/// <remarks>
/// <para>
/// Something is found when each word of the query matches a word of one of its fields: the same word, or one that begins with it,
/// or, where no word of the corpus does either, one of the nearest by optimal string alignment.
/// </para>
/// <para>
/// A word scores its field's weight (id, name, alias, title, statement) times how it matches (same, beginning, near), once for the
/// best field; a field that is the whole query scores more. Hits sort by score, then nodes before relations before documents,
/// then by id. The index is read by words, so that a search costs what it finds and not what there is.
/// </para>
/// </remarks>
public sealed class SearchIndex
{
    private const int WholeField = 1000;
    private const int MostNear = 8;
    private const int ShortestTolerated = 4;

    private static readonly int[] Weights = [10, 10, 8, 5, 2];

    private readonly List<Candidate> items = [];
    private readonly List<Field> fields = [];
    private readonly List<int> firstField = [];
    private readonly Dictionary<string, List<int>> fieldsByWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> itemsByWhole = new(StringComparer.Ordinal);
    private readonly string[] vocabulary;

    /// <summary>Indexes a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
    public SearchIndex(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        foreach (var node in corpus.Nodes)
        {
            Begin(new Candidate(CandidateKind.Node, node.Id, node.Name));
            Add(SearchField.Id, node.Id);
            Add(SearchField.Name, node.Name);
            foreach (var alias in node.Aliases)
                Add(SearchField.Alias, alias);
        }

        foreach (var relation in corpus.Relations)
        {
            Begin(new Candidate(CandidateKind.Relation, relation.Id, relation.Title));
            Add(SearchField.Id, relation.Id);
            Add(SearchField.Title, relation.Title);
            foreach (var piece in relation.Evidence)
                Add(SearchField.Says, piece.Says, piece);
        }

        foreach (var document in corpus.Documents)
        {
            Begin(new Candidate(CandidateKind.Document, document.Id, document.Title));
            Add(SearchField.Id, document.Id);
            Add(SearchField.Title, document.Title);
        }

        firstField.Add(fields.Count);
        vocabulary = [.. fieldsByWord.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>Searches.</summary>
    /// <param name="text">The words to find, in any order.</param>
    /// <param name="most">How many hits to give at most; at least 1.</param>
    /// <returns>The hits, best first; empty where the text has no word or nothing has them all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 1.</exception>
    public ImmutableArray<SearchHit> Search(string text, int most = 50)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var words = Token.In(text).Select(token => token.Word).Distinct(StringComparer.Ordinal).ToList();
        if (words.Count == 0)
            return [];
        var matching = words.ConvertAll(Matching);
        var scores = Scores(matching);
        if (itemsByWhole.TryGetValue(Folding.Fold(text.Trim()), out var whole))
        {
            foreach (var item in whole.Where(item => scores[item] > 0))
                scores[item] += WholeField;
        }

        // Items stand in the order of their kinds and ids, so that the index breaks ties.
        return
        [
            .. Enumerable.Range(0, items.Count).Where(item => scores[item] > 0)
                .OrderByDescending(item => scores[item]).ThenBy(item => item)
                .Take(most).Select(item => Hit(item, matching, scores[item])),
        ];
    }

    private void Begin(Candidate item)
    {
        items.Add(item);
        firstField.Add(fields.Count);
    }

    private void Add(SearchField kind, string text, Evidence? evidence = null)
    {
        var item = items.Count - 1;
        foreach (var word in Token.In(text).Select(token => token.Word).Distinct(StringComparer.Ordinal))
            AddTo(fieldsByWord, word, fields.Count);
        AddTo(itemsByWhole, Folding.Fold(text), item);
        fields.Add(new Field(item, kind, text, evidence));
    }

    private static void AddTo(Dictionary<string, List<int>> lists, string key, int value)
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);
        if (list.Count == 0 || list[^1] != value)
            list.Add(value);
    }

    /// <summary>The words of the corpus that a query's word matches, with how well.</summary>
    private Dictionary<string, int> Matching(string word)
    {
        var matching = new Dictionary<string, int>(StringComparer.Ordinal);
        var at = Array.BinarySearch(vocabulary, word, StringComparer.Ordinal);
        for (var i = at < 0 ? ~at : at; i < vocabulary.Length && vocabulary[i].StartsWith(word, StringComparison.Ordinal); i++)
            matching.Add(vocabulary[i], vocabulary[i].Length == word.Length ? 10 : 6);
        if (matching.Count == 0 && word.Length >= ShortestTolerated)
        {
            foreach (var near in Nearest.To(word, vocabulary, MostNear))
                matching.Add(near, 4);
        }

        return matching;
    }

    /// <summary>Each item's score: for each word its best field's; 0 where a word is missing.</summary>
    private int[] Scores(List<Dictionary<string, int>> matching)
    {
        var scores = new int[items.Count];
        var best = new int[items.Count];
        for (var word = 0; word < matching.Count; word++)
        {
            Array.Clear(best);
            foreach (var (match, quality) in matching[word])
            {
                foreach (var index in fieldsByWord[match])
                {
                    var field = fields[index];
                    best[field.Item] = Math.Max(best[field.Item], Weights[(int)field.Kind] * quality);
                }
            }

            for (var item = 0; item < scores.Length; item++)
                scores[item] = best[item] == 0 || (word > 0 && scores[item] == 0) ? 0 : scores[item] + best[item];
        }

        return scores;
    }

    private SearchHit Hit(int item, List<Dictionary<string, int>> matching, int score)
    {
        // The field with most of the query's words, then where they score most; the first of several.
        var best = Enumerable.Range(firstField[item], firstField[item + 1] - firstField[item])
            .Select(index => (Field: fields[index], Tokens: Token.In(fields[index].Text)))
            .Select(entry => (entry.Field, entry.Tokens, Qualities: matching.ConvertAll(words =>
                entry.Tokens.Select(token => words.GetValueOrDefault(token.Word)).DefaultIfEmpty().Max())))
            .OrderByDescending(entry => entry.Qualities.Count(quality => quality > 0))
            .ThenByDescending(entry => entry.Qualities.Sum() * Weights[(int)entry.Field.Kind])
            .First();
        var highlights = best.Tokens.Where(token => matching.Exists(words => words.ContainsKey(token.Word)))
            .Select(token => new TextSpan(token.Start, token.Length));
        return new SearchHit(items[item], best.Field.Kind, best.Field.Text, [.. highlights], best.Field.Evidence, score);
    }

    private sealed record Field(int Item, SearchField Kind, string Text, Evidence? Evidence);
}
