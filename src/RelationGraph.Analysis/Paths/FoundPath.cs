using System.Collections.Immutable;

using RelationGraph.Model.Time;

namespace RelationGraph.Analysis.Paths;

/// <summary>A path between two nodes.</summary>
/// <param name="Hops">Its steps in order.</param>
/// <param name="Length">The sum of their lengths.</param>
/// <param name="Together">
/// Whether there was a day on which a relation of every step held: yes, no (its relations never held together) or undetermined.
/// </param>
public sealed record FoundPath(ImmutableArray<Hop> Hops, double Length, Truth Together);
