using System.Text.Json;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cli.Output;

/// <summary>Writes values of queries as JSON: numbers as numbers, dates and durations as text, nodes with labels and properties.</summary>
internal static class ValueJson
{
    /// <summary>Writes a value.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter json, in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                json.WriteNullValue();
                break;
            case ValueKind.Boolean:
                json.WriteBooleanValue(value.IsTrue);
                break;
            case ValueKind.Integer:
                json.WriteNumberValue(value.AsInteger());
                break;
            case ValueKind.Float:
                WriteFloat(json, value);
                break;
            case ValueKind.String:
                json.WriteStringValue(value.AsString());
                break;
            case ValueKind.List:
                json.WriteStartArray();
                foreach (var item in value.AsList())
                    Write(json, item);
                json.WriteEndArray();
                break;
            case ValueKind.Map:
                WriteMap(json, value.AsMap());
                break;
            case ValueKind.Node when value.TryGetNode(out var node):
                WriteNode(json, node);
                break;
            case ValueKind.Relationship when value.TryGetRelationship(out var relationship):
                WriteRelationship(json, relationship);
                break;
            case ValueKind.Path:
                WritePath(json, value.AsPath());
                break;
            case ValueKind.Point:
                WritePoint(json, value.AsPoint());
                break;
            default:
                json.WriteStringValue(ValueText.Of(value));
                break;
        }
    }

    // Written with its point, so that 1.0 stays a floating-point number; JSON has no word for NaN and the infinities.
    private static void WriteFloat(Utf8JsonWriter json, in Value value)
    {
        var text = ValueText.OfFloat(value.AsFloat());
        if (double.IsFinite(value.AsFloat()))
            json.WriteRawValue(text);
        else
            json.WriteStringValue(text);
    }

    private static void WriteMap(Utf8JsonWriter json, MapValue map)
    {
        json.WriteStartObject();
        foreach (var (name, value) in map)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter json, NodeValue node)
    {
        json.WriteStartObject();
        json.WriteString("id", node.ElementId);
        json.WriteStartArray("labels");
        foreach (var label in node.Labels)
            json.WriteStringValue(label);
        json.WriteEndArray();
        json.WritePropertyName("properties");
        WriteMap(json, node.Properties);
        json.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter json, RelationshipValue relationship)
    {
        json.WriteStartObject();
        json.WriteString("id", relationship.ElementId);
        json.WriteString("type", relationship.Type);
        json.WriteString("start", relationship.StartElementId);
        json.WriteString("end", relationship.EndElementId);
        json.WritePropertyName("properties");
        WriteMap(json, relationship.Properties);
        json.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter json, PathValue path)
    {
        json.WriteStartObject();
        json.WriteStartArray("nodes");
        foreach (var node in path.Nodes)
            Write(json, node);
        json.WriteEndArray();
        json.WriteStartArray("relationships");
        foreach (var relationship in path.Relationships)
            Write(json, relationship);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, PointValue point)
    {
        json.WriteStartObject();
        json.WriteNumber("srid", point.Srid);
        json.WriteNumber("x", point.X);
        json.WriteNumber("y", point.Y);
        if (point.Z is { } height)
            json.WriteNumber("z", height);
        json.WriteEndObject();
    }
}
