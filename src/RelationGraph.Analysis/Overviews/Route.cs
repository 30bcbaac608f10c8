using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;

namespace RelationGraph.Analysis.Overviews;

/// <summary>A route with its legs in order, and what hinders it.</summary>
/// <param name="Id">The route's slug, or the relation's id for a leg that belongs to no route.</param>
/// <param name="Legs">The legs by number (those without one last), then relation id.</param>
/// <param name="Modes">How it travels, in the order of the legs, each once.</param>
/// <param name="Cargo">What travels, in the order of the legs, each once.</param>
/// <param name="OnBehalfOf">Ids of those whose goods or forces travel, in the order of the legs, each once.</param>
/// <param name="Restrictions">
/// The restrictions that hit a leg, open ones first: on traffic of its mode, not at another time, and on a place or project of the
/// route or between two that it touches. Bans and supply cuts count only where they name the leg's mode.
/// </param>
public sealed record Route(
    string Id,
    ImmutableArray<AssessedTie> Legs,
    ImmutableArray<string> Modes,
    ImmutableArray<string> Cargo,
    ImmutableArray<string> OnBehalfOf,
    ImmutableArray<AssessedTie> Restrictions);
