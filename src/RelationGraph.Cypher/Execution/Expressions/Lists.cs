using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Expressions;

/// <summary>What an expression over a list goes through.</summary>
internal static class Items
{
    /// <summary>The list that a value is; null of null, and anything else is a list of itself alone.</summary>
    public static ListValue? Of(in Value source) => source.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.List => source.AsList(),
        _ => new ListValue(source),
    };
}

internal sealed class ListComprehensionEvaluator(int item, Evaluator source, Evaluator? where, Evaluator? result) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        if (Items.Of(source.Evaluate(frame)) is not { } list)
            return default;
        var values = new List<Value>(where is null ? list.Count : 4);
        foreach (var value in list)
        {
            frame.Context.Step();
            frame.Slots[item] = value;
            if (where is null || where.IsTrue(frame))
                values.Add(result is null ? value : result.Evaluate(frame));
        }

        return Value.Of(new ListValue([.. values]));
    }
}

/// <summary>Whether all, some, none or one of a list's items fulfil a condition; null where that hangs on a condition that is null.</summary>
internal sealed class QuantifierEvaluator(QuantifierKind kind, int item, Evaluator source, Evaluator where) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        if (Items.Of(source.Evaluate(frame)) is not { } list)
            return default;
        var (yes, unknown) = (0, 0);
        foreach (var value in list)
        {
            frame.Context.Step();
            frame.Slots[item] = value;
            var answer = where.Evaluate(frame);
            if (answer.IsNull)
            {
                unknown++;
                continue;
            }

            if (answer.IsFalse && kind == QuantifierKind.All)
                return Value.False;
            if (answer.IsTrue && (kind is QuantifierKind.Any or QuantifierKind.None))
                return Value.Of(kind == QuantifierKind.Any);
            yes += answer.IsTrue ? 1 : 0;
            if (yes > 1 && kind == QuantifierKind.Single)
                return Value.False;
        }

        if (unknown > 0)
            return default;
        return Value.Of(kind switch
        {
            QuantifierKind.Any => false,
            QuantifierKind.Single => yes == 1,
            _ => true,
        });
    }
}

internal sealed class ReduceEvaluator(int accumulator, Evaluator start, int item, Evaluator source, Evaluator step) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        if (Items.Of(source.Evaluate(frame)) is not { } list)
            return default;
        var value = start.Evaluate(frame);
        foreach (var next in list)
        {
            frame.Context.Step();
            frame.Slots[accumulator] = value;
            frame.Slots[item] = next;
            value = step.Evaluate(frame);
        }

        return value;
    }
}
