using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <summary>Logic of three truth values, <c>null</c> being the unknown one.</summary>
internal static class Logic
{
    public static Value And(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Boolean && right.Kind == ValueKind.Boolean)
            return left.IsTrue ? right : left;
        Demand(left, "AND");
        Demand(right, "AND");
        return left.IsFalse || right.IsFalse ? Value.False : Value.Null;
    }

    public static Value Or(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Boolean && right.Kind == ValueKind.Boolean)
            return left.IsTrue ? left : right;
        Demand(left, "OR");
        Demand(right, "OR");
        return left.IsTrue || right.IsTrue ? Value.True : Value.Null;
    }

    public static Value Xor(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Boolean && right.Kind == ValueKind.Boolean)
            return Value.Of(left.IsTrue != right.IsTrue);
        Demand(left, "XOR");
        Demand(right, "XOR");
        return Value.Null;
    }

    public static Value Not(in Value operand)
    {
        if (operand.Kind == ValueKind.Boolean)
            return Value.Of(operand.IsFalse);
        Demand(operand, "NOT");
        return Value.Null;
    }

    /// <summary>Fails unless the value is a truth value or <c>null</c>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="where">What wants it, for the message, as <c>WHERE</c>.</param>
    /// <exception cref="CypherException">It is neither.</exception>
    public static void Demand(in Value value, string where)
    {
        if (value.Kind is not (ValueKind.Boolean or ValueKind.Null))
            throw Fault.Type("InvalidArgumentType", $"{where} takes a BOOLEAN, not {KindNames.Describe(value)}.");
    }
}
