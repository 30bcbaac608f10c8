using System.Collections.Immutable;

using RelationGraph.Analysis.Actors;
using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Contradictions;
using RelationGraph.Analysis.Money;
using RelationGraph.Analysis.Overviews;
using RelationGraph.Analysis.Sources;
using RelationGraph.Analysis.Timelines;
using RelationGraph.Model.Facts;

namespace RelationGraph.Analysis.Dossiers;

/// <summary>Everything that a selection tells of what lies between two nodes.</summary>
/// <remarks>
/// Relations stand in it whether established or not, each with its <see cref="Footing"/>; only sharing counts what is established.
/// The sections draw on the relations that join the two and on those that lie between them indirectly.
/// </remarks>
public sealed record Dossier
{
    /// <summary>The first node, after organs are folded.</summary>
    public required Node First { get; init; }

    /// <summary>The second node, after organs are folded.</summary>
    public required Node Second { get; init; }

    /// <summary>The organs folded into the first node that act in a relation here, by id.</summary>
    public required ImmutableArray<Node> FirstOrgans { get; init; }

    /// <summary>The organs folded into the second node that act in a relation here, by id.</summary>
    public required ImmutableArray<Node> SecondOrgans { get; init; }

    /// <summary>The date that "current" means: that of the whole selection, or null where no document is dated.</summary>
    public required DateOnly? Current { get; init; }

    /// <summary>How many relations join the two, by type and sign.</summary>
    public required Tally Tally { get; init; }

    /// <summary>The relations that join the two, by relation id.</summary>
    public required ImmutableArray<AssessedTie> Relations { get; init; }

    /// <summary>The relations that lie between the two without joining them, by relation id.</summary>
    public required ImmutableArray<IndirectTie> Indirect { get; init; }

    /// <summary>The current state, statements apart: one strand a type and form, in the ontology's order of types, then by form.</summary>
    public required ImmutableArray<Strand> Strands { get; init; }

    /// <summary>The instruments, by date (undated last), then relation id.</summary>
    public required ImmutableArray<TreatyEntry> Treaties { get; init; }

    /// <summary>The dated events of the relations, direct and indirect.</summary>
    public required Timeline Timeline { get; init; }

    /// <summary>The money in the relations, direct and indirect, and in what the two share.</summary>
    public required MoneyOverview Money { get; init; }

    /// <summary>The organizations to which both belong: established first, then by id.</summary>
    public required ImmutableArray<SharedThing> Memberships { get; init; }

    /// <summary>The projects in which both take part, opposing and assessing apart: established first, then by id.</summary>
    public required ImmutableArray<SharedThing> Projects { get; init; }

    /// <summary>The projects and places on which the two stand differently, by id.</summary>
    public required ImmutableArray<RivalPositions> Rivalries { get; init; }

    /// <summary>The routes whose legs touch both, or lead through one on behalf of the other, by id.</summary>
    public required ImmutableArray<Route> Routes { get; init; }

    /// <summary>The disputes: open, perhaps open, settled, not established.</summary>
    public required ImmutableArray<AssessedTie> Disputes { get; init; }

    /// <summary>The restrictions: in force, perhaps in force, lifted, not established.</summary>
    public required ImmutableArray<AssessedTie> Restrictions { get; init; }

    /// <summary>The military and police matters: going on, perhaps going on, over, not established.</summary>
    public required ImmutableArray<AssessedTie> Security { get; init; }

    /// <summary>What the first says of the second and of what lies there, by date (undated last), then relation id.</summary>
    public required ImmutableArray<AssessedTie> FirstPositions { get; init; }

    /// <summary>What the second says of the first and of what lies there, by date (undated last), then relation id.</summary>
    public required ImmutableArray<AssessedTie> SecondPositions { get; init; }

    /// <summary>Where the evidence disagrees or only one side is heard.</summary>
    public required ImmutableArray<Disagreement> Contested { get; init; }

    /// <summary>What the documents leave open: by kind, then the ontology's order of types, then relation id.</summary>
    public required ImmutableArray<Gap> Gaps { get; init; }

    /// <summary>The documents behind all of it, with lines, by id.</summary>
    public required ImmutableArray<SourceUse> Sources { get; init; }
}
