using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;

namespace RelationGraph.Analysis.Projections;

/// <summary>What two nodes share.</summary>
/// <param name="Thing">What it is.</param>
/// <param name="TiesOfFirst">The relations by which the first has it, by id.</param>
/// <param name="TiesOfSecond">The relations by which the second has it, by id.</param>
/// <param name="Together">Whether there was a day on which both had it; undetermined where dates do not tell.</param>
public sealed record SharedThing(NetworkNode Thing, ImmutableArray<Tie> TiesOfFirst, ImmutableArray<Tie> TiesOfSecond, Truth Together);
