using System.Diagnostics;

using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <summary>Whether a value is of a type, as <c>IS ::</c> asks; null is of every type that does not exclude it.</summary>
internal static class TypeMembership
{
    public static bool Holds(CypherType type, in Value value)
    {
        switch (type)
        {
            case CypherType.Union union:
                foreach (var member in union.Members)
                {
                    if (Holds(member, value))
                        return true;
                }

                return false;
            case CypherType.ListOf list:
                return value.IsNull ? !list.NotNull : value.Kind == ValueKind.List && HoldsItems(list.Item, value.AsList());
            case CypherType.Named named:
                return value.IsNull ? !named.NotNull && !IsNothing(named) : Holds(named.Name, value);
            default:
                throw new UnreachableException();
        }
    }

    private static bool IsNothing(CypherType.Named named) => string.Equals(named.Name, "NOTHING", StringComparison.Ordinal);

    private static bool HoldsItems(CypherType type, ListValue list)
    {
        foreach (var item in list)
        {
            if (!Holds(type, item))
                return false;
        }

        return true;
    }

    private static bool Holds(string name, in Value value) => name switch
    {
        "ANY" => true,
        "NOTHING" or "NULL" => false,
        "BOOLEAN" => value.Kind == ValueKind.Boolean,
        "INTEGER" => value.Kind == ValueKind.Integer,
        "FLOAT" => value.Kind == ValueKind.Float,
        "STRING" => value.Kind == ValueKind.String,
        "MAP" => value.Kind == ValueKind.Map,
        "NODE" => value.Kind == ValueKind.Node,
        "RELATIONSHIP" => value.Kind == ValueKind.Relationship,
        "PATH" => value.Kind == ValueKind.Path,
        "DATE" => value.Kind == ValueKind.Date,
        "LOCAL TIME" => value.Kind == ValueKind.LocalTime,
        "ZONED TIME" => value.Kind == ValueKind.ZonedTime,
        "LOCAL DATETIME" => value.Kind == ValueKind.LocalDateTime,
        "ZONED DATETIME" => value.Kind == ValueKind.ZonedDateTime,
        "DURATION" => value.Kind == ValueKind.Duration,
        "POINT" => value.Kind == ValueKind.Point,
        "PROPERTY VALUE" => IsPropertyValue(value),
        _ => throw new UnreachableException($"The parser gave the type {name}."),
    };

    private static bool IsPropertyValue(in Value value)
    {
        if (value.Kind != ValueKind.List)
            return value.Kind is not (ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path);
        var kind = ValueKind.Null;
        foreach (var item in value.AsList())
        {
            if (item.IsNull || item.Kind == ValueKind.List || !IsPropertyValue(item) || (kind != ValueKind.Null && item.Kind != kind))
                return false;
            kind = item.Kind;
        }

        return true;
    }
}
