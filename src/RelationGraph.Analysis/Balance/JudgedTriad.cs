using RelationGraph.Model.Time;
using RelationGraph.Networks.Balance;

namespace RelationGraph.Analysis.Balance;

/// <summary>A triad and whether it was ever one.</summary>
/// <param name="Triad">The triad.</param>
/// <param name="Together">Whether there was a day on which each of its pairs had a relation of its sign; undetermined in a network from a file.</param>
public sealed record JudgedTriad(SignedTriad Triad, Truth Together);
