using System.Collections.Immutable;

using RelationGraph.Analysis.Actors;
using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Sources;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Lookup;

/// <summary>What a selection tells of a node.</summary>
public sealed record NodeCard
{
    /// <summary>The node.</summary>
    public required Node Node { get; init; }

    /// <summary>The state or organization that it acts for in the end, or null where it is nobody's organ.</summary>
    public required Node? Principal { get; init; }

    /// <summary>The organs that act for it in the end, by id.</summary>
    public required ImmutableArray<Node> Organs { get; init; }

    /// <summary>The date that "current" means, or null where no document is dated.</summary>
    public required DateOnly? Current { get; init; }

    /// <summary>How many relations it has, by type and sign.</summary>
    public required Tally Tally { get; init; }

    /// <summary>Its relations by type, in the ontology's order, memberships among them.</summary>
    public required ImmutableArray<RelationsOfType> ByType { get; init; }

    /// <summary>What it belongs to, by the organization's id, then relation id; the form is a property of the relation.</summary>
    public required ImmutableArray<RelationEnd> Memberships { get; init; }

    /// <summary>What belongs to it, by the member's id, then relation id.</summary>
    public required ImmutableArray<RelationEnd> Members { get; init; }

    /// <summary>The documents that tell of it, by id.</summary>
    public required ImmutableArray<SourceUse> Sources { get; init; }

    /// <summary>Makes the card of a node.</summary>
    /// <param name="graph">The selected graph; where it folds organs, an organ's card is that of the actor it acts for.</param>
    /// <param name="id">The node's id, in its exact case.</param>
    /// <returns>The card.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The corpus has no such node.</exception>
    public static NodeCard Of(SelectedGraph graph, string id)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(id);
        var corpus = graph.Corpus;
        var node = corpus.Node(graph.Selection.Organs == Model.Selecting.Organs.WithState ? corpus.PrincipalOf(id) : id);
        var current = CurrentDay.Of(graph);
        var ties = graph.TiesOf(node.Id).ToList();
        var ends = ties.Select(tie => new RelationEnd(
                AssessedTie.At(corpus, tie, current), corpus.Node(tie.Other(node.Id)), Ids.Same(tie.From, node.Id)))
            .OrderBy(end => end.Other.Id, StringComparer.Ordinal)
            .ThenBy(end => end.Told.Tie.Relation.When is null).ThenBy(end => end.Told.Tie.Relation.When)
            .ThenBy(end => end.Told.Tie.Relation.Id, StringComparer.Ordinal)
            .ToLookup(end => end.Told.Tie.Relation.Type.Name, StringComparer.Ordinal);
        var principal = corpus.PrincipalOf(node.Id);
        return new NodeCard
        {
            Node = node,
            Principal = Ids.Same(principal, node.Id) ? null : corpus.Node(principal),
            Organs = [.. corpus.Nodes.Where(organ => !Ids.Same(organ.Id, node.Id) && Ids.Same(corpus.PrincipalOf(organ.Id), node.Id))],
            Current = current,
            Tally = Tally.Of(corpus.Ontology, ties),
            ByType =
            [
                .. corpus.Ontology.RelationTypes.Where(type => ends.Contains(type.Name))
                    .Select(type => new RelationsOfType(type, [.. ends[type.Name]])),
            ],
            Memberships = [.. ends[RelationTypeNames.MemberOf].Where(end => end.IsOutgoing)],
            Members = [.. ends[RelationTypeNames.MemberOf].Where(end => !end.IsOutgoing)],
            Sources = SourceUse.Of(corpus, ties.Select(tie => tie.Relation)),
        };
    }
}
