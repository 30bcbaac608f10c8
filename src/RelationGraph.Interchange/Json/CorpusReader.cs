using System.Globalization;

using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Interchange.Json;

/// <summary>Reads a corpus from the values of a JSON file.</summary>
internal sealed class CorpusReader(Ontology ontology, JsonFaults faults)
{
    private readonly Dictionary<string, Document?> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Node?> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Relation?> relations = new(StringComparer.Ordinal);

    public Corpus? Read(JsonItem file)
    {
        var root = new JsonFields(file, faults);
        if (root.Need("version", JsonKind.Number) is not { } version)
            return null;
        if (!string.Equals(version.Text, CorpusJson.Version.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
        {
            faults.Add(JsonDiagnostics.Version, version.Offset, version.Text, "1");
            return null;
        }

        root.List("documents", needed: true, fields => Unique(documents, fields, "document", DocumentOf));
        root.List("nodes", needed: true, fields => Unique(nodes, fields, "node", NodeOf));
        var reader = new RelationReader(ontology, faults, nodes.Keys, documents);
        root.List("relations", needed: true, fields => Unique(relations, fields, "relation", reader.Read));
        var coverage = root.List("coverage", needed: false, CoverageOf);
        root.End();
        reader.CheckLinks(relations);
        return faults.Any ? null : new Corpus(
            ontology, documents.Values.OfType<Document>(), nodes.Values.OfType<Node>(), relations.Values.OfType<Relation>(), coverage);
    }

    private T? Unique<T>(Dictionary<string, T?> seen, JsonFields fields, string what, Func<JsonFields, string, T?> read)
        where T : class
    {
        var id = fields.Id("id");
        var fact = read(fields, id);
        // What cannot be read still stands there: nothing that names it is at fault for that.
        if (!seen.TryAdd(id, fact))
            faults.Add(JsonDiagnostics.IdTwice, fields.Offset, $"{what} '{id}'");
        return fact;
    }

    private Document? DocumentOf(JsonFields fields, string id)
    {
        var lines = fields.Whole("lines", 0, int.MaxValue, needed: true);
        var date = fields.Date("date", needed: true);
        var (title, basis, file) = (fields.Text("title"), fields.Text("dateBasis"), fields.Text("file"));
        var sha256 = fields.Text("sha256");
        var publisher = fields.Word("publisher", "kind of publisher", Words("publisher"));
        var none = fields.List("none", needed: false, entry =>
        {
            var reason = entry.Word("reason", "reason", [.. Words("noneReason"), Document.BlankReason]);
            return new LinesWithout(entry.Lines("lines", mayBeEmpty: string.Equals(reason, Document.BlankReason, StringComparison.Ordinal)), reason);
        });
        return new Document
        {
            Id = id,
            Title = title,
            Publisher = publisher,
            File = file,
            Sha256 = sha256,
            // Where there is none, a fault is told and no corpus is made of it.
            Date = date!,
            DateBasis = basis,
            Lines = lines ?? int.MaxValue,
            NotCited = none,
        };
    }

    private Node NodeOf(JsonFields fields, string id)
    {
        var label = fields.Word("label", "label", [.. Enum.GetNames<NodeLabel>()]);
        var known = Enum.TryParse<NodeLabel>(label, out var parsed) && Enum.IsDefined(parsed);
        return new Node
        {
            Id = id,
            Label = parsed,
            Kind = known ? fields.Word("kind", $"kind of {label}", [.. ontology.Kinds(parsed).Select(kind => kind.Name)]) : fields.Text("kind"),
            Name = fields.Text("name"),
            Aliases = fields.Texts("aliases"),
            Codes = fields.Map("codes"),
        };
    }

    private Coverage? CoverageOf(JsonFields fields)
    {
        var type = fields.Word("type", "type", [.. ontology.RelationTypes.Select(known => known.Name)]);
        var actors = fields.Need("actors", JsonKind.Array);
        foreach (var actor in actors?.Entries ?? [])
        {
            if (actor.Kind == JsonKind.Text)
                fields.Check(actor, "node", nodes.Keys, JsonDiagnostics.UnknownId);
        }

        var (from, to) = (fields.Date("from", needed: true), fields.Date("to", needed: true));
        return actors is null || from is null || to is null ? null : new Coverage(type, fields.TextsOf(actors), from, to);
    }

    private List<string> Words(string vocabulary) => [.. ontology.Words(vocabulary).Select(word => word.Name)];
}
