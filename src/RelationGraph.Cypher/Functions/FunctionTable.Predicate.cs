using System.Collections.Immutable;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <content>Predicates; <c>all</c>, <c>any</c>, <c>none</c> and <c>single</c> are syntax.</content>
internal static partial class FunctionTable
{
    private const string Predicate = "Predicate";

    private static ImmutableArray<Function> PredicateFunctions() =>
    [
        Row(
            Predicate, "exists", "(input :: ANY) :: BOOLEAN", "Whether a property is there; of a pattern the syntax tests it.",
            TypeSet.Boolean, [TypeSet.Any],
            static (arguments, _) => Value.Of(!arguments[0].IsNull)) with
        { NullIfAnyIsNull = false },
        Row(
            Predicate, "isEmpty", "(input :: STRING | MAP | LIST<ANY>) :: BOOLEAN", "Whether a text, list or map holds nothing.",
            TypeSet.Boolean | Nullable, [TypeSet.String | TypeSet.Map | TypeSet.List], static (arguments, _) => IsEmpty(arguments[0])),
        Row(
            Numeric, "isNaN", "(input :: INTEGER | FLOAT) :: BOOLEAN", "Whether a number is no number.",
            TypeSet.Boolean | Nullable, [TypeSet.Number], static (arguments, _) => Value.Of(double.IsNaN(Argument.Number(arguments[0], "isNaN")))),
    ];

    private static Value IsEmpty(in Value value) => value.Kind switch
    {
        ValueKind.String => Value.Of(value.AsString().Length == 0),
        ValueKind.List => Value.Of(value.AsList().Count == 0),
        ValueKind.Map => Value.Of(value.AsMap().Count == 0),
        _ => throw Argument.Wrong(value, "isEmpty", "a STRING, a LIST or a MAP"),
    };
}
