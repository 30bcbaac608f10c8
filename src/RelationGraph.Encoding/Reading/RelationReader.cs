using System.Collections.Immutable;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Vocabulary;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Encoding.Reading;

/// <summary>Reads relations.</summary>
internal sealed class RelationReader(Lexicon lexicon, Registry registry, EvidenceReader evidence, FileDiagnostics diagnostics)
{
    /// <summary>The keys of a relation.</summary>
    public static readonly string[] Keys =
    [
        "id", "type", "from", "to", "title", "when", "status", "sign", "properties", "amount", "links", "evidence",
    ];

    /// <summary>The keys of a link.</summary>
    public static readonly string[] LinkKeys = ["kind", "relation"];

    private readonly HistoryReader histories = new(lexicon, registry, diagnostics);
    private readonly PropertyReader properties = new(lexicon, registry, diagnostics);
    private readonly AmountReader amounts = new(lexicon, diagnostics);

    /// <summary>Reads a relation.</summary>
    /// <returns>The relation as far as it could be read, or null where the node is no mapping.</returns>
    public RelationDraft? Read(YamlNode node)
    {
        if (Fields.Of(node, Keys, diagnostics) is not { } fields)
            return null;
        var id = fields.Required("id");
        if (id is not null && !Ids.IsSlug(id.Text))
            diagnostics.Add(DiagnosticCodes.BadId, id, id.Text, "lower-case words joined by hyphens", Suggested(id.Text));
        var type = lexicon.Type(fields.Required("type"), diagnostics);
        var relation = Relation(fields, id, type);
        return new RelationDraft
        {
            Diagnostics = diagnostics,
            Id = id,
            Type = type,
            Links = Links(fields.List("links")),
            OwnEvidence = [.. fields.List("evidence").Select(piece => evidence.Read(piece, isElsewhere: false)).OfType<EvidenceDraft>()],
            Relation = relation,
        };
    }

    private Relation? Relation(Fields fields, YamlScalar? id, RelationType? type)
    {
        YamlNode at = id ?? fields.At;
        var (from, to) = Ends(fields, type);
        var title = fields.Required("title");
        var when = Dates.Of(fields.Text("when"), diagnostics);
        var history = histories.Read(fields.RequiredNode("status"));
        var values = properties.Read(fields.Entries("properties"), type, at);
        var sign = Signs.Of(fields.Text("sign"), diagnostics);
        var amount = Amount(fields, type);
        if (id is null || type is null || from is null || to is null || title is null || history.IsEmpty)
            return null;
        return new Relation
        {
            Id = id.Text,
            Type = type,
            From = from,
            To = to,
            Title = title.Text,
            When = when,
            History = history,
            Sign = sign ?? type.SignWith(values),
            Amount = amount,
            Properties = values,
        };
    }

    private (string? From, string? To) Ends(Fields fields, RelationType? type)
    {
        var (fromAt, toAt) = (fields.Required("from"), fields.Required("to"));
        var (from, to) = (registry.Id(fromAt, diagnostics), registry.Id(toAt, diagnostics));
        if (from is not null && string.Equals(from, to, StringComparison.Ordinal))
            diagnostics.Add(DiagnosticCodes.Loop, toAt!, to!, "two entities");
        if (type is null || registry.Find(from) is not { } start || registry.Find(to) is not { } end)
            return (from, to);
        ImmutableArray<string> hint = type.From.Contains(end.Label) && type.To.Contains(start.Label) ? ["the other direction"] : [];
        CheckEnd("from", fromAt!, start, type, type.From, hint);
        CheckEnd("to", toAt!, end, type, type.To, hint);
        return (from, to);
    }

    private void CheckEnd(
        string end, YamlScalar at, Node node, RelationType type, ImmutableArray<NodeLabel> allowed, ImmutableArray<string> hint)
    {
        if (lexicon.IsWhole && !allowed.Contains(node.Label))
            diagnostics.Add(DiagnosticCodes.EndNotAllowed, at, $"{type.Name} {end} the {node.Label} '{node.Id}'", $"a {string.Join(" or ", allowed)}", hint);
    }

    private Amount? Amount(Fields fields, RelationType? type)
    {
        if (fields.Find("amount") is not { } node)
            return null;
        if (type is { TakesMoney: false } && lexicon.IsWhole)
            diagnostics.Add(DiagnosticCodes.NoMoney, node, type.Name, $"none; those with money are {Moneyed()}");
        return amounts.Read(node);
    }

    private string Moneyed() => string.Join(", ", lexicon.Ontology.RelationTypes.Where(type => type.TakesMoney).Select(type => type.Name));

    private List<LinkDraft> Links(IReadOnlyList<YamlNode> items)
    {
        var links = new List<LinkDraft>(items.Count);
        foreach (var item in items)
        {
            if (Fields.Of(item, LinkKeys, diagnostics) is not { } fields)
                continue;
            var kind = lexicon.Word(VocabularyNames.Link, fields.Required("kind"), DiagnosticCodes.UnknownLink, diagnostics);
            if (fields.Required("relation") is not { } relation)
                continue;
            if (links.Any(link => string.Equals(link.Kind, kind, StringComparison.Ordinal) && string.Equals(link.Relation.Text, relation.Text, StringComparison.Ordinal)))
                diagnostics.Add(DiagnosticCodes.SameTwice, relation, relation.Text, "each link once");
            links.Add(new LinkDraft(kind, relation));
        }

        return links;
    }

    private static ImmutableArray<string> Suggested(string text) => Ids.Slug(text) is { Length: > 0 } slug ? [slug] : [];
}
