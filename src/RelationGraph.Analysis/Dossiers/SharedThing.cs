using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Time;

namespace RelationGraph.Analysis.Dossiers;

/// <summary>An organization to which two nodes belong, or a project in which both take part.</summary>
/// <param name="Thing">The organization, project or place.</param>
/// <param name="First">What ties the first node to it, by relation id; form or role is a property of the relation.</param>
/// <param name="Second">What ties the second node to it, by relation id.</param>
/// <param name="IsEstablished">Whether on both sides a relation is established; else it is prospective: offered, planned, alleged …</param>
/// <param name="Together">Whether both, as far as established, belonged or took part at one time, by their dates; undetermined where they do not tell.</param>
public sealed record SharedThing(
    Node Thing, ImmutableArray<AssessedTie> First, ImmutableArray<AssessedTie> Second, bool IsEstablished, Truth Together);
