using System.Text.Json.Nodes;

using RelationGraph.Encoding.Checking;
using RelationGraph.Encoding.Reading;
using RelationGraph.Encoding.Vocabulary;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Encoding.Publishing;

/// <summary>Makes the JSON Schema with which editors help to write a document's file.</summary>
public static class DocumentSchema
{
    /// <summary>The schema's name in the seeds folder.</summary>
    public const string FileName = "schema/document.schema.json";

    private const string Slug = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private const string Range = "^[1-9][0-9]*(-[1-9][0-9]*)?$";

    /// <summary>Makes the schema, JSON Schema draft 2020-12.</summary>
    /// <param name="ontology">The vocabulary.</param>
    /// <returns>The JSON, indented, with a line end at its end.</returns>
    public static string Write(Ontology ontology)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        var schema = Json.Schema("Document", "What a document says of foreign relations, in the encoder's own words.");
        schema["type"] = "object";
        schema["additionalProperties"] = false;
        schema["required"] = Json.Texts(["document"]);
        schema["properties"] = new JsonObject
        {
            ["document"] = Json.Ref("head"),
            ["none"] = Json.List(Json.Ref("none"), "The lines that hold no relation, with the reason."),
            ["open"] = Json.Ref("lines", "The lines still to be accounted for; for the encoder alone."),
            ["relations"] = Json.List(Json.Ref("relation"), "The relations that this document is the first to tell."),
            ["evidence"] = Json.List(Json.Ref("evidenceElsewhere"), "What this document says of relations that other files define."),
            ["coverage"] = Json.List(Json.Ref("coverage"), "For which actors and years this document can be taken to tell a type of relation."),
        };
        schema["$defs"] = Definitions(ontology);
        return Json.Write(schema);
    }

    private static JsonObject Definitions(Ontology ontology) => new()
    {
        ["slug"] = Pattern(Slug, "Lower-case words, with figures, joined by hyphens."),
        ["node"] = new JsonObject { ["type"] = "string", ["description"] = "The id of an entity in entities.yaml." },
        ["date"] = Scalar("EDTF: 2004-10, 2012?, 2013~, 199X, 2004-10/2042, 1994/.., 1991/, /1999.", "string", "integer"),
        ["line"] = new JsonObject
        {
            ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "integer", ["minimum"] = 1 }, Pattern(Range, null)),
            ["description"] = "A line such as 421, or a range such as 421-423.",
        },
        ["lines"] = new JsonObject
        {
            ["anyOf"] = new JsonArray(Json.Ref("line"), Json.List(Json.Ref("line"))),
            ["description"] = "A line, a range, or a list of both in ascending order.",
        },
        ["figure"] = Scalar("A number, such as 988570000, 54.2 million or 3.6 billion.", "number", "string"),
        ["type"] = Json.Words(ontology.RelationTypes.Select(type => new Term(type.Name, type.Description)), "The type of relation."),
        ["status"] = Json.Words(ontology.Statuses.Select(status => new Term(status.Name, status.Description)), "How far it has come."),
        ["head"] = Head(ontology),
        ["none"] = Json.Mapping(
            "Lines that hold no relation.", DocumentReader.NoneKeys,
            ("lines", Json.Ref("lines")), ("reason", Json.Words(ontology.Words(VocabularyNames.NoneReason), "Why they hold none."))),
        ["relation"] = RelationSchema.Relation(ontology),
        ["history"] = RelationSchema.History(),
        ["amount"] = RelationSchema.Amount(ontology),
        ["link"] = RelationSchema.Link(ontology),
        ["evidence"] = EvidencePiece(ontology, isElsewhere: false),
        ["evidenceElsewhere"] = EvidencePiece(ontology, isElsewhere: true),
        ["coverage"] = Json.Mapping(
            "A type of relation that is told in full.", DocumentReader.CoverageKeys,
            ("type", Json.Ref("type")), ("actors", Json.List(Json.Ref("node"), "Between any two of these.")),
            ("from", Json.Ref("date", "The first time covered.")), ("to", Json.Ref("date", "The last time covered."))),
    };

    private static JsonObject Head(Ontology ontology) => Json.Mapping(
        "The document.",
        HeadReader.Keys.Where(key => key is not "blank"),
        ("id", Json.Ref("slug", "How relations and reports name it.")),
        ("title", Json.Text("A descriptive title.")),
        ("publisher", Json.Words(ontology.Words(VocabularyNames.Publisher), "The kind of publisher.")),
        ("file", Json.Text("The name of the text file, without folders.")),
        ("sha256", Pattern("^[0-9a-f]{64}$", "SHA-256 of the text file.")),
        ("lines", new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = LineReader.MostInDocument, ["description"] = "How many lines the text has." }),
        ("blank", Json.Ref("lines", "The lines that hold nothing but white space.")),
        ("date", Json.Ref("date", "The document's own date, EDTF.")),
        ("dateBasis", Pattern("^(stated|inferred)", "Whether the date is stated or inferred, and where or from what.")));

    private static JsonObject EvidencePiece(Ontology ontology, bool isElsewhere)
    {
        var piece = Json.Mapping(
            "What some lines say of a relation.",
            isElsewhere ? ["relation", "lines", "says"] : ["lines", "says"],
            ("lines", Json.Ref("lines")),
            ("says", Json.Text("One sentence in your own words that holds what these lines say.")),
            ("assertion", Json.Words(ontology.Words(VocabularyNames.Assertion), "How the document puts it; `stated` where nothing is said.")),
            ("by", Json.Text("Who reports, alleges or denies it: an entity's id, else a short description.")),
            ("values", new JsonObject
            {
                ["type"] = "object",
                ["description"] = "What this piece says where it differs from the relation, by field.",
                ["additionalProperties"] = new JsonObject { ["type"] = Json.Texts(["string", "number", "boolean"]) },
            }),
            ("inferred", new JsonObject
            {
                ["description"] = $"What you concluded and the text does not print: {string.Join(", ", EvidenceCheck.Fields)} or a property.",
                ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, Json.List(new JsonObject { ["type"] = "string" })),
            }),
            ("reliability", new JsonObject { ["enum"] = Json.Texts(EvidenceReader.Reliabilities), ["description"] = "Admiralty grade of the source." }),
            ("credibility", new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 6, ["description"] = "Admiralty grade of the information." }));
        if (isElsewhere)
            piece["properties"]!["relation"] = Json.Ref("slug", "The id of the relation.");
        return piece;
    }

    private static JsonObject Scalar(string description, params ReadOnlySpan<string> types) =>
        new() { ["type"] = Json.Texts(types.ToArray()), ["description"] = description };

    private static JsonObject Pattern(string pattern, string? description)
    {
        var node = new JsonObject { ["type"] = "string", ["pattern"] = pattern };
        if (description is not null)
            node["description"] = description;
        return node;
    }
}
