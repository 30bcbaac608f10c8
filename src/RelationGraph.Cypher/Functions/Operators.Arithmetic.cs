using RelationGraph.Cypher.Functions.Temporal;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <summary>The operators of expressions over values; each is <c>null</c> where an operand is.</summary>
internal static partial class Operators
{
    public static Value Add(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            long one = left.AsInteger(), other = right.AsInteger(), sum = unchecked(one + other);
            return ((one ^ sum) & (other ^ sum)) >= 0 ? Value.Of(sum) : throw Overflow(left, "+", right);
        }

        return AddOthers(left, right);
    }

    public static Value Subtract(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            long one = left.AsInteger(), other = right.AsInteger(), difference = unchecked(one - other);
            return ((one ^ other) & (one ^ difference)) >= 0 ? Value.Of(difference) : throw Overflow(left, "-", right);
        }

        if (left.IsNull || right.IsNull)
            return Value.Null;
        if (left.IsNumber && right.IsNumber)
            return Value.Of(left.AsNumber() - right.AsNumber());
        return AreTemporal(left, right) && TemporalArithmetic.TrySubtract(left, right, out var result) ? result : throw Unfit(left, "-", right);
    }

    public static Value Multiply(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            var high = Math.BigMul(left.AsInteger(), right.AsInteger(), out var low);
            return high == low >> 63 ? Value.Of(low) : throw Overflow(left, "*", right);
        }

        if (left.IsNull || right.IsNull)
            return Value.Null;
        if (left.IsNumber && right.IsNumber)
            return Value.Of(left.AsNumber() * right.AsNumber());
        return AreTemporal(left, right) && TemporalArithmetic.TryMultiply(left, right, out var result) ? result : throw Unfit(left, "*", right);
    }

    public static Value Divide(in Value left, in Value right)
    {
        if (left.IsNull || right.IsNull)
            return Value.Null;
        if (left.IsNumber && right.IsNumber)
        {
            return left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer
                ? Value.Of(Quotient(left, right))
                : Value.Of(left.AsNumber() / right.AsNumber());
        }

        return AreTemporal(left, right) && TemporalArithmetic.TryDivide(left, right, out var result) ? result : throw Unfit(left, "/", right);
    }

    public static Value Modulo(in Value left, in Value right)
    {
        if (left.IsNull || right.IsNull)
            return Value.Null;
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            var divisor = right.AsInteger();
            if (divisor == 0)
                throw ByZero(left, "%");

            // The processor's own division fails on the least integer and -1.
            return Value.Of(divisor == -1 ? 0 : left.AsInteger() % divisor);
        }

        return left.IsNumber && right.IsNumber ? Value.Of(left.AsNumber() % right.AsNumber()) : throw Unfit(left, "%", right);
    }

    public static Value Power(in Value left, in Value right)
    {
        if (left.IsNull || right.IsNull)
            return Value.Null;
        if (!left.IsNumber || !right.IsNumber)
            throw Unfit(left, "^", right);
        double value = left.AsNumber(), exponent = right.AsNumber();

        // Java's rule, not that of IEEE 754: one to a power without a value, or without bounds, has none.
        return Value.Of(double.IsNaN(exponent) || (Math.Abs(value) == 1 && double.IsInfinity(exponent)) ? double.NaN : Math.Pow(value, exponent));
    }

    public static Value Negate(in Value operand) => operand.Kind switch
    {
        ValueKind.Integer when operand.AsInteger() != long.MinValue => Value.Of(-operand.AsInteger()),
        ValueKind.Integer => throw Fault.Arithmetic("IntegerOverflow", "-(-9223372036854775808) is beyond the greatest INTEGER."),
        // The difference from nought, so that there is no minus nought.
        ValueKind.Float => Value.Of(0.0 - operand.AsFloat()),
        ValueKind.Null => Value.Null,
        _ => throw Fault.Type("InvalidArgumentType", $"The sign - takes a number, not {KindNames.Describe(operand)}."),
    };

    public static Value Plus(in Value operand) => operand.IsNumber || operand.IsNull
        ? operand
        : throw Fault.Type("InvalidArgumentType", $"The sign + takes a number, not {KindNames.Describe(operand)}.");

    public static Value Concatenate(in Value left, in Value right)
    {
        if (left.IsNull || right.IsNull)
            return Value.Null;
        if (left.Kind == ValueKind.String && right.Kind == ValueKind.String)
            return Value.Of(left.AsString() + right.AsString());
        if (left.Kind == ValueKind.List && right.Kind == ValueKind.List)
            return Join(left.AsList(), right.AsList());
        throw Unfit(left, "||", right);
    }

    private static Value AddOthers(in Value left, in Value right)
    {
        if (left.IsNull || right.IsNull)
            return Value.Null;
        if (left.IsNumber && right.IsNumber)
            return Value.Of(left.AsNumber() + right.AsNumber());
        if (left.Kind == ValueKind.List)
            return right.Kind == ValueKind.List ? Join(left.AsList(), right.AsList()) : Append(left.AsList(), right);
        if (right.Kind == ValueKind.List)
            return Prepend(left, right.AsList());
        if (left.Kind == ValueKind.String && right.Kind == ValueKind.String)
            return Value.Of(left.AsString() + right.AsString());
        if (left.Kind == ValueKind.String && JoinsText(right))
            return Value.Of(left.AsString() + ValueText.Plain(right));
        if (right.Kind == ValueKind.String && JoinsText(left))
            return Value.Of(ValueText.Plain(left) + right.AsString());
        return AreTemporal(left, right) && TemporalArithmetic.TryAdd(left, right, out var result) ? result : throw Unfit(left, "+", right);
    }

    private static bool AreTemporal(in Value left, in Value right) =>
        left.Kind is >= ValueKind.Date and <= ValueKind.Duration || right.Kind is >= ValueKind.Date and <= ValueKind.Duration;

    private static bool JoinsText(in Value value) => value.Kind is ValueKind.Boolean or ValueKind.Integer or ValueKind.Float
        or ValueKind.Point or ValueKind.Duration or (>= ValueKind.Date and <= ValueKind.ZonedDateTime);

    private static Value Join(ListValue left, ListValue right)
    {
        if (left.Count == 0)
            return Value.Of(right);
        if (right.Count == 0)
            return Value.Of(left);
        var items = new Value[left.Count + right.Count];
        left.AsSpan().CopyTo(items);
        right.AsSpan().CopyTo(items.AsSpan(left.Count));
        return Value.Of(new ListValue(items));
    }

    private static Value Append(ListValue list, in Value item)
    {
        var items = new Value[list.Count + 1];
        list.AsSpan().CopyTo(items);
        items[^1] = item;
        return Value.Of(new ListValue(items));
    }

    private static Value Prepend(in Value item, ListValue list)
    {
        var items = new Value[list.Count + 1];
        items[0] = item;
        list.AsSpan().CopyTo(items.AsSpan(1));
        return Value.Of(new ListValue(items));
    }

    private static long Quotient(in Value left, in Value right)
    {
        var divisor = right.AsInteger();
        if (divisor == 0)
            throw ByZero(left, "/");

        // The processor's own division fails on the least integer and -1; Java gives the least integer.
        return divisor == -1 ? unchecked(-left.AsInteger()) : left.AsInteger() / divisor;
    }

    private static CypherException ByZero(in Value left, string sign) =>
        Fault.Arithmetic("DivisionByZero", $"{ValueText.Of(left)} {sign} 0: an INTEGER cannot be divided by zero.");

    private static CypherException Overflow(in Value left, string sign, in Value right) => Fault.Arithmetic(
        "IntegerOverflow",
        $"{ValueText.Of(left)} {sign} {ValueText.Of(right)} is beyond the range of INTEGER; with toFloat() on one side the result is a FLOAT.");

    private static CypherException Unfit(in Value left, string sign, in Value right) =>
        Fault.Type("InvalidArgumentType", $"{KindNames.Describe(left)} {sign} {KindNames.Describe(right)} has no meaning.");
}
