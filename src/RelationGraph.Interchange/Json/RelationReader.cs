using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Model.Facts;
using RelationGraph.Model.Time;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Interchange.Json;

/// <summary>Reads relations from the values of a JSON file.</summary>
internal sealed class RelationReader(
    Ontology ontology, JsonFaults faults, ICollection<string> nodes, Dictionary<string, Document?> documents)
{
    private static readonly string[] Assertions =
        [.. Enum.GetNames<Assertion>().Select(name => name.ToLowerInvariant())];

    private readonly List<(JsonItem At, string Relation)> links = [];
    private readonly HashSet<string> statuses = ontology.Statuses.Select(status => status.Name).ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> types = ontology.RelationTypes.Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

    public Relation? Read(JsonFields fields, string id)
    {
        var type = ontology.RelationType(fields.Word("type", "type", types));
        var (from, to) = (EndOf(fields, "from"), EndOf(fields, "to"));
        var title = fields.Text("title");
        var when = TimeOf(fields);
        var history = fields.List("history", needed: true, EntryOf);
        fields.Follows("status", JsonKind.Text, history.IsEmpty ? null : history[^1].Status.Name);
        var sign = fields.Whole("sign", -1, 1, needed: true);
        var amount = AmountOf(fields, type);
        var properties = type is null ? Untyped(fields) : new PropertiesReader(type, faults).Read(fields);
        var others = fields.List("links", needed: false, LinkOf);
        var evidence = fields.List("evidence", needed: true, EvidenceOf);
        if (type is null || history.IsEmpty)
            return null;
        return new Relation
        {
            Id = id,
            Type = type,
            From = from,
            To = to,
            Title = title,
            When = when,
            History = history,
            Sign = sign ?? 0,
            Amount = amount,
            Properties = properties,
            Links = others,
            Evidence = evidence,
        };
    }

    /// <summary>Reports links to relations that are not there; called when all were read.</summary>
    public void CheckLinks(Dictionary<string, Relation?> relations)
    {
        foreach (var (at, relation) in links)
        {
            if (!relations.ContainsKey(relation))
                faults.AddUnknown(JsonDiagnostics.UnknownId, at, "relation", relations.Keys);
        }
    }

    // Which labels a type joins is not asked: where organs were folded, a state stands at ends that are meant for its organs.
    private string EndOf(JsonFields fields, string name)
    {
        if (fields.Need(name, JsonKind.Text) is not { } end)
            return "";
        fields.Check(end, "node", nodes, JsonDiagnostics.UnknownId);
        return end.Text;
    }

    private static Edtf? TimeOf(JsonFields fields)
    {
        var when = fields.Date("when", needed: false);
        fields.Follows("startEarliest", JsonKind.Text, Day(when?.StartEarliest));
        fields.Follows("startLatest", JsonKind.Text, Day(when?.StartLatest));
        fields.Follows("endEarliest", JsonKind.Text, Day(when?.EndEarliest));
        fields.Follows("endLatest", JsonKind.Text, Day(when?.EndLatest));
        fields.Follows("ongoing", JsonKind.Flag, when is null ? null : when.Ongoing ? "true" : "false");
        return when;
    }

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private StatusEntry? EntryOf(JsonFields fields)
    {
        var word = fields.Word("status", "status", statuses);
        var (when, by) = (fields.Date("when", needed: false), fields.OptionalText("by"));
        return ontology.Status(word) is { } status ? new StatusEntry(status, when, by) : null;
    }

    private Amount? AmountOf(JsonFields fields, RelationType? type)
    {
        var (value, min, max) = (fields.Number("amount"), fields.Number("amountMin"), fields.Number("amountMax"));
        var about = fields.Flag("amountAbout");
        var any = value is not null || min is not null || max is not null;
        var currency = fields.Word("currency", "currency", Words("currency"), needed: any);
        var kind = fields.Word("amountKind", "kind of amount", Words("amountKind"), needed: any);
        var per = fields.Word("per", "unit", Words("per"), needed: false);
        var basis = fields.Word("priceBasis", "price basis", Words("priceBasis"), needed: false);
        if (!any)
        {
            if (currency.Length > 0 || kind.Length > 0)
                faults.Add(JsonDiagnostics.Missing, fields.Offset, "amount", "amount, amountMin or amountMax");
            return null;
        }

        if (type is { TakesMoney: false })
            faults.Add(JsonDiagnostics.WrongValue, fields.Offset, "an amount", $"none on a {type.Name}");
        return new Amount
        {
            Value = value,
            Min = min,
            Max = max,
            IsAbout = about,
            Currency = currency,
            Kind = kind,
            Per = per.Length == 0 ? null : per,
            PriceBasis = basis.Length == 0 ? null : basis,
        };
    }

    private static ImmutableSortedDictionary<string, PropertyValue> Untyped(JsonFields fields)
    {
        fields.Take("properties", JsonKind.Object);
        return ImmutableSortedDictionary<string, PropertyValue>.Empty;
    }

    private Link? LinkOf(JsonFields fields)
    {
        var kind = fields.Word("kind", "kind of link", Words("link"));
        if (fields.Need("relation", JsonKind.Text) is not { } other)
            return null;
        links.Add((other, other.Text));
        return new Link(kind, other.Text);
    }

    private Evidence EvidenceOf(JsonFields fields)
    {
        var document = fields.Need("document", JsonKind.Text);
        if (document is not null)
            fields.Check(document, "document", documents.Keys, JsonDiagnostics.UnknownId);
        var lines = fields.Lines("lines");
        if (document is not null && documents.GetValueOrDefault(document.Text) is { } known && !lines.IsEmpty && lines[^1] > known.Lines)
            faults.Add(JsonDiagnostics.WrongValue, fields.Offset, $"line {lines[^1]}", $"a line of the document, which has {known.Lines}");
        var assertion = fields.Word("assertion", "assertion", Assertions);
        return new Evidence
        {
            Document = document?.Text ?? "",
            Lines = lines,
            Says = fields.Text("says"),
            Assertion = (Assertion)Math.Max(0, Array.IndexOf(Assertions, assertion)),
            AttributedTo = fields.OptionalText("attributedTo"),
            Reliability = Reliability(fields),
            Credibility = fields.Whole("credibility", 1, 6, needed: false),
            Inferred = fields.Texts("inferred"),
            Values = fields.Map("values"),
        };
    }

    private static string? Reliability(JsonFields fields)
    {
        var grade = fields.Word("reliability", "grade", ["A", "B", "C", "D", "E", "F"], needed: false);
        return grade.Length == 0 ? null : grade;
    }

    private List<string> Words(string vocabulary) => [.. ontology.Words(vocabulary).Select(word => word.Name)];
}
