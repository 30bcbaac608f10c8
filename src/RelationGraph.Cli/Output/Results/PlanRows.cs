using System.Collections.Immutable;

using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cli.Output.Results;

/// <summary>A plan as rows: an operator each, those that feed it below it and further in.</summary>
internal static class PlanRows
{
    private const string Step = "  ";

    /// <summary>The names of the columns.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The names; of a plan that was not carried out none that count.</returns>
    public static ImmutableArray<string> Columns(PlanDescription plan) => plan.Rows is null
        ? ["operator", "details", "estimated rows"]
        : ["operator", "details", "estimated rows", "rows", "ms"];

    /// <summary>Makes the rows.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The rows.</returns>
    public static List<Value[]> Of(PlanDescription plan)
    {
        var rows = new List<Value[]>();
        // A plan is as deep as a query is long; it is walked without recursion.
        var open = new Stack<(PlanDescription Plan, int Depth)>([(plan, 0)]);
        while (open.TryPop(out var next))
        {
            rows.Add(Row(next.Plan, next.Depth));
            foreach (var input in next.Plan.Inputs.Reverse())
                open.Push((input, next.Depth + 1));
        }

        return rows;
    }

    /// <summary>How many milliseconds a step took, to a thousandth.</summary>
    /// <param name="time">The time.</param>
    /// <returns>The number.</returns>
    public static double Milliseconds(TimeSpan time) => Math.Round(time.TotalMilliseconds, 3);

    private static Value[] Row(PlanDescription plan, int depth)
    {
        var name = Value.Of(string.Concat(Enumerable.Repeat(Step, depth)) + plan.Operator);
        var estimated = Value.Of((long)Math.Min(Math.Ceiling(plan.EstimatedRows), long.MaxValue));
        return plan.Rows is { } rows
            ? [name, Value.Of(plan.Details), estimated, Value.Of(rows), plan.Time is { } time ? Value.Of(Milliseconds(time)) : Value.Null]
            : [name, Value.Of(plan.Details), estimated];
    }
}
