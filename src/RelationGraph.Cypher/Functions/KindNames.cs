using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <summary>The names of kinds of values, as messages say them.</summary>
internal static class KindNames
{
    private const int MostText = 60;

    public static string Of(ValueKind kind) => kind switch
    {
        ValueKind.Null => "NULL",
        ValueKind.Boolean => "BOOLEAN",
        ValueKind.Integer => "INTEGER",
        ValueKind.Float => "FLOAT",
        ValueKind.String => "STRING",
        ValueKind.List => "LIST",
        ValueKind.Map => "MAP",
        ValueKind.Node => "NODE",
        ValueKind.Relationship => "RELATIONSHIP",
        ValueKind.Path => "PATH",
        ValueKind.Date => "DATE",
        ValueKind.LocalTime => "LOCAL TIME",
        ValueKind.ZonedTime => "ZONED TIME",
        ValueKind.LocalDateTime => "LOCAL DATETIME",
        ValueKind.ZonedDateTime => "ZONED DATETIME",
        ValueKind.Duration => "DURATION",
        _ => "POINT",
    };

    /// <summary>The kinds of a set, as <c>INTEGER or FLOAT</c>; null is not named beside others.</summary>
    public static string Of(TypeSet types)
    {
        if (types == TypeSet.Null)
            return "NULL";
        var names = new List<string>();
        for (var kind = ValueKind.Boolean; kind <= ValueKind.Point; kind++)
        {
            if (((int)types >> (int)kind & 1) != 0)
                names.Add(Of(kind));
        }

        return names.Count switch
        {
            0 => "NOTHING",
            16 => "ANY",
            1 => names[0],
            _ => string.Join(", ", names[..^1]) + " or " + names[^1],
        };
    }

    /// <summary>A value for a message: its kind and, where it is short and simple, what it is, as <c>INTEGER 5</c>.</summary>
    public static string Describe(in Value value)
    {
        var name = Of(value.Kind);
        if (value.IsNull || value.Kind is ValueKind.Node or ValueKind.Relationship or ValueKind.Path or ValueKind.List or ValueKind.Map)
            return name;
        var text = ValueText.Of(value);
        return text.Length <= MostText ? $"{name} {text}" : name;
    }
}
