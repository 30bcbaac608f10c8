using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

using NodaTime;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Neo4j.Transport;

/// <summary>Reads values of the typed JSON of the Query API: <c>{"$type": "Integer", "_value": "1"}</c>.</summary>
/// <param name="json">The tokens.</param>
internal sealed class ValueReader(JsonStream json)
{
    private readonly Dictionary<string, long> _numbers = new(StringComparer.Ordinal);

    /// <summary>Reads the value whose first token was read last.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">It has another form.</exception>
    public Value Read()
    {
        json.Demand(JsonTokenType.StartObject);
        Name("$type");
        json.Next(JsonTokenType.String);
        var type = json.Text;
        Name("_value");
        json.NextValue();
        var value = Content(type);
        json.Next(JsonTokenType.EndObject);
        return value;
    }

    private void Name(string name)
    {
        json.Next(JsonTokenType.PropertyName);
        if (!json.Text.Equals(name, StringComparison.Ordinal))
            throw new JsonException($"Found the name '{json.Text}'; expected '{name}'.");
    }

    private Value Content(string type) => type switch
    {
        "Null" => default,
        "Boolean" => Value.Of(json.Token == JsonTokenType.True),
        "Integer" => Value.Of(long.Parse(Text(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
        "Float" => Value.Of(Float(Text())),
        "String" => Value.Of(Text()),
        "List" => Value.Of(new ListValue([.. Items()])),
        "Map" => Value.Of(Map()),
        "Node" => Value.Of(Node()),
        "Relationship" => Value.Of(Relationship()),
        "Path" => Value.Of(Path([.. Items()])),
        "Point" => Value.Of(Point(Text())),
        "ZonedDateTime" => Zoned(Text()),
        _ => Temporal(type, Text()),
    };

    private string Text()
    {
        json.Demand(JsonTokenType.String);
        return json.Text;
    }

    private static double Float(string text) => text switch
    {
        "NaN" => double.NaN,
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    private List<Value> Items()
    {
        json.Demand(JsonTokenType.StartArray);
        var items = new List<Value>();
        while (json.NextBefore(JsonTokenType.EndArray))
            items.Add(Read());
        return items;
    }

    private MapValue Map()
    {
        json.Demand(JsonTokenType.StartObject);
        var entries = new List<KeyValuePair<string, Value>>();
        while (json.NextBefore(JsonTokenType.EndObject))
        {
            var name = json.Text;
            json.NextValue();
            entries.Add(new(name, Read()));
        }

        return entries.Count == 0 ? MapValue.Empty : new MapValue(entries);
    }

    private NodeValue Node()
    {
        var id = "";
        ImmutableArray<string> labels = [];
        var properties = MapValue.Empty;
        json.Demand(JsonTokenType.StartObject);
        while (json.NextBefore(JsonTokenType.EndObject))
        {
            var name = json.Text;
            json.NextValue();
            switch (name)
            {
                case "_element_id":
                    id = Text();
                    break;
                case "_labels":
                    labels = Texts();
                    break;
                case "_properties":
                    properties = Map();
                    break;
                default:
                    json.ReadTree();
                    break;
            }
        }

        return new NodeValue { Id = Number(id), ElementId = id, Labels = labels, Properties = properties };
    }

    private RelationshipValue Relationship()
    {
        var (id, start, end, type) = ("", "", "", "");
        var properties = MapValue.Empty;
        json.Demand(JsonTokenType.StartObject);
        while (json.NextBefore(JsonTokenType.EndObject))
        {
            var name = json.Text;
            json.NextValue();
            switch (name)
            {
                case "_element_id":
                    id = Text();
                    break;
                case "_start_node_element_id":
                    start = Text();
                    break;
                case "_end_node_element_id":
                    end = Text();
                    break;
                case "_type":
                    type = Text();
                    break;
                case "_properties":
                    properties = Map();
                    break;
                default:
                    json.ReadTree();
                    break;
            }
        }

        return new RelationshipValue
        {
            Id = Number(id),
            ElementId = id,
            Type = type,
            Start = Number(start),
            End = Number(end),
            StartElementId = start,
            EndElementId = end,
            Properties = properties,
        };
    }

    private ImmutableArray<string> Texts()
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        json.Demand(JsonTokenType.StartArray);
        while (json.NextBefore(JsonTokenType.EndArray))
            texts.Add(Text());
        return texts.ToImmutable();
    }

    // Nodes and relationships stand in turn.
    private static PathValue Path(Value[] steps)
    {
        if (steps.Length % 2 == 0)
            throw new JsonException("A path has an odd number of nodes and relationships.");
        var nodes = new Value[(steps.Length / 2) + 1];
        var relationships = new Value[steps.Length / 2];
        for (var i = 0; i < steps.Length; i++)
            (i % 2 == 0 ? nodes : relationships)[i / 2] = steps[i];
        return new PathValue(nodes, relationships);
    }

    // An element id ends with the number, as 4:9d03315a-…:17; one that does not gets a number of its own in this result.
    private long Number(string elementId)
    {
        var colon = elementId.LastIndexOf(':');
        if (colon >= 0 && long.TryParse(elementId.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        if (!_numbers.TryGetValue(elementId, out number))
            _numbers.Add(elementId, number = long.MaxValue - _numbers.Count);
        return number;
    }

    // SRID=4979;POINT Z (1.25 2.0 3.0)
    private static PointValue Point(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var semicolon = text.IndexOf(';', StringComparison.Ordinal);
        if (!text.StartsWith("SRID=", StringComparison.Ordinal) || semicolon < 0 || open < semicolon || !text.EndsWith(')'))
            throw new JsonException($"'{text}' is no point.");
        var srid = int.Parse(text.AsSpan(5, semicolon - 5), NumberStyles.None, CultureInfo.InvariantCulture);
        var parts = text[(open + 1)..^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is 2 or 3
            ? new PointValue(srid, Float(parts[0]), Float(parts[1]), parts.Length == 3 ? Float(parts[2]) : null)
            : throw new JsonException($"'{text}' is no point.");
    }

    // The server's offset holds, even where its table of zones is another than ours.
    private static Value Zoned(string text)
    {
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0 || !text.EndsWith(']'))
            return Temporal("OffsetDateTime", text);
        var name = text[(bracket + 1)..^1];
        if (!TimeZones.TryFind(name, out var zone))
            throw new JsonException($"The time zone '{name}' is not known here.");
        var local = Temporal("OffsetDateTime", text[..bracket]);
        return Value.OfZonedDateTime(local.AsDayNumber(), local.AsNanosecondOfDay(), local.AsOffset(), zone);
    }

    private static Value Temporal(string type, string text)
    {
        var kind = type switch
        {
            "Date" => ValueKind.Date,
            "Time" => ValueKind.ZonedTime,
            "LocalTime" => ValueKind.LocalTime,
            "OffsetDateTime" => ValueKind.ZonedDateTime,
            "LocalDateTime" => ValueKind.LocalDateTime,
            "Duration" => ValueKind.Duration,
            _ => throw new JsonException($"A value has the type '{type}', which is not known here."),
        };
        return TemporalText.TryParse(kind, text, DateTimeZone.Utc, out var value, out var problem)
            ? value
            : throw new JsonException($"'{text}' is no {type}: {problem}.");
    }
}
