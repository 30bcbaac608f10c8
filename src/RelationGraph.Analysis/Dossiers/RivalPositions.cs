using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Model.Facts;

namespace RelationGraph.Analysis.Dossiers;

/// <summary>A project or place on which two nodes stand differently: one opposes or assesses it, or speaks against it.</summary>
/// <param name="Thing">The project or place.</param>
/// <param name="First">The first node's parts and statements, by relation id.</param>
/// <param name="Second">The second node's parts and statements, by relation id.</param>
public sealed record RivalPositions(Node Thing, ImmutableArray<AssessedTie> First, ImmutableArray<AssessedTie> Second);
