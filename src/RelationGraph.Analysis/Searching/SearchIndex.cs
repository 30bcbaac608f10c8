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

    private readonly List<Field> fields = [];
    private readonly Dictionary<string, List<int>> postings = new(StringComparer.Ordinal);
    private readonly string[] vocabulary;

    /// <summary>Indexes a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
    public SearchIndex(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        foreach (var node in corpus.Nodes)
        {
            var found = new Candidate(CandidateKind.Node, node.Id, node.Name);
            Add(found, SearchField.Id, node.Id);
            Add(found, SearchField.Name, node.Name);
            foreach (var alias in node.Aliases)
                Add(found, SearchField.Alias, alias);
        }

        foreach (var relation in corpus.Relations)
        {
            var found = new Candidate(CandidateKind.Relation, relation.Id, relation.Title);
            Add(found, SearchField.Id, relation.Id);
            Add(found, SearchField.Title, relation.Title);
            foreach (var piece in relation.Evidence)
                Add(found, SearchField.Says, piece.Says, piece);
        }

        foreach (var document in corpus.Documents)
        {
            var found = new Candidate(CandidateKind.Document, document.Id, document.Title);
            Add(found, SearchField.Id, document.Id);
            Add(found, SearchField.Title, document.Title);
        }

        vocabulary = [.. postings.Keys.Order(StringComparer.Ordinal)];
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
        Dictionary<Candidate, Match>? found = null;
        foreach (var word in words)
            found = Narrowed(found, BestFields(word));
        var whole = Folding.Fold(text.Trim());
        return
        [
            .. found!.Values.Select(match => Scored(match, whole))
                .OrderByDescending(entry => entry.Score).ThenBy(entry => entry.Match.Found.Kind)
                .ThenBy(entry => entry.Match.Found.Id, StringComparer.Ordinal)
                .Take(most).Select(entry => Hit(entry.Match, entry.Score)),
        ];
    }

    private void Add(Candidate found, SearchField kind, string text, Evidence? evidence = null)
    {
        foreach (var word in Token.In(text).Select(token => token.Word).Distinct(StringComparer.Ordinal))
        {
            if (!postings.TryGetValue(word, out var list))
                postings.Add(word, list = []);
            list.Add(fields.Count);
        }

        fields.Add(new Field(found, kind, text, evidence));
    }

    /// <summary>The words of the corpus that a query's word matches, with how well.</summary>
    private List<(string Word, int Quality)> Matching(string word)
    {
        var matching = new List<(string, int)>();
        var at = Array.BinarySearch(vocabulary, word, StringComparer.Ordinal);
        for (var i = at < 0 ? ~at : at; i < vocabulary.Length && vocabulary[i].StartsWith(word, StringComparison.Ordinal); i++)
            matching.Add((vocabulary[i], vocabulary[i].Length == word.Length ? 10 : 6));
        if (matching.Count == 0 && word.Length >= ShortestTolerated)
            matching.AddRange(Nearest.To(word, vocabulary, MostNear).Select(near => (near, 4)));
        return matching;
    }

    private Dictionary<Candidate, FieldScore> BestFields(string word)
    {
        var best = new Dictionary<Candidate, FieldScore>();
        foreach (var (match, quality) in Matching(word))
        {
            foreach (var index in postings[match])
            {
                var field = fields[index];
                var score = Weights[(int)field.Kind] * quality;
                if (!best.TryGetValue(field.Found, out var old))
                    best.Add(field.Found, old = new FieldScore { Best = score });
                old.Best = Math.Max(old.Best, score);
                old.Add(index, match, score);
            }
        }

        return best;
    }

    /// <summary>Keeps what has this word too.</summary>
    private static Dictionary<Candidate, Match> Narrowed(Dictionary<Candidate, Match>? found, Dictionary<Candidate, FieldScore> best)
    {
        var narrowed = new Dictionary<Candidate, Match>();
        foreach (var (candidate, score) in best)
        {
            Match? match = null;
            if (found is not null && !found.TryGetValue(candidate, out match))
                continue;
            match ??= new Match(candidate);
            match.Add(score);
            narrowed.Add(candidate, match);
        }

        return narrowed;
    }

    private (Match Match, int Score) Scored(Match match, string whole)
    {
        var isWhole = match.Fields.Any(field => Ids.Same(Folding.Fold(fields[field.Key].Text), whole));
        return (match, match.Score + (isWhole ? WholeField : 0));
    }

    private SearchHit Hit(Match match, int score)
    {
        // The field in which the words together score most; the first indexed of several.
        var best = match.Fields.OrderByDescending(field => field.Value.Score).ThenBy(field => field.Key).First();
        var field = fields[best.Key];
        var highlights = Token.In(field.Text).Where(token => best.Value.Words.Contains(token.Word))
            .Select(token => new TextSpan(token.Start, token.Length));
        return new SearchHit(match.Found, field.Kind, field.Text, [.. highlights], field.Evidence, score);
    }

    private sealed record Field(Candidate Found, SearchField Kind, string Text, Evidence? Evidence);

    private sealed class FieldScore
    {
        public int Best { get; set; }

        public List<(int Field, string Word, int Score)> Entries { get; } = [];

        public void Add(int field, string word, int score) => Entries.Add((field, word, score));
    }

    private sealed class Match(Candidate found)
    {
        public Candidate Found { get; } = found;

        public int Score { get; private set; }

        public Dictionary<int, (int Score, HashSet<string> Words)> Fields { get; } = [];

        public void Add(FieldScore score)
        {
            Score += score.Best;
            foreach (var field in score.Entries.GroupBy(entry => entry.Field))
            {
                var (old, words) = Fields.TryGetValue(field.Key, out var known) ? known : (0, new HashSet<string>(StringComparer.Ordinal));
                words.UnionWith(field.Select(entry => entry.Word));
                Fields[field.Key] = (old + field.Max(entry => entry.Score), words);
            }
        }
    }
}
