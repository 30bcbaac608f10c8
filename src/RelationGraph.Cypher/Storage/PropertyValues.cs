using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Storage;

/// <summary>What a property may hold.</summary>
internal static class PropertyValues
{
    /// <summary>A value as a property keeps it: numbers of a list become floating-point if one of them is.</summary>
    /// <param name="value">The value.</param>
    /// <param name="key">The property's name, for the message.</param>
    public static Value Stored(in Value value, string key)
    {
        switch (value.Kind)
        {
            case ValueKind.List:
                return List(value.AsList(), key);
            case ValueKind.Map:
            case ValueKind.Node:
            case ValueKind.Relationship:
            case ValueKind.Path:
                throw Fault.Type(
                    "InvalidPropertyType",
                    $"The property {key} cannot hold {ValueText.Of(value)}: a property is a number, a text, a truth value, a date, time or duration, a point, or a list of one of these.");
            default:
                return value;
        }
    }

    private static Value List(ListValue list, string key)
    {
        var kind = ValueKind.Null;
        var mixed = false;
        foreach (var item in list)
        {
            if (item.Kind is ValueKind.Null or ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path)
                throw Fault.Type("InvalidPropertyType", $"The property {key} cannot hold a list with {ValueText.Of(item)} in it.");
            if (kind == ValueKind.Null)
                kind = item.Kind;
            if (item.Kind == kind)
                continue;
            if (!IsNumber(kind) || !item.IsNumber)
                throw Fault.Type("InvalidPropertyType", $"The property {key} cannot hold a list of values of different kinds.");
            mixed = true;
        }

        return mixed ? Value.Of(new ListValue([.. list.Select(item => Value.Of(item.AsNumber()))])) : Value.Of(list);
    }

    private static bool IsNumber(ValueKind kind) => kind is ValueKind.Integer or ValueKind.Float;
}
