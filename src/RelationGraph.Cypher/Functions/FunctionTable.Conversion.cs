using System.Collections.Immutable;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <content>Conversions from one kind to another: of a value, of a value of any kind, and of the items of a list.</content>
internal static partial class FunctionTable
{
    private const TypeSet Writable = TypeSet.Boolean | TypeSet.Number | TypeSet.String | TypeSet.Instant | TypeSet.Duration | TypeSet.Point;

    private delegate bool Conversions(in Value value, out Value result);

    private static ImmutableArray<Function> ConversionFunctions() =>
    [
        Strict(Scalar, "toBoolean", "BOOLEAN | STRING | INTEGER", TypeSet.Boolean | TypeSet.String | TypeSet.Integer, "BOOLEAN", TypeSet.Boolean, Conversion.TryBoolean),
        Lenient(Scalar, "toBooleanOrNull", "BOOLEAN", TypeSet.Boolean, Conversion.TryBoolean),
        OfItems("toBooleanList", "BOOLEAN", Conversion.TryBoolean),
        Strict(Scalar, "toFloat", "STRING | INTEGER | FLOAT", TypeSet.String | TypeSet.Number, "FLOAT", TypeSet.Float, Conversion.TryFloat),
        Lenient(Scalar, "toFloatOrNull", "FLOAT", TypeSet.Float, Conversion.TryFloat),
        OfItems("toFloatList", "FLOAT", Conversion.TryFloat),
        Strict(
            Scalar, "toInteger", "BOOLEAN | STRING | INTEGER | FLOAT", TypeSet.Boolean | TypeSet.String | TypeSet.Number, "INTEGER",
            TypeSet.Integer, Conversion.TryInteger),
        Lenient(Scalar, "toIntegerOrNull", "INTEGER", TypeSet.Integer, Conversion.TryInteger),
        OfItems("toIntegerList", "INTEGER", Conversion.TryInteger),
        Strict(Text, "toString", "ANY", Writable, "STRING", TypeSet.String, Conversion.TryText),
        Lenient(Text, "toStringOrNull", "STRING", TypeSet.String, Conversion.TryText),
        OfItems("toStringList", "STRING", Conversion.TryText),
    ];

    private static Function Strict(string category, string name, string from, TypeSet takes, string to, TypeSet gives, Conversions convert) => Row(
        category, name, $"(input :: {from}) :: {to}", $"A value as {to}, null where its text cannot be read.", gives | Nullable, [takes],
        (arguments, _) => convert(arguments[0], out var result)
            ? result
            : throw Argument.Wrong(arguments[0], name, "a " + KindNames.Of(takes)));

    private static Function Lenient(string category, string name, string to, TypeSet gives, Conversions convert) => Row(
        category, name, $"(input :: ANY) :: {to}", $"A value as {to}, null where it cannot be converted.", gives | Nullable, [TypeSet.Any],
        (arguments, _) => convert(arguments[0], out var result) ? result : Value.Null);

    private static Function OfItems(string name, string to, Conversions convert) => Row(
        List, name, $"(input :: LIST<ANY>) :: LIST<{to}>", $"The items of a list as {to}, null where one cannot be converted.",
        TypeSet.List | Nullable, [TypeSet.List],
        (arguments, _) =>
        {
            var items = Argument.List(arguments[0], name).AsSpan().ToArray();
            foreach (ref var item in items.AsSpan())
                item = convert(item, out var result) ? result : Value.Null;
            return Value.Of(new ListValue(items));
        });
}
