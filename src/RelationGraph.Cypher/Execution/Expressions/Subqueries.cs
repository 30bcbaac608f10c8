using RelationGraph.Cypher.Execution.Cursors;
using RelationGraph.Cypher.Planning;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Expressions;

/// <summary>An expression that runs a plan for the row in the frame.</summary>
/// <param name="plan">The plan.</param>
/// <param name="number">Its number among the subqueries of the query's expressions, under which the frame keeps its cursor.</param>
internal abstract class SubqueryEvaluator(Plan plan, int number) : Evaluator
{
    protected Cursor Open(Frame frame)
    {
        var cursor = frame.Subqueries[number] ??= CursorBuilder.Build(plan, frame);
        cursor.Open();
        return cursor;
    }
}

/// <summary>Whether the plan gives a row.</summary>
internal sealed class ExistsEvaluator(Plan plan, int number) : SubqueryEvaluator(plan, number)
{
    public override Value Evaluate(Frame frame) => Value.Of(Open(frame).Next());

    public override bool IsTrue(Frame frame) => Open(frame).Next();
}

/// <summary>How many rows the plan gives.</summary>
internal sealed class CountEvaluator(Plan plan, int number) : SubqueryEvaluator(plan, number)
{
    public override Value Evaluate(Frame frame) => Value.Of(Open(frame).Count());
}

/// <summary>What an expression makes of each of the plan's rows, as a list.</summary>
internal sealed class CollectEvaluator(Plan plan, int number, Evaluator item) : SubqueryEvaluator(plan, number)
{
    public override Value Evaluate(Frame frame)
    {
        var cursor = Open(frame);
        var items = new List<Value>();
        while (cursor.Next())
        {
            items.Add(item.Evaluate(frame));
            frame.Context.Hold(24);
        }

        frame.Context.Hold(-24L * items.Count);
        return Value.Of(new ListValue([.. items]));
    }
}

/// <summary>What the plan's first row has in a slot; null where there is no row.</summary>
internal sealed class FirstEvaluator(Plan plan, int number, int slot) : SubqueryEvaluator(plan, number)
{
    public override Value Evaluate(Frame frame) => Open(frame).Next() ? frame.Slots[slot] : default;
}
