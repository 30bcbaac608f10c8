using System.Text.Json.Nodes;

using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Encoding.Publishing;

/// <summary>Makes the JSON Schema with which editors help to write <c>entities.yaml</c>.</summary>
public static class EntitySchema
{
    /// <summary>The schema's name in the seeds folder.</summary>
    public const string FileName = "schema/entities.schema.json";

    /// <summary>Makes the schema, JSON Schema draft 2020-12.</summary>
    /// <param name="ontology">The vocabulary.</param>
    /// <returns>The JSON, indented, with a line end at its end.</returns>
    public static string Write(Ontology ontology)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        var schema = Json.Schema("Entities", "The states, organizations, projects and places that documents name.");
        var root = Json.Mapping("The registry.", ["entities"], ("entities", Json.List(Json.Ref("entity"), "The entities, each id once.")));
        foreach (var (key, value) in root.ToList())
        {
            root.Remove(key);
            schema.TryAdd(key, value);
        }

        schema["$defs"] = new JsonObject { ["entity"] = Entity(ontology) };
        return Json.Write(schema);
    }

    private static JsonObject Entity(Ontology ontology)
    {
        var entity = Json.Mapping(
            "An entity.",
            ["id", "label", "name"],
            ("id", Pattern("^([A-Z0-9]+(-[A-Z0-9]+)*|[a-z0-9]+(-[a-z0-9]+)*)$", "ISO 3166-1 alpha-3 for a state, else an acronym in capitals or a slug.")),
            ("label", Json.Words(ontology.NodeTypes.Select(type => new Term(type.Label.ToString(), type.Description)), "What it is.")),
            ("kind", new JsonObject { ["type"] = "string", ["description"] = "One of the label's kinds; a state's is `state` unless it has ended." }),
            ("name", Json.Text("The name that people read.")),
            ("aliases", Json.List(Json.Text("A name."), "Other names that documents use.")),
            ("codes", new JsonObject
            {
                ["type"] = "object",
                ["description"] = "Codes in other systems, such as iso2 and cow, in quotes where they are figures.",
                ["additionalProperties"] = new JsonObject { ["type"] = "string", ["minLength"] = 1 },
            }));
        entity["allOf"] = new JsonArray([.. ontology.NodeTypes.Select(Rule)]);
        return entity;
    }

    private static JsonObject Rule(NodeType type)
    {
        var properties = new JsonObject { ["kind"] = Json.Words(type.Kinds, $"The kind of {type.Label}.") };
        var then = new JsonObject { ["properties"] = properties };
        if (type.Label == NodeLabel.State)
            properties["id"] = Pattern("^[A-Z]{3}$", "The state's ISO 3166-1 alpha-3 code.");
        else
            then["required"] = Json.Texts(["kind"]);
        return Json.When("label", type.Label.ToString(), then);
    }

    private static JsonObject Pattern(string pattern, string description) =>
        new() { ["type"] = "string", ["pattern"] = pattern, ["description"] = description };
}
