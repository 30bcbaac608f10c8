using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

using RelationGraph.Interchange.Json;
using RelationGraph.PropertyGraph;

namespace RelationGraph.Interchange.Formats;

/// <summary>Writes elements JSON for Cytoscape.</summary>
internal static class CytoscapeWriter
{
    // Nodes and edges of Cytoscape share one space of ids; ours need not differ.
    private const string EdgePrefix = "relation:";

    public static ImmutableArray<string> Write(Graph graph, Stream destination)
    {
        using (var json = new Utf8JsonWriter(destination, CorpusJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("format_version", "1.0");
            json.WriteStartObject("data");
            json.WriteEndObject();
            json.WriteStartObject("elements");
            json.WriteStartArray("nodes");
            foreach (var node in graph.Nodes.Where(node => !IsOfDocuments(node)))
                WriteElement(json, node.Properties, [("id", node.Id), ("label", node.Labels[0])]);
            json.WriteEndArray();
            json.WriteStartArray("edges");
            foreach (var edge in graph.Relationships)
            {
                WriteElement(
                    json,
                    edge.Properties,
                    [("id", EdgePrefix + edge.Id), ("relation", edge.Id), ("source", edge.From), ("target", edge.To), ("type", edge.Type)]);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        destination.WriteByte((byte)'\n');
        return
        [
            "Documents are named on the edges; their titles, dates, hashes and lines without a relation, and what they cover, are not in it.",
            $"An edge's id is '{EdgePrefix}' and the relation's id, since edges and nodes of Cytoscape share their ids.",
        ];
    }

    private static bool IsOfDocuments(GraphNode node) => node.Labels[0] is GraphNames.Document or GraphNames.Coverage;

    private static void WriteElement(
        Utf8JsonWriter json, ImmutableSortedDictionary<string, GraphValue> properties, ReadOnlySpan<(string Name, string Value)> own)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        foreach (var (name, value) in own)
            json.WriteString(name, value);
        foreach (var (name, value) in properties)
        {
            if (string.Equals(name, GraphNames.Id, StringComparison.Ordinal))
                continue;
            json.WritePropertyName(name);
            WriteValue(json, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, GraphValue value)
    {
        switch (value)
        {
            case GraphValue.Text text:
                json.WriteStringValue(text.Value);
                break;
            case GraphValue.Whole whole:
                json.WriteNumberValue(whole.Value);
                break;
            case GraphValue.Number number:
                json.WriteNumberValue(number.Value);
                break;
            case GraphValue.Flag flag:
                json.WriteBooleanValue(flag.Value);
                break;
            case GraphValue.Day day:
                json.WriteStringValue(day.Value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
                break;
            case GraphValue.Texts texts:
                json.WriteStartArray();
                foreach (var text in texts.Values)
                    json.WriteStringValue(text);
                json.WriteEndArray();
                break;
            default:
                throw new UnreachableException();
        }
    }
}
