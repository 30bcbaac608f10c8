using System.Collections.Immutable;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <content>Scalar functions.</content>
internal static partial class FunctionTable
{
    private const string Scalar = "Scalar";

    private static ImmutableArray<Function> ScalarFunctions() =>
    [
        Row(
            Scalar, "coalesce", "(input :: ANY, ...) :: ANY", "The first value that is not null.",
            TypeSet.Any, [TypeSet.Any], static (arguments, _) => FirstKnown(arguments)) with { Most = int.MaxValue, NullIfAnyIsNull = false },
        Row(
            Scalar, "nullIf", "(v1 :: ANY, v2 :: ANY) :: ANY", "The first value, or null if the second equals it.",
            TypeSet.Any, [TypeSet.Any, TypeSet.Any],
            static (arguments, _) => Comparison.AreEqual(arguments[0], arguments[1]) == true ? Value.Null : arguments[0]) with
        { NullIfAnyIsNull = false },
        Row(
            Scalar, "head", "(list :: LIST<ANY>) :: ANY", "The first item of a list, null where it has none.",
            TypeSet.Any, [TypeSet.List],
            static (arguments, _) => Argument.List(arguments[0], "head") is { Count: > 0 } list ? list[0] : Value.Null),
        Row(
            Scalar, "last", "(list :: LIST<ANY>) :: ANY", "The last item of a list, null where it has none.",
            TypeSet.Any, [TypeSet.List],
            static (arguments, _) => Argument.List(arguments[0], "last") is { Count: > 0 } list ? list[^1] : Value.Null),
        Row(
            Scalar, "size", "(input :: STRING | LIST<ANY>) :: INTEGER", "How many items a list or characters a text has.",
            TypeSet.Integer | Nullable, [TypeSet.String | TypeSet.List], static (arguments, _) => Size(arguments[0], "size")),
        Row(
            Scalar, "char_length", "(input :: STRING) :: INTEGER", "How many characters a text has.",
            TypeSet.Integer | Nullable, [TypeSet.String],
            static (arguments, _) => Value.Of((long)CodePoints.Count(Argument.Text(arguments[0], "char_length")))),
        Row(
            Scalar, "character_length", "(input :: STRING) :: INTEGER", "How many characters a text has.",
            TypeSet.Integer | Nullable, [TypeSet.String],
            static (arguments, _) => Value.Of((long)CodePoints.Count(Argument.Text(arguments[0], "character_length")))),
        Row(
            Scalar, "valueType", "(input :: ANY) :: STRING", "The narrowest type that holds a value.",
            TypeSet.String, [TypeSet.Any], static (arguments, _) => Value.Of(ValueTypes.NameOf(arguments[0]))) with { NullIfAnyIsNull = false },
        Row(
            Scalar, "timestamp", "() :: INTEGER", "The milliseconds from 1970 to the beginning of the query.",
            TypeSet.Integer, [], static (_, context) => Value.Of(context.Now.ToInstant().ToUnixTimeMilliseconds())),
        Row(
            Scalar, "randomUUID", "() :: STRING", "A random identifier, a new one at each call.",
            TypeSet.String, [], static (_, context) => Value.Of(RandomIdentifier(context.Random))) with { Deterministic = false },
    ];

    private static Value FirstKnown(ReadOnlySpan<Value> values)
    {
        foreach (ref readonly var value in values)
        {
            if (!value.IsNull)
                return value;
        }

        return Value.Null;
    }

    private static Value Size(in Value value, string function) => value.Kind switch
    {
        ValueKind.List => Value.Of((long)value.AsList().Count),
        ValueKind.String => Value.Of((long)CodePoints.Count(value.AsString())),
        _ => throw Argument.Wrong(value, function, "a STRING or a LIST"),
    };

    // Version 4 of RFC 9562, from the query's own source of chance.
    private static string RandomIdentifier(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }
}
