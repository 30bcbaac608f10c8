using System.Collections.Immutable;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <content>Functions of numbers.</content>
internal static partial class FunctionTable
{
    private const string Numeric = "Numeric";
    private const string Logarithmic = "Logarithmic";

    private static ImmutableArray<Function> NumericFunctions() =>
    [
        Row(
            Numeric, "abs", "(input :: INTEGER | FLOAT) :: INTEGER | FLOAT", "A number without its sign.",
            TypeSet.Number | Nullable, [TypeSet.Number], static (arguments, _) => Absolute(arguments[0])),
        Row(
            Numeric, "sign", "(input :: INTEGER | FLOAT) :: INTEGER", "-1, 0 or 1, as a number is negative, zero or positive.",
            TypeSet.Integer | Nullable, [TypeSet.Number], static (arguments, _) => Sign(Argument.Number(arguments[0], "sign"))),
        OfFloat(Numeric, "ceil", "The least whole number that is not less.", static number => Math.Ceiling(number)),
        OfFloat(Numeric, "floor", "The greatest whole number that is not greater.", static number => Math.Floor(number)),
        Row(
            Numeric, "round", "(value :: FLOAT [, precision :: INTEGER | FLOAT [, mode :: STRING]]) :: FLOAT",
            "The nearest whole number, or the nearest with some digits behind the point; modes are CEILING, FLOOR, UP, DOWN, HALF_EVEN, HALF_UP, HALF_DOWN and UNNECESSARY.",
            TypeSet.Float | Nullable, [TypeSet.Number, TypeSet.Number, TypeSet.String], static (arguments, _) => Round(arguments), optional: 2),
        Row(
            Numeric, "rand", "() :: FLOAT", "A random number, at least 0 and less than 1, a new one at each call.",
            TypeSet.Float, [], static (_, context) => Value.Of(context.Random.NextDouble())) with
        { Deterministic = false },
        Row(Logarithmic, "e", "() :: FLOAT", "The base of the natural logarithm.", TypeSet.Float, [], static (_, _) => Value.Of(Math.E)),
        OfFloat(Logarithmic, "exp", "e to the power of a number.", static number => Math.Exp(number)),
        OfFloat(Logarithmic, "log", "The natural logarithm.", static number => Math.Log(number)),
        OfFloat(Logarithmic, "log10", "The logarithm to base 10.", static number => Math.Log10(number)),
        OfFloat(Logarithmic, "sqrt", "The square root.", static number => Math.Sqrt(number)),
    ];

    private static Function OfFloat(string category, string name, string description, Func<double, double> map) => Row(
        category, name, "(input :: FLOAT) :: FLOAT", description, TypeSet.Float | Nullable, [TypeSet.Number],
        (arguments, _) => Value.Of(map(Argument.Number(arguments[0], name))));

    // The least integer has no counterpart: it stays as it is, as in Java.
    private static Value Absolute(in Value value) => value.Kind switch
    {
        ValueKind.Integer => Value.Of(value.AsInteger() is var number && number < 0 ? unchecked(-number) : number),
        ValueKind.Float => Value.Of(Math.Abs(value.AsFloat())),
        _ => throw Argument.Wrong(value, "abs", "a number"),
    };

    private static Value Sign(double number) => Value.Of(number > 0 ? 1L : number < 0 ? -1L : 0L);

    private static Value Round(ReadOnlySpan<Value> arguments)
    {
        var number = Argument.Number(arguments[0], "round");
        if (arguments.Length == 1)
            return Value.Of(Rounding.ToWhole(number));
        var precision = Argument.Number(arguments[1], "round");
        if (!(precision >= 0))
            throw Fault.Argument("NumberOutOfRange", $"round() takes a precision of 0 or more, not {ValueText.Of(arguments[1])}.");
        var mode = RoundingMode.HalfUp;
        if (arguments.Length > 2 && !Rounding.TryMode(Argument.Text(arguments[2], "round"), out mode))
        {
            throw Fault.Argument(
                "InvalidArgumentValue",
                $"round() knows no mode {ValueText.Of(arguments[2])}; its modes are CEILING, FLOOR, UP, DOWN, HALF_EVEN, HALF_UP, HALF_DOWN and UNNECESSARY.");
        }

        if (arguments.Length == 2 && (int)precision == 0)
            return Value.Of(Rounding.ToWhole(number));
        return Value.Of(Rounding.ToDigits(number, (int)Math.Min(precision, int.MaxValue), mode));
    }
}
