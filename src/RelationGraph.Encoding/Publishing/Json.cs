using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RelationGraph.Encoding.Publishing;

/// <summary>Parts of JSON Schema that recur.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a schema.</summary>
    public static string Write(JsonObject schema) => schema.ToJsonString(Indented) + "\n";

    /// <summary>A list of texts.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    /// <summary>A text with a description.</summary>
    public static JsonObject Text(string description) => new() { ["type"] = "string", ["minLength"] = 1, ["description"] = description };

    /// <summary>A part that is defined once.</summary>
    public static JsonObject Ref(string name, string? description = null)
    {
        var node = new JsonObject { ["$ref"] = $"#/$defs/{name}" };
        if (description is not null)
            node["description"] = description;
        return node;
    }

    /// <summary>One of some words, each with what it means where that is told.</summary>
    public static JsonObject Words(IEnumerable<Model.Vocabulary.Term> terms, string? description = null)
    {
        var node = new JsonObject();
        if (description is not null)
            node["description"] = description;
        var list = terms.ToList();
        if (list.TrueForAll(term => term.Description.Length == 0))
            node["enum"] = Texts(list.Select(term => term.Name));
        else
            node["oneOf"] = new JsonArray([.. list.Select(term => new JsonObject { ["const"] = term.Name, ["description"] = term.Description })]);
        return node;
    }

    /// <summary>A list of things.</summary>
    public static JsonObject List(JsonNode items, string? description = null)
    {
        var node = new JsonObject { ["type"] = "array", ["items"] = items };
        if (description is not null)
            node["description"] = description;
        return node;
    }

    /// <summary>A mapping with just these keys.</summary>
    public static JsonObject Mapping(string description, IEnumerable<string> required, params ReadOnlySpan<(string Key, JsonNode Value)> properties)
    {
        var keys = new JsonObject();
        foreach (var (key, value) in properties)
            keys[key] = value;
        var node = new JsonObject
        {
            ["type"] = "object",
            ["description"] = description,
            ["additionalProperties"] = false,
            ["properties"] = keys,
        };
        var names = required.ToList();
        if (names.Count > 0)
            node["required"] = Texts(names);
        return node;
    }

    /// <summary>What holds where a key has a value.</summary>
    public static JsonObject When(string key, string value, JsonObject then) => new()
    {
        ["if"] = new JsonObject
        {
            ["properties"] = new JsonObject { [key] = new JsonObject { ["const"] = value } },
            ["required"] = Texts([key]),
        },
        ["then"] = then,
    };

    /// <summary>Begins a schema.</summary>
    public static JsonObject Schema(string title, string description) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = title,
        ["description"] = description,
    };
}
