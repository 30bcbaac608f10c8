using System.Globalization;
using System.Text.Json;

using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Neo4j.Transport;

/// <summary>Writes values in the typed JSON of the Query API.</summary>
internal static class ValueWriter
{
    /// <summary>Writes a value.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="CypherException">It is a node, a relationship or a path, which no parameter can be.</exception>
    public static void Write(Utf8JsonWriter json, in Value value)
    {
        json.WriteStartObject();
        json.WriteString("$type"u8, TypeOf(value));
        switch (value.Kind)
        {
            case ValueKind.Null:
                json.WriteNull("_value"u8);
                break;
            case ValueKind.Boolean:
                json.WriteBoolean("_value"u8, value.IsTrue);
                break;
            case ValueKind.Integer:
                json.WriteString("_value"u8, value.AsInteger().ToString(CultureInfo.InvariantCulture));
                break;
            case ValueKind.Float:
                json.WriteString("_value"u8, ValueText.OfFloat(value.AsFloat()));
                break;
            case ValueKind.String:
                json.WriteString("_value"u8, Whole(value.AsString()));
                break;
            case ValueKind.List:
                json.WriteStartArray("_value"u8);
                foreach (ref readonly var item in value.AsList().AsSpan())
                    Write(json, item);
                json.WriteEndArray();
                break;
            case ValueKind.Map:
                json.WritePropertyName("_value"u8);
                WriteEntries(json, value.AsMap());
                break;
            case ValueKind.Point:
                json.WriteString("_value"u8, PointText(value.AsPoint()));
                break;
            default:
                json.WriteString("_value"u8, TemporalText.Format(value));
                break;
        }

        json.WriteEndObject();
    }

    /// <summary>Writes an object of typed values.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="entries">The entries.</param>
    public static void WriteEntries(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, Value>> entries)
    {
        json.WriteStartObject();
        foreach (var (name, entry) in entries)
        {
            json.WritePropertyName(Whole(name));
            Write(json, entry);
        }

        json.WriteEndObject();
    }

    /// <summary>Demands that a text is Unicode: the half of a pair would arrive as another character.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text.</returns>
    /// <exception cref="CypherException">It is none.</exception>
    public static string Whole(string text)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0; at = rest.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (at + 1 == rest.Length || !char.IsSurrogatePair(rest[at], rest[at + 1]))
                throw new CypherException("ArgumentError", QueryPhase.Runtime, "InvalidArgumentValue", "A text with half of a character beyond U+FFFF cannot be sent to a server.");
            rest = rest[(at + 2)..];
        }

        return text;
    }

    private static string TypeOf(in Value value) => value.Kind switch
    {
        ValueKind.ZonedTime => "Time",
        ValueKind.ZonedDateTime => TimeZones.IsOffset(value.AsZone()) ? "OffsetDateTime" : "ZonedDateTime",
        ValueKind.Node or ValueKind.Relationship or ValueKind.Path => throw new CypherException(
            "ArgumentError", QueryPhase.Runtime, "InvalidArgumentValue", $"A {value.Kind} cannot be sent as a parameter; send its id and match it."),
        _ => value.Kind.ToString(),
    };

    private static string PointText(PointValue point)
    {
        var plane = $"{ValueText.OfFloat(point.X)} {ValueText.OfFloat(point.Y)}";
        return point.Z is { } height
            ? string.Create(CultureInfo.InvariantCulture, $"SRID={point.Srid};POINT Z ({plane} {ValueText.OfFloat(height)})")
            : string.Create(CultureInfo.InvariantCulture, $"SRID={point.Srid};POINT ({plane})");
    }
}
