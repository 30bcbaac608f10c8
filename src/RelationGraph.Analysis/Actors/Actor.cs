using System.Collections.Immutable;

using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Actors;

/// <summary>A state, or an organization that acts for none, with its organs folded in.</summary>
/// <param name="Node">The actor.</param>
/// <param name="Organs">The organs that act for it, by id.</param>
/// <param name="Partners">How many other actors its relations join it to.</param>
/// <param name="Tally">Its relations with anything but itself and its own organs.</param>
public sealed record Actor(Node Node, ImmutableArray<Node> Organs, int Partners, Tally Tally)
{
    /// <summary>Gives the actors of a selection.</summary>
    /// <param name="graph">The selected graph; an organ counts as the actor it acts for, whether or not the selection folds organs.</param>
    /// <returns>The actors, most relations first, then by id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static ImmutableArray<Actor> Of(SelectedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var corpus = graph.Corpus;
        var organs = corpus.Nodes.Where(node => !Ids.Same(corpus.PrincipalOf(node.Id), node.Id))
            .ToLookup(node => corpus.PrincipalOf(node.Id), StringComparer.Ordinal);
        var ties = graph.Ties.Select(tie => (tie, from: corpus.PrincipalOf(tie.From), to: corpus.PrincipalOf(tie.To)))
            .Where(entry => !Ids.Same(entry.from, entry.to))
            .SelectMany(entry => new[] { (end: entry.from, other: entry.to, entry.tie), (end: entry.to, other: entry.from, entry.tie) })
            .ToLookup(entry => entry.end, StringComparer.Ordinal);
        return
        [
            .. graph.Nodes.Select(node => corpus.Node(corpus.PrincipalOf(node.Id))).DistinctBy(node => node.Id, StringComparer.Ordinal)
                .Where(IsActor)
                .Select(node => new Actor(
                    node,
                    [.. organs[node.Id]],
                    ties[node.Id].Select(entry => entry.other).Where(other => IsActor(corpus.Node(other)))
                        .Distinct(StringComparer.Ordinal).Count(),
                    Tally.Of(corpus.Ontology, [.. ties[node.Id].Select(entry => entry.tie)])))
                .OrderByDescending(actor => actor.Tally.Relations).ThenBy(actor => actor.Node.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Tells whether a node acts: states and organizations do. Whether it is an organ of another, the corpus knows.</summary>
    /// <param name="node">The node.</param>
    /// <returns>True for a state or an organization.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    public static bool IsActor(Node node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.Label is NodeLabel.State or NodeLabel.Organization;
    }
}
