using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.PropertyGraph.Values;

/// <summary>How deep lists and maps stand in each other, which is bounded so that walking through them never ends the stack.</summary>
internal static class Nesting
{
    private const int Deepest = 1000;

    /// <summary>The depth of a list of items.</summary>
    public static int Around(ReadOnlySpan<Value> items)
    {
        var depth = 0;
        foreach (ref readonly var item in items)
        {
            if (item.Kind is ValueKind.List or ValueKind.Map)
                depth = Math.Max(depth, Of(item));
        }

        return Checked(depth + 1);
    }

    /// <summary>The depth of a map of values.</summary>
    public static int Around(IEnumerable<Value> items)
    {
        var depth = 0;
        foreach (var item in items)
            depth = Math.Max(depth, Of(item));
        return Checked(depth + 1);
    }

    private static int Of(in Value value) => value.Kind switch
    {
        ValueKind.List => value.AsList().Depth,
        ValueKind.Map => value.AsMap().Depth,
        _ => 0,
    };

    private static int Checked(int depth) => depth <= Deepest
        ? depth
        : throw new CypherException("ArgumentError", QueryPhase.Runtime, "NestingTooDeep", $"Lists and maps stand at most {Deepest} deep in each other.");
}
