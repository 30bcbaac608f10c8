using System.Collections.Immutable;

using RelationGraph.Cypher.Execution;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <content>Functions of lists.</content>
internal static partial class FunctionTable
{
    /// <summary>The most items that <c>range</c> gives: beyond it the list alone would take gigabytes.</summary>
    internal const long MostItems = 50_000_000;

    private const string List = "List";

    // How many items are made between two looks at the cancellation.
    private const int ItemsBetweenLooks = 1 << 20;

    private static ImmutableArray<Function> ListFunctions() =>
    [
        Row(
            List, "range", "(start :: INTEGER, end :: INTEGER [, step :: INTEGER]) :: LIST<INTEGER>",
            "The integers from start to end, both included, at a step.",
            TypeSet.List, [TypeSet.Any, TypeSet.Any, TypeSet.Any],
            static (arguments, context) => Value.Of(Range(arguments, context)), optional: 1) with
        { NullIfAnyIsNull = false },
        Row(
            List, "reverse", "(input :: STRING | LIST<ANY>) :: STRING | LIST<ANY>", "A text or list from its end to its beginning.",
            TypeSet.String | TypeSet.List | Nullable, [TypeSet.String | TypeSet.List], static (arguments, _) => Reverse(arguments[0])),
        Row(
            List, "tail", "(input :: LIST<ANY>) :: LIST<ANY>", "All items of a list but the first.",
            TypeSet.List | Nullable, [TypeSet.List], static (arguments, _) => Tail(Argument.List(arguments[0], "tail"))),
    ];

    /// <summary>How many items <c>range</c> has; the arguments are integers and the step is not 0.</summary>
    internal static UInt128 RangeCount(long start, long end, long step)
    {
        if (step > 0 ? start > end : start < end)
            return 0;
        var distance = step > 0 ? (Int128)end - start : (Int128)start - end;
        return ((UInt128)distance / (UInt128)Int128.Abs(step)) + 1;
    }

    /// <summary>The bounds and step of <c>range</c>, for those who count without making the list.</summary>
    /// <exception cref="CypherException">An argument is no integer, or the step is 0.</exception>
    internal static (long Start, long End, long Step) RangeOf(ReadOnlySpan<Value> arguments)
    {
        var start = Bound(arguments[0], "start");
        var end = Bound(arguments[1], "end");
        var step = arguments.Length > 2 ? Bound(arguments[2], "step") : 1;
        return step != 0 ? (start, end, step) : throw Fault.Argument("NumberOutOfRange", "range() takes a step other than 0.");

        static long Bound(in Value value, string what) => value.Kind == ValueKind.Integer
            ? value.AsInteger()
            : throw Fault.Argument("InvalidArgumentType", $"range() takes an INTEGER as its {what}, not {KindNames.Describe(value)}.");
    }

    private static ListValue Range(ReadOnlySpan<Value> arguments, QueryContext context)
    {
        var (start, end, step) = RangeOf(arguments);
        var count = RangeCount(start, end, step);
        if (count > (UInt128)MostItems)
        {
            throw Fault.Argument(
                "NumberOutOfRange",
                $"range({start}, {end}, {step}) would make a list of {count} items; at most {MostItems} fit into memory.");
        }

        context.Hold((long)count * System.Runtime.CompilerServices.Unsafe.SizeOf<Value>());
        var items = new Value[(int)count];
        for (var i = 0; i < items.Length; i++)
        {
            if (i % ItemsBetweenLooks == 0)
                context.Look();
            items[i] = Value.Of(start + (i * step));
        }

        return new ListValue(items);
    }

    private static Value Reverse(in Value value)
    {
        if (value.Kind == ValueKind.String)
            return Value.Of(CodePoints.Reverse(value.AsString()));
        if (value.Kind != ValueKind.List)
            throw Argument.Wrong(value, "reverse", "a STRING or a LIST");
        var items = value.AsList().AsSpan().ToArray();
        Array.Reverse(items);
        return Value.Of(new ListValue(items));
    }

    private static Value Tail(ListValue list) => Value.Of(list.Count < 2 ? ListValue.Empty : new ListValue(list.AsSpan()[1..].ToArray()));
}
