using System.Text.Json.Nodes;

using RelationGraph.Encoding.Reading;
using RelationGraph.Encoding.Vocabulary;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Encoding.Publishing;

/// <summary>The parts of the document's schema that describe a relation.</summary>
internal static class RelationSchema
{
    /// <summary>A relation, with the properties of each type.</summary>
    public static JsonObject Relation(Ontology ontology)
    {
        var relation = Json.Mapping(
            "A typed, dated and sourced relation between two entities.",
            ["id", "type", "from", "to", "title", "status"],
            ("id", Json.Ref("slug", "Stable and readable; never reused.")),
            ("type", Json.Ref("type")),
            ("from", Json.Ref("node", "Where it starts; the type says who that is.")),
            ("to", Json.Ref("node", "Where it ends.")),
            ("title", Json.Text("A short title.")),
            ("when", Json.Ref("date", "When it holds or happened; absent if the text gives no clue.")),
            ("status", new JsonObject
            {
                ["description"] = "One word, or a dated history, oldest first.",
                ["anyOf"] = new JsonArray(Json.Ref("status"), Json.Ref("history")),
            }),
            ("sign", new JsonObject { ["enum"] = new JsonArray(1, 0, -1), ["description"] = "1 cooperation, -1 conflict, 0 neither; absent for the type's own." }),
            ("properties", new JsonObject { ["type"] = "object", ["description"] = "The properties of the type." }),
            ("amount", Json.Ref("amount")),
            ("links", Json.List(Json.Ref("link"), "What it is to other relations.")),
            ("evidence", Json.List(Json.Ref("evidence"), "What this document says of it.")));
        relation["allOf"] = new JsonArray([.. ontology.RelationTypes.Select(Rule)]);
        return relation;
    }

    /// <summary>A history of statuses.</summary>
    public static JsonObject History()
    {
        var list = Json.List(Json.Mapping(
            "An entry of the history.",
            ["is"],
            ("is", Json.Ref("status")),
            ("when", Json.Ref("date", "When it reached the status.")),
            ("by", Json.Ref("node", "Whose act it was."))));
        list["minItems"] = 1;
        return list;
    }

    /// <summary>An amount of money.</summary>
    public static JsonObject Amount(Ontology ontology)
    {
        var amount = Json.Mapping(
            "An amount of money as the document gives it.",
            ["currency", "kind"],
            ("value", Json.Ref("figure", "The amount.")),
            ("min", Json.Ref("figure", "The least that it is.")),
            ("max", Json.Ref("figure", "The most that it is.")),
            ("about", new JsonObject { ["type"] = "boolean", ["description"] = "Whether it is given as approximate." }),
            ("currency", Json.Words(ontology.Words(VocabularyNames.Currency), "ISO 4217.")),
            ("kind", Json.Words(ontology.Words(VocabularyNames.AmountKind), "What the money is.")),
            ("per", Json.Words(ontology.Words(VocabularyNames.Per), "What it is counted by; absent for a total.")),
            ("prices", Json.Words(ontology.Words(VocabularyNames.PriceBasis), "Whether prices are current or constant.")));
        amount["anyOf"] = new JsonArray([.. new[] { "value", "min", "max" }.Select(key => new JsonObject { ["required"] = Json.Texts([key]) })]);
        return amount;
    }

    /// <summary>A link to another relation.</summary>
    public static JsonObject Link(Ontology ontology) => Json.Mapping(
        "What this relation is to another.",
        RelationReader.LinkKeys,
        ("kind", Json.Words(ontology.Words(VocabularyNames.Link), "What it is to the other.")),
        ("relation", Json.Ref("slug", "The id of the other relation.")));

    private static JsonObject Rule(RelationType type)
    {
        var required = type.Properties.Where(property => property.IsRequired).Select(property => property.Name).ToList();
        var properties = Json.Mapping(
            $"The properties of {type.Name}.", required, [.. type.Properties.Select(property => (property.Name, (JsonNode)Property(property)))]);
        var keys = new JsonObject { ["properties"] = properties };
        if (!type.TakesMoney)
            keys["amount"] = false;
        var then = new JsonObject { ["properties"] = keys };
        if (required.Count > 0)
            then["required"] = Json.Texts(["properties"]);
        return Json.When("type", type.Name, then);
    }

    private static JsonObject Property(PropertyType property)
    {
        var node = property.Kind switch
        {
            PropertyKind.Word => OneWord(property),
            PropertyKind.Words => OneOrSeveral(OneWord(property), OneWord(property)),
            PropertyKind.Slug => Json.Ref("slug"),
            PropertyKind.Node => Json.Ref("node"),
            PropertyKind.Nodes => OneOrSeveral(Json.Ref("node"), Json.Ref("node")),
            PropertyKind.Whole or PropertyKind.Number => Number(property),
            _ => new JsonObject { ["type"] = Json.Texts(["string", "number"]) },
        };
        node["description"] = property.Unit is null ? property.Description : $"{property.Description} In {property.Unit}.";
        return node;
    }

    private static JsonObject Number(PropertyType property)
    {
        var node = new JsonObject { ["type"] = Json.Texts([property.Kind == PropertyKind.Whole ? "integer" : "number", "string"]) };
        if (property.Min is { } min)
            node["minimum"] = min;
        if (property.Max is { } max)
            node["maximum"] = max;
        return node;
    }

    private static JsonObject OneWord(PropertyType property) => new() { ["enum"] = Json.Texts(property.Values) };

    private static JsonObject OneOrSeveral(JsonObject one, JsonObject item) => new() { ["anyOf"] = new JsonArray(one, Json.List(item)) };
}
