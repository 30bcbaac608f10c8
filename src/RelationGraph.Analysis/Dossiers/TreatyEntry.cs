using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Lookup;
using RelationGraph.Analysis.Timelines;

namespace RelationGraph.Analysis.Dossiers;

/// <summary>An instrument with its dated history.</summary>
/// <param name="Told">The relation.</param>
/// <param name="Events">Its dated events, in the timeline's order; steps without a date stand in the relation's history alone.</param>
/// <param name="Links">What it is to other relations (prolongs, amends, implements …) and they to it.</param>
public sealed record TreatyEntry(AssessedTie Told, ImmutableArray<TimelineEvent> Events, ImmutableArray<RelationLink> Links);
