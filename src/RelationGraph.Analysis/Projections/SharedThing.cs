using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;

namespace RelationGraph.Analysis.Projections;

/// <summary>What two nodes share.</summary>
public sealed record SharedThing
{
    /// <summary>What it is.</summary>
    public required NetworkNode Thing { get; init; }

    /// <summary>The relations by which the first has it, by id; none where a file tells it.</summary>
    public required ImmutableArray<Tie> TiesOfFirst { get; init; }

    /// <summary>The relations by which the second has it, by id; none where a file tells it.</summary>
    public required ImmutableArray<Tie> TiesOfSecond { get; init; }

    /// <summary>Where a file tells it of the first and of the second, by the ids of its edges or their lines; none for relations.</summary>
    public required ImmutableArray<string> Places { get; init; }

    /// <summary>Whether there was a day on which both had it; undetermined where dates do not tell.</summary>
    public required Truth Together { get; init; }
}
