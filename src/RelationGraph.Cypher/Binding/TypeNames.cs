using System.Numerics;

using RelationGraph.Cypher.Functions;

namespace RelationGraph.Cypher.Binding;

/// <summary>Names kinds of values as a sentence needs them.</summary>
internal static class TypeNames
{
    private static readonly (TypeSet Kinds, string Name)[] Names =
    [
        (TypeSet.Number, "a number"),
        (TypeSet.Instant, "a date or time"),
        (TypeSet.Boolean, "a boolean"),
        (TypeSet.Integer, "an integer"),
        (TypeSet.Float, "a float"),
        (TypeSet.String, "a string"),
        (TypeSet.List, "a list"),
        (TypeSet.Map, "a map"),
        (TypeSet.Node, "a node"),
        (TypeSet.Relationship, "a relationship"),
        (TypeSet.Path, "a path"),
        (TypeSet.Date, "a date"),
        (TypeSet.LocalTime, "a local time"),
        (TypeSet.ZonedTime, "a time"),
        (TypeSet.LocalDateTime, "a local datetime"),
        (TypeSet.ZonedDateTime, "a datetime"),
        (TypeSet.Duration, "a duration"),
        (TypeSet.Point, "a point"),
    ];

    /// <summary>The kinds between commas, as <c>a number, a string or a list</c>.</summary>
    public static string Of(TypeSet kinds)
    {
        var left = kinds & ~TypeSet.Null;
        if (left == TypeSet.Nothing)
            return "null";
        if (left == (TypeSet.Any & ~TypeSet.Null))
            return "any value";
        List<string> names = [];
        foreach (var (name, text) in Names)
        {
            if ((left & name) != name)
                continue;
            left &= ~name;
            names.Add(text);
        }

        return names.Count == 1 ? names[0] : string.Join(", ", names[..^1]) + " or " + names[^1];
    }

    /// <summary>A type as it was found, as <c>a list</c> or <c>a list whose items are a node</c>.</summary>
    public static string Of(StaticType type)
    {
        if (type.Kinds != TypeSet.List || type.Items is not { } items || BitOperations.PopCount((uint)items.Kinds) != 1)
            return Of(type.Kinds);
        return "a list of " + Of(items.Kinds)[2..].TrimStart() + "s";
    }
}
