using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Model.Facts;

namespace RelationGraph.Analysis.Dossiers;

/// <summary>Something that the documents leave open.</summary>
/// <param name="Kind">How they leave it open.</param>
/// <param name="Type">The type of relation.</param>
/// <param name="Told">The relation, or null where there is none.</param>
/// <param name="Coverage">The coverage that lets absence mean "none told", with its years; empty for the other kinds.</param>
public sealed record Gap(GapKind Kind, string Type, AssessedTie? Told, ImmutableArray<Coverage> Coverage);
