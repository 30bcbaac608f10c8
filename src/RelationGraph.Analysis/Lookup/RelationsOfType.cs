using System.Collections.Immutable;

using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Lookup;

/// <summary>The relations of one type that a node has.</summary>
/// <param name="Type">The type.</param>
/// <param name="Relations">The relations, by the other end's id, then by date (undated last), then by relation id.</param>
public sealed record RelationsOfType(RelationType Type, ImmutableArray<RelationEnd> Relations);
