using System.Collections.Immutable;
using System.Diagnostics;

using RelationGraph.Model.Facts;
using RelationGraph.Model.Time;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.PropertyGraph.Mapping;

/// <summary>Relations in both directions.</summary>
/// <remarks>
/// The five properties of time, <c>status</c>, <c>symmetric</c> and <c>established</c> follow from the rest; they are there to be
/// asked for and are not read back.
/// </remarks>
internal static class RelationMapping
{
    public static GraphRelationship ToGraph(Relation relation, string dataset)
    {
        var bag = new PropertyBag()
            .Add(GraphNames.Dataset, dataset)
            .Add(GraphNames.Id, relation.Id)
            .Add("title", relation.Title)
            .Add("status", relation.Status.Name)
            .Add("sign", relation.Sign)
            .Add("symmetric", relation.IsSymmetric)
            .Add("established", relation.IsEstablished)
            .AddTexts("historyStatus", relation.History.Select(entry => entry.Status.Name))
            .AddTexts("historyWhen", relation.History.Select(entry => entry.When?.Text ?? ""))
            .AddTexts("historyBy", relation.History.Select(entry => entry.By ?? ""))
            .AddTexts("linkKind", relation.Links.Select(link => link.Kind))
            .AddTexts("linkRelation", relation.Links.Select(link => link.Relation));
        AddTime(bag, relation.When);
        AddAmount(bag, relation.Amount);
        AddProperties(bag, relation);
        EvidenceMapping.Add(bag, relation.Evidence);
        return new GraphRelationship
        {
            Id = relation.Id,
            Type = relation.Type.Name,
            From = relation.From,
            To = relation.To,
            Properties = bag.ToProperties(),
        };
    }

    public static Relation ToModel(GraphRelationship relationship, Ontology ontology)
    {
        var type = ontology.RelationType(relationship.Type)
            ?? throw new FormatException($"Relationship '{relationship.Id}' has the type '{relationship.Type}', which the ontology lacks.");
        return new PropertyReader($"Relationship '{relationship.Id}'", relationship.Properties).Fact(properties => new Relation
        {
            Id = properties.Text(GraphNames.Id),
            Type = type,
            From = relationship.From,
            To = relationship.To,
            Title = properties.Text("title"),
            When = properties.OptionalDate("when"),
            History = ReadHistory(properties, ontology),
            Sign = (int)properties.Whole("sign"),
            Amount = ReadAmount(properties),
            Properties = ReadProperties(properties),
            Links =
            [
                .. properties.Texts("linkKind").Zip(
                    properties.Beside("linkRelation", properties.Texts("linkKind").Length), (kind, other) => new Link(kind, other)),
            ],
            Evidence = EvidenceMapping.Read(properties),
        });
    }

    private static void AddTime(PropertyBag bag, Edtf? when)
    {
        if (when is null)
            return;
        bag.Add("when", when)
            .Add("startEarliest", when.StartEarliest)
            .Add("startLatest", when.StartLatest)
            .Add("endEarliest", when.EndEarliest)
            .Add("endLatest", when.EndLatest)
            .Add("ongoing", when.Ongoing);
    }

    private static void AddAmount(PropertyBag bag, Amount? amount)
    {
        if (amount is null)
            return;
        bag.Add("amount", amount.Value)
            .Add("amountMin", amount.Min)
            .Add("amountMax", amount.Max)
            .Add("amountAbout", amount.IsAbout)
            .Add("currency", amount.Currency)
            .Add("amountKind", amount.Kind)
            .Add("per", amount.Per)
            .Add("priceBasis", amount.PriceBasis);
    }

    private static Amount? ReadAmount(PropertyReader properties) => properties.OptionalText("currency") is not { } currency ? null : new Amount
    {
        Value = properties.Number("amount"),
        Min = properties.Number("amountMin"),
        Max = properties.Number("amountMax"),
        IsAbout = properties.Flag("amountAbout"),
        Currency = currency,
        Kind = properties.Text("amountKind"),
        Per = properties.OptionalText("per"),
        PriceBasis = properties.OptionalText("priceBasis"),
    };

    private static void AddProperties(PropertyBag bag, Relation relation)
    {
        foreach (var (name, value) in relation.Properties)
        {
            if (ReservedNames.All.Contains(name))
                throw new ArgumentException($"The property '{name}' of '{relation.Id}' bears the name of one of our own fields.", nameof(relation));
            if (value is PropertyValue.Number number)
                bag.Add(name, number.Value);
            else
                bag.AddValue(name, GraphValueOf(value));
        }
    }

    private static GraphValue GraphValueOf(PropertyValue value) => value switch
    {
        PropertyValue.Text text => new GraphValue.Text(text.Value),
        PropertyValue.Whole whole => new GraphValue.Whole(whole.Value),
        PropertyValue.Texts texts => new GraphValue.Texts(texts.Values),
        _ => throw new UnreachableException(),
    };

    private static ImmutableSortedDictionary<string, PropertyValue> ReadProperties(PropertyReader properties) =>
        properties.All.Where(property => !ReservedNames.All.Contains(property.Key)).ToImmutableSortedDictionary(
            property => property.Key,
            property => property.Value switch
            {
                GraphValue.Text text => new PropertyValue.Text(text.Value),
                GraphValue.Whole whole => new PropertyValue.Whole(whole.Value),
                GraphValue.Number number => new PropertyValue.Number(properties.Exact(property.Key, number)),
                GraphValue.Texts texts => (PropertyValue)new PropertyValue.Texts(texts.Values),
                _ => throw new FormatException($"The property '{property.Key}' is a {property.Value.GetType().Name}, which no type of relation carries."),
            },
            StringComparer.Ordinal);

    private static ImmutableArray<StatusEntry> ReadHistory(PropertyReader properties, Ontology ontology)
    {
        var words = properties.Texts("historyStatus");
        if (words.IsEmpty)
            throw new FormatException($"Relation '{properties.Text(GraphNames.Id)}' has no history.");
        var when = properties.Beside("historyWhen", words.Length);
        var by = properties.Beside("historyBy", words.Length);
        return
        [
            .. words.Select((word, index) => new StatusEntry(
                ontology.Status(word) ?? throw new FormatException($"The ontology has no status '{word}'."),
                when[index].Length == 0 ? null : Edtf.Parse(when[index]),
                PropertyReader.NullIfEmpty(by[index]))),
        ];
    }
}
