using RelationGraph.Cypher.Planning;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Execution;

/// <summary>Plans as EXPLAIN and PROFILE show them.</summary>
internal static class PlanDescriptions
{
    public static PlanDescription Of(Plan plan, Profile? profile)
    {
        var measured = profile?.Of(plan);
        return new PlanDescription
        {
            Operator = plan.Name,
            Details = plan.Details,
            EstimatedRows = plan.Rows,
            Rows = profile is null ? null : measured?.Rows ?? 0,
            Time = profile is null ? null : measured?.Time ?? TimeSpan.Zero,
            Inputs = [.. plan.Inputs.Select(input => Of(input, profile))],
        };
    }
}
