using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RelationGraph.Cypher.Fuzzing;

/// <summary>A server of Neo4j that is asked the same questions, over its HTTP Query API.</summary>
public sealed class Neo4jPeer : IDisposable
{
    private readonly HttpClient _client;

    /// <summary>Names the server.</summary>
    /// <param name="address">Its HTTP address.</param>
    /// <param name="user">The user.</param>
    /// <param name="password">The password.</param>
    public Neo4jPeer(Uri address, string user, string password)
    {
        _client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/vnd.neo4j.query"));
    }

    /// <summary>Runs a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The rows, each as one text, or the error.</returns>
    public async Task<(List<string> Rows, string? Error)> RunAsync(string statement)
    {
        using var answer = await _client.PostAsJsonAsync("/db/neo4j/query/v2", new { statement }).ConfigureAwait(false);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync().ConfigureAwait(false))!;
        if (body["errors"] is JsonArray { Count: > 0 } errors)
            return ([], $"{errors[0]!["code"]}: {errors[0]!["message"]}");
        var rows = new List<string>();
        foreach (var row in body["data"]!["values"]!.AsArray())
            rows.Add(string.Join(" | ", row!.AsArray().Select(Text)));
        return (rows, null);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static string Text(JsonNode? value)
    {
        var type = (string?)value?["$type"];
        var content = value?["_value"];
        return type switch
        {
            "Null" or null => "null",
            "Boolean" => content!.GetValueKind() == JsonValueKind.True ? "true" : "false",
            "Integer" => (string)content!,
            "Float" => Canonical.Float(double.Parse((string)content!, System.Globalization.CultureInfo.InvariantCulture)),
            "String" => Canonical.Text((string)content!),
            "List" => $"[{string.Join(", ", content!.AsArray().Select(Text))}]",
            "Map" => $"{{{string.Join(", ", content!.AsObject().OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Text(entry.Value)}"))}}}",
            "Node" => $"({Number(content!)})",
            "Relationship" => $"[{Number(content!)}]",
            "Path" => string.Concat(content!.AsArray().Select(Text)),
            _ => content!.ToJsonString(),
        };
    }

    // Nodes and relationships are told by the number that each graph gives them as a property.
    private static string Number(JsonNode entity) => entity["_properties"]?["nr"] is { } number ? (string)number["_value"]! : "?";
}
