using System.Collections.Immutable;

namespace RelationGraph.PropertyGraph.Querying;

/// <summary>What a query did.</summary>
public sealed record QuerySummary
{
    /// <summary>How much of the graph it changed.</summary>
    public QueryCounters Counters { get; init; } = new();

    /// <summary>What the author of the query should know, as a label that the graph does not have.</summary>
    public ImmutableArray<QueryNotification> Notifications { get; init; } = [];

    /// <summary>The plan, where the query asked for it with EXPLAIN or PROFILE.</summary>
    public PlanDescription? Plan { get; init; }
}
