using System.Collections.Immutable;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <content>Functions of angles, in radians.</content>
internal static partial class FunctionTable
{
    private const string Trigonometric = "Trigonometric";

    private static ImmutableArray<Function> TrigonometricFunctions() =>
    [
        OfFloat(Trigonometric, "acos", "The angle of a cosine.", static number => Math.Acos(number)),
        OfFloat(Trigonometric, "asin", "The angle of a sine.", static number => Math.Asin(number)),
        OfFloat(Trigonometric, "atan", "The angle of a tangent.", static number => Math.Atan(number)),
        Row(
            Trigonometric, "atan2", "(y :: FLOAT, x :: FLOAT) :: FLOAT", "The angle from the x-axis to a point of the plane.",
            TypeSet.Float | Nullable, [TypeSet.Number, TypeSet.Number],
            static (arguments, _) => Value.Of(Math.Atan2(Argument.Number(arguments[0], "atan2"), Argument.Number(arguments[1], "atan2")))),
        OfFloat(Trigonometric, "cos", "The cosine of an angle.", static number => Math.Cos(number)),
        OfFloat(Trigonometric, "cot", "The cotangent of an angle.", static number => 1 / Math.Tan(number)),
        OfFloat(Trigonometric, "degrees", "An angle in degrees.", static number => number * (180 / Math.PI)),
        OfFloat(Trigonometric, "haversin", "Half of what the cosine of an angle lacks to 1.", static number => (1 - Math.Cos(number)) / 2),
        Row(
            Trigonometric, "pi", "() :: FLOAT", "The circumference of a circle whose diameter is 1.",
            TypeSet.Float, [], static (_, _) => Value.Of(Math.PI)),
        OfFloat(Trigonometric, "radians", "An angle given in degrees, in radians.", static number => number * (Math.PI / 180)),
        OfFloat(Trigonometric, "sin", "The sine of an angle.", static number => Math.Sin(number)),
        OfFloat(Trigonometric, "tan", "The tangent of an angle.", static number => Math.Tan(number)),
    ];
}
