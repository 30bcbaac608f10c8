using System.Text.Json;

using RelationGraph.Interchange.Flat;
using RelationGraph.Model;

namespace RelationGraph.Interchange.Tests;

/// <summary>What a reader of others saw in an export.</summary>
internal sealed class Seen
{
    private readonly Dictionary<string, JsonElement> nodes;
    private readonly Dictionary<string, JsonElement> edges;

    public Seen(string json)
    {
        var root = JsonDocument.Parse(json).RootElement;
        nodes = root.GetProperty("nodes").EnumerateArray().ToDictionary(node => node.GetProperty("id").GetString()!, StringComparer.Ordinal);
        edges = root.GetProperty("edges").EnumerateArray().ToDictionary(edge => edge.GetProperty("id").GetString()!, StringComparer.Ordinal);
    }

    /// <summary>Every node and edge is there with its ends, and every value of the flat view, control characters apart.</summary>
    public void Holds(Corpus corpus, string label = "label", Func<string, string>? edgeId = null)
    {
        var flat = FlatGraph.Of(corpus);
        Assert.Equal(flat.Nodes.Length, nodes.Count);
        Assert.Equal(flat.Edges.Length, edges.Count);
        foreach (var node in flat.Nodes)
        {
            foreach (var (column, value) in FlatGraph.NodeColumns.Zip(node.Values))
                Same(nodes[node.Id], column.Name is "label" ? label : column.Name, column.Type, value);
        }

        foreach (var edge in flat.Edges)
        {
            var seen = edges[edgeId is null ? edge.Relation.Id : edgeId(edge.Relation.Id)];
            Assert.Equal(edge.Relation.From, seen.GetProperty("source").GetString());
            Assert.Equal(edge.Relation.To, seen.GetProperty("target").GetString());
            foreach (var (column, value) in flat.EdgeColumns.Zip(edge.Values))
                Same(seen, column.Name, column.Type, value);
        }
    }

    public int Nodes => nodes.Count;

    public int Edges => edges.Count;

    public JsonElement Node(string id) => nodes[id].GetProperty("attributes");

    public JsonElement Edge(string id) => edges[id].GetProperty("attributes");

    private static void Same(JsonElement seen, string name, FlatType type, string? expected)
    {
        var found = seen.GetProperty("attributes").TryGetProperty(name, out var value);
        if (expected is null)
        {
            // igraph gives an absent text as an empty one and an absent truth as false or nothing.
            Assert.True(!found || value.ValueKind is JsonValueKind.Null or JsonValueKind.False || value.GetRawText() is "\"\"", $"{name}: {value} is there");
            return;
        }

        Assert.True(found, $"{name} is missing");
        switch (type)
        {
            case FlatType.Flag:
                Assert.Equal(bool.Parse(expected), value.GetBoolean());
                break;
            case FlatType.Whole or FlatType.Number:
                Assert.Equal(double.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), value.GetDouble());
                break;
            default:
                Assert.Equal(Plain(expected), value.GetString());
                break;
        }
    }

    private static string Plain(string text) =>
        string.Concat(text.Select(c => c < ' ' && c is not ('\t' or '\n' or '\r') ? '\uFFFD' : c));
}
