using NodaTime;

namespace RelationGraph.Cypher;

/// <summary>What an engine takes from outside.</summary>
public sealed record EngineOptions
{
    /// <summary>What <c>datetime()</c> and its kin read.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The zone of <c>datetime()</c> where a query names none.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    /// <summary>What <c>rand()</c> draws from.</summary>
    public Random Random { get; init; } = Random.Shared;

    /// <summary>How many threads the procedures that measure the graph may use.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Whether the plan of a text is kept until the graph changes.</summary>
    public bool KeepsPlans { get; init; } = true;
}
