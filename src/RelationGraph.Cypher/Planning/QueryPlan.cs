using System.Collections.Immutable;

namespace RelationGraph.Cypher.Planning;

/// <summary>A query's plan, ready to be set to work any number of times.</summary>
internal sealed record QueryPlan
{
    public required Plan Root { get; init; }

    /// <summary>The slots of the result's columns.</summary>
    public required ImmutableArray<int> Columns { get; init; }

    /// <summary>How many slots a row has.</summary>
    public required int SlotCount { get; init; }

    /// <summary>How many subqueries stand in expressions.</summary>
    public required int SubqueryCount { get; init; }
}
