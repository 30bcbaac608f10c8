using System.Diagnostics;
using System.Text;

using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Functions.Unicode;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Expressions;

internal sealed class NotEvaluator(Evaluator operand) : Evaluator
{
    public override Value Evaluate(Frame frame) => Logic.Not(operand.Evaluate(frame));
}

/// <summary>True if both sides are; the right is not looked at where the left is false.</summary>
internal sealed class AndEvaluator(Evaluator left, Evaluator right) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var first = left.Evaluate(frame);
        return first.IsFalse ? first : Logic.And(first, right.Evaluate(frame));
    }

    public override bool IsTrue(Frame frame) => left.IsTrue(frame) && right.IsTrue(frame);
}

/// <summary>True if a side is; the right is not looked at where the left is true.</summary>
internal sealed class OrEvaluator(Evaluator left, Evaluator right) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var first = left.Evaluate(frame);
        return first.IsTrue ? first : Logic.Or(first, right.Evaluate(frame));
    }
}

internal sealed class XorEvaluator(Evaluator left, Evaluator right) : Evaluator
{
    public override Value Evaluate(Frame frame) => Logic.Xor(left.Evaluate(frame), right.Evaluate(frame));
}

internal sealed class SignEvaluator(Evaluator operand, bool negative) : Evaluator
{
    public override Value Evaluate(Frame frame) =>
        negative ? Operators.Negate(operand.Evaluate(frame)) : Operators.Plus(operand.Evaluate(frame));
}

internal sealed class BinaryEvaluator(BinaryOperator operation, Evaluator left, Evaluator right) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var one = left.Evaluate(frame);
        var other = right.Evaluate(frame);
        return operation switch
        {
            BinaryOperator.Add => Sum(one, other, frame.Context),
            BinaryOperator.Subtract => Operators.Subtract(one, other),
            BinaryOperator.Multiply => Operators.Multiply(one, other),
            BinaryOperator.Divide => Operators.Divide(one, other),
            BinaryOperator.Modulo => Operators.Modulo(one, other),
            BinaryOperator.Power => Operators.Power(one, other),
            BinaryOperator.Concatenate => Operators.Concatenate(one, other),
            BinaryOperator.In => Operators.In(one, other),
            BinaryOperator.StartsWith => Operators.StartsWith(one, other),
            BinaryOperator.EndsWith => Operators.EndsWith(one, other),
            BinaryOperator.Contains => Operators.Contains(one, other),
            BinaryOperator.Matches => Operators.Matches(one, other, frame.Context),
            _ => throw new UnreachableException(),
        };
    }

    // Texts and lists that double with every step soon outgrow any memory.
    private static Value Sum(in Value left, in Value right, QueryContext context)
    {
        if (left.Kind == ValueKind.String && right.Kind == ValueKind.String)
            context.Demand(2L * (left.AsString().Length + (long)right.AsString().Length));
        else if (left.Kind == ValueKind.List && right.Kind == ValueKind.List)
            context.Demand(24L * (left.AsList().Count + (long)right.AsList().Count));
        return Operators.Add(left, right);
    }
}

internal sealed class ComparisonEvaluator(ComparisonOperator operation, Evaluator left, Evaluator right) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var one = left.Evaluate(frame);
        var other = right.Evaluate(frame);
        return operation switch
        {
            ComparisonOperator.Equal => Comparison.Equal(one, other),
            ComparisonOperator.NotEqual => Comparison.NotEqual(one, other),
            ComparisonOperator.Less => Comparison.Less(one, other),
            ComparisonOperator.LessOrEqual => Comparison.LessOrEqual(one, other),
            ComparisonOperator.Greater => Comparison.Greater(one, other),
            _ => Comparison.GreaterOrEqual(one, other),
        };
    }

    public override bool IsTrue(Frame frame)
    {
        if (operation != ComparisonOperator.Equal)
            return Evaluate(frame).IsTrue;
        var one = left.Evaluate(frame);
        var other = right.Evaluate(frame);
        return one.Kind == ValueKind.String && other.Kind == ValueKind.String
            ? string.Equals(one.AsString(), other.AsString(), StringComparison.Ordinal)
            : Comparison.Equal(one, other).IsTrue;
    }
}

internal sealed class NullTestEvaluator(Evaluator operand, bool negated) : Evaluator
{
    public override Value Evaluate(Frame frame) => Value.Of(operand.Evaluate(frame).IsNull != negated);
}

internal sealed class TypeTestEvaluator(Evaluator operand, CypherType type, bool negated) : Evaluator
{
    public override Value Evaluate(Frame frame) => Value.Of(TypeMembership.Holds(type, operand.Evaluate(frame)) != negated);
}

internal sealed class NormalizedTestEvaluator(Evaluator operand, NormalizationForm form, bool negated) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var text = operand.Evaluate(frame);
        return text.Kind == ValueKind.String ? Value.Of(Normalization.IsNormalized(text.AsString(), form) != negated) : default;
    }
}

/// <summary>Whether a node has labels, or a relationship a type, as an expression asks.</summary>
internal sealed class LabelTestEvaluator(Evaluator operand, LabelExpression labels) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var value = operand.Evaluate(frame);
        return value.Kind switch
        {
            ValueKind.Null => default,
            ValueKind.Node => Value.Of(Node(labels, Existing.Node(value, frame.Context), frame)),
            ValueKind.Relationship => Value.Of(Relationship(labels, frame.Graph.TypeOf((int)value.AsEntityNumber()), frame)),
            _ => throw Fault.Type("InvalidArgumentType", $"Only nodes have labels and only relationships types, but found {ValueText.Of(value)}."),
        };
    }

    private static bool Node(LabelExpression labels, int node, Frame frame) => labels switch
    {
        LabelExpression.Name name => frame.Graph.HasLabel(node, frame.Graph.Labels.Find(name.Text)),
        LabelExpression.Any => frame.Graph.LabelsOf(node).Length > 0,
        LabelExpression.Not not => !Node(not.Operand, node, frame),
        LabelExpression.And and => Node(and.Left, node, frame) && Node(and.Right, node, frame),
        LabelExpression.Or or => Node(or.Left, node, frame) || Node(or.Right, node, frame),
        _ => throw new UnreachableException(),
    };

    private static bool Relationship(LabelExpression labels, int type, Frame frame) => labels switch
    {
        LabelExpression.Name name => frame.Graph.Types.Find(name.Text) == type,
        LabelExpression.Any => true,
        LabelExpression.Not not => !Relationship(not.Operand, type, frame),
        LabelExpression.And and => Relationship(and.Left, type, frame) && Relationship(and.Right, type, frame),
        LabelExpression.Or or => Relationship(or.Left, type, frame) || Relationship(or.Right, type, frame),
        _ => throw new UnreachableException(),
    };
}

/// <summary>The result of the first branch that fits; the subject, if any, stands in a slot for the branches.</summary>
internal sealed class CaseEvaluator(Evaluator? subject, int subjectSlot, (Evaluator[] When, Evaluator Then)[] branches, Evaluator? otherwise) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        if (subject is not null)
            frame.Slots[subjectSlot] = subject.Evaluate(frame);
        foreach (var (when, then) in branches)
        {
            foreach (var condition in when)
            {
                if (condition.IsTrue(frame))
                    return then.Evaluate(frame);
            }
        }

        return otherwise?.Evaluate(frame) ?? default;
    }
}
