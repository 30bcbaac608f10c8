using System.Collections.Immutable;

using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Analysis.Actors;

/// <summary>Two actors that relations join.</summary>
/// <param name="First">The actor whose id comes first in ordinal order.</param>
/// <param name="Second">The other actor.</param>
/// <param name="Tally">What joins them.</param>
public sealed record ActorPair(Node First, Node Second, Tally Tally)
{
    /// <summary>Gives every pair of actors that a relation joins.</summary>
    /// <remarks>
    /// An actor is a state, or an organization that acts for none; an organ counts as the actor it acts for, whether or not the
    /// selection folds organs.
    /// </remarks>
    /// <param name="graph">The selected graph.</param>
    /// <returns>The pairs, most relations first, then by the two ids.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static ImmutableArray<ActorPair> Of(SelectedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var corpus = graph.Corpus;
        var ties = new Dictionary<(string First, string Second), List<Tie>>();
        foreach (var tie in graph.Ties)
        {
            var (a, b) = (corpus.PrincipalOf(tie.From), corpus.PrincipalOf(tie.To));
            if (Ids.Same(a, b) || !Actor.IsActor(corpus.Node(a)) || !Actor.IsActor(corpus.Node(b)))
                continue;
            var key = string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
            if (!ties.TryGetValue(key, out var list))
                ties.Add(key, list = []);
            list.Add(tie);
        }

        return
        [
            .. ties.Select(entry => new ActorPair(
                    corpus.Node(entry.Key.First), corpus.Node(entry.Key.Second), Tally.Of(corpus.Ontology, entry.Value)))
                .OrderByDescending(pair => pair.Tally.Relations)
                .ThenBy(pair => pair.First.Id, StringComparer.Ordinal).ThenBy(pair => pair.Second.Id, StringComparer.Ordinal),
        ];
    }
}
