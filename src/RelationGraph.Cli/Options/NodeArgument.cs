using RelationGraph.Analysis.Lookup;
using RelationGraph.Model;

namespace RelationGraph.Cli.Options;

/// <summary>Resolves nodes that a person names by id, name or alias.</summary>
/// <param name="corpus">Where the nodes are.</param>
internal sealed class NodeArgument(Corpus corpus)
{
    /// <summary>Gives the id of the node that a text names.</summary>
    /// <param name="text">An id, a name or an alias, in any case.</param>
    /// <returns>The node's id.</returns>
    /// <exception cref="CommandFailure">The text names no node, or several.</exception>
    public string Resolve(string text) => Lookups.Resolve(corpus, text) switch
    {
        Resolution.OfNode found => found.Node.Id,
        Resolution.Ambiguous several when several.Candidates.Where(candidate => candidate.Kind == CandidateKind.Node).ToList() is [var only] =>
            only.Id,
        Resolution.Ambiguous several => throw CommandFailure.Usage(
            $"'{text}' names several: {Listed(several.Candidates)}; give the id."),
        Resolution.Unknown unknown => throw CommandFailure.Usage(Unknown("node", text, unknown.Suggestions)),
        _ => throw CommandFailure.Usage($"'{text}' names a relation or a document, a node was expected."),
    };

    /// <summary>Says that a text names nothing, with what may have been meant.</summary>
    /// <param name="what">What was looked for.</param>
    /// <param name="text">What was given.</param>
    /// <param name="suggestions">What is near.</param>
    /// <returns>The sentence.</returns>
    public static string Unknown(string what, string text, IReadOnlyCollection<Candidate> suggestions) =>
        $"there is no {what} '{text}'{(suggestions.Count > 0 ? $"; did you mean {Listed(suggestions)}?" : ".")}";

    private static string Listed(IEnumerable<Candidate> candidates) =>
        string.Join(", ", candidates.Select(candidate => $"{candidate.Id} ({candidate.Name})"));
}
