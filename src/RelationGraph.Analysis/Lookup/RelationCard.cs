using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Contradictions;
using RelationGraph.Analysis.Sources;
using RelationGraph.Analysis.Timelines;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Analysis.Lookup;

/// <summary>Everything that a selection tells of a relation.</summary>
public sealed record RelationCard
{
    /// <summary>The relation with its evidence, how far it is established and what it is at the date that "current" means.</summary>
    public required AssessedTie Told { get; init; }

    /// <summary>The node where it starts, before organs are folded.</summary>
    public required Node From { get; init; }

    /// <summary>The node where it ends, before organs are folded.</summary>
    public required Node To { get; init; }

    /// <summary>The date that "current" means, or null where no document is dated.</summary>
    public required DateOnly? Current { get; init; }

    /// <summary>Its dated events, in the timeline's order.</summary>
    public required ImmutableArray<TimelineEvent> Events { get; init; }

    /// <summary>What it is to other relations and they to it: its own links first, by kind and the other's id.</summary>
    public required ImmutableArray<RelationLink> Links { get; init; }

    /// <summary>Where its evidence disagrees.</summary>
    public required ImmutableArray<Disagreement> Disagreements { get; init; }

    /// <summary>The documents that tell it, by id.</summary>
    public required ImmutableArray<SourceUse> Sources { get; init; }

    /// <summary>Makes the card of a relation.</summary>
    /// <param name="graph">The selected graph.</param>
    /// <param name="id">The relation's id, in its exact case.</param>
    /// <returns>The card.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The selection holds no such relation.</exception>
    public static RelationCard Of(SelectedGraph graph, string id)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(id);
        var tie = graph.Ties.FirstOrDefault(tie => Ids.Same(tie.Relation.Id, id))
            ?? throw new KeyNotFoundException($"The selection holds no relation '{id}'.");
        var current = CurrentDay.Of(graph);
        return new RelationCard
        {
            Told = AssessedTie.At(graph.Corpus, tie, current),
            From = graph.Corpus.Node(tie.Relation.From),
            To = graph.Corpus.Node(tie.Relation.To),
            Current = current,
            Events = Timeline.Of([tie]).Events,
            Links = new LinkIndex(graph.Corpus).Of(tie.Relation),
            Disagreements = Contradictions.Disagreements.Of(graph.Corpus, [tie]),
            Sources = SourceUse.Of(graph.Corpus, [tie.Relation]),
        };
    }
}
