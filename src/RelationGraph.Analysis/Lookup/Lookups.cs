using System.Collections.Immutable;

using RelationGraph.Analysis.Searching;
using RelationGraph.Model;
using RelationGraph.Model.Spelling;

namespace RelationGraph.Analysis.Lookup;

/// <summary>Finds what a person names by id, name or alias.</summary>
public static class Lookups
{
    private const int MostSuggestions = 5;

    /// <summary>Finds the node, relation or document that a text names, case and accents ignored.</summary>
    /// <remarks>An id in its exact case comes before any id, an id before a name or title, a name before an alias.</remarks>
    /// <param name="corpus">The corpus.</param>
    /// <param name="text">An id, a name, a title or an alias.</param>
    /// <returns>What it names, or what it may have meant.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Resolution Resolve(Corpus corpus, string text)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(text);
        var names = NamesOf(corpus).ToList();
        var folded = Folding.Fold(text.Trim());
        var exact = names.Where(name => name.Rank == 0 && Ids.Same(name.Text, text)).Select(name => name.Candidate).ToList();
        if (exact.Count == 1)
            return Found(corpus, exact[0]);
        var matches = names.Where(name => Ids.Same(Folding.Fold(name.Text), folded)).ToLookup(name => name.Rank, name => name.Candidate);
        for (var rank = 0; rank <= 2; rank++)
        {
            var candidates = InOrder(matches[rank]);
            if (candidates.Length > 0)
                return candidates.Length == 1 ? Found(corpus, candidates[0]) : new Resolution.Ambiguous(candidates);
        }

        return new Resolution.Unknown(Suggestions(names, folded));
    }

    private static Resolution Found(Corpus corpus, Candidate candidate) => candidate.Kind switch
    {
        CandidateKind.Node => new Resolution.OfNode(corpus.Node(candidate.Id)),
        CandidateKind.Relation => new Resolution.OfRelation(corpus.FindRelation(candidate.Id)!),
        _ => new Resolution.OfDocument(corpus.FindDocument(candidate.Id)!),
    };

    private static ImmutableArray<Candidate> InOrder(IEnumerable<Candidate> candidates) =>
        [.. candidates.Distinct().OrderBy(candidate => candidate.Kind).ThenBy(candidate => candidate.Id, StringComparer.Ordinal)];

    private static ImmutableArray<Candidate> Suggestions(List<(int Rank, string Text, Candidate Candidate)> names, string folded)
    {
        var byText = names.ToLookup(name => Folding.Fold(name.Text), name => name.Candidate, StringComparer.Ordinal);
        var near = Nearest.To(folded, byText.Select(group => group.Key), MostSuggestions);
        return [.. near.SelectMany(text => InOrder(byText[text])).Distinct().Take(MostSuggestions)];
    }

    /// <summary>Everything's id (rank 0), name or title (1) and aliases (2).</summary>
    private static IEnumerable<(int Rank, string Text, Candidate Candidate)> NamesOf(Corpus corpus)
    {
        foreach (var node in corpus.Nodes)
        {
            var candidate = new Candidate(CandidateKind.Node, node.Id, node.Name);
            yield return (0, node.Id, candidate);
            yield return (1, node.Name, candidate);
            foreach (var alias in node.Aliases)
                yield return (2, alias, candidate);
        }

        foreach (var relation in corpus.Relations)
        {
            var candidate = new Candidate(CandidateKind.Relation, relation.Id, relation.Title);
            yield return (0, relation.Id, candidate);
            yield return (1, relation.Title, candidate);
        }

        foreach (var document in corpus.Documents)
        {
            var candidate = new Candidate(CandidateKind.Document, document.Id, document.Title);
            yield return (0, document.Id, candidate);
            yield return (1, document.Title, candidate);
        }
    }
}
