using System.Collections.Immutable;

namespace RelationGraph.PropertyGraph.Querying;

/// <summary>One operator of a query's plan, with those that feed it.</summary>
public sealed record PlanDescription
{
    /// <summary>The operator's name, as <c>NodeByLabelScan</c>.</summary>
    public required string Operator { get; init; }

    /// <summary>What it works on, in Cypher's own notation where that fits.</summary>
    public required string Details { get; init; }

    /// <summary>How many rows the planner expects of it.</summary>
    public required double EstimatedRows { get; init; }

    /// <summary>How many rows it gave; null unless the query was profiled.</summary>
    public long? Rows { get; init; }

    /// <summary>How long it took with those that feed it; null unless the query was profiled.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>The operators that feed it.</summary>
    public required ImmutableArray<PlanDescription> Inputs { get; init; }
}
