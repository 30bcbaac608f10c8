using System.Collections.Immutable;

using RelationGraph.Model.Facts;
using RelationGraph.Model.Time;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Testing;

/// <summary>A relation under construction; what is not said has the plainest value: active, undated, stated nowhere.</summary>
public sealed class RelationDraft
{
    private readonly Ontology ontology;
    private Relation relation;

    internal RelationDraft(Ontology ontology, string id, RelationType type, string from, string to)
    {
        this.ontology = ontology;
        relation = new Relation
        {
            Id = id,
            Type = type,
            From = from,
            To = to,
            Title = $"Title of {id}",
            History = [],
            Sign = 0,
        };
    }

    public RelationDraft Title(string title) => With(relation with { Title = title });

    public RelationDraft When(string edtf) => With(relation with { When = Edtf.Parse(edtf) });

    /// <summary>Adds a step to the history.</summary>
    public RelationDraft Status(string status, string? when = null, string? by = null) => With(relation with
    {
        History = relation.History.Add(new StatusEntry(
            ontology.Status(status) ?? throw new ArgumentException($"No status '{status}'.", nameof(status)),
            when is null ? null : Edtf.Parse(when),
            by)),
    });

    public RelationDraft Word(string property, string value) => Property(property, new PropertyValue.Text(value));

    public RelationDraft Whole(string property, long value) => Property(property, new PropertyValue.Whole(value));

    public RelationDraft Words(string property, params ImmutableArray<string> values) => Property(property, new PropertyValue.Texts(values));

    public RelationDraft Amount(
        string kind, decimal? value, string currency = "USD", decimal? min = null, decimal? max = null, bool about = false, string? per = null) =>
        With(relation with
        {
            Amount = new Amount { Kind = kind, Value = value, Currency = currency, Min = min, Max = max, IsAbout = about, Per = per },
        });

    public RelationDraft Link(string kind, string other) => With(relation with { Links = relation.Links.Add(new Link(kind, other)) });

    public RelationDraft Inferred(params ImmutableArray<string> fields) =>
        With(relation with { Evidence = [.. relation.Evidence.Select(piece => piece with { Inferred = fields })] });

    /// <summary>Adds a piece of evidence; values are field and value in turn.</summary>
    public RelationDraft Says(
        string document, int line, string says, Assertion assertion = Assertion.Stated, string? by = null, params ReadOnlySpan<string> values)
    {
        var told = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i += 2)
            told.Add(values[i], values[i + 1]);
        return With(relation with
        {
            Evidence = relation.Evidence.Add(new Evidence
            {
                Document = document,
                Lines = [line],
                Says = says,
                Assertion = assertion,
                AttributedTo = by,
                Values = told.ToImmutable(),
            }),
        });
    }

    internal Relation Build()
    {
        var built = relation.History.IsEmpty ? Status("active").relation : relation;
        return built with { Sign = built.Type.SignWith(built.Properties) };
    }

    private RelationDraft Property(string name, PropertyValue value)
    {
        if (relation.Type.Property(name) is null)
            throw new ArgumentException($"{relation.Type} has no property '{name}'.", nameof(name));
        return With(relation with { Properties = relation.Properties.SetItem(name, value) });
    }

    private RelationDraft With(Relation changed)
    {
        relation = changed;
        return this;
    }
}
