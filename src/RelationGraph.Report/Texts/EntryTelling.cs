using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Lookup;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;

namespace RelationGraph.Report.Texts;

/// <summary>Tells relations in full, with everything that the corpus holds of them.</summary>
internal sealed class EntryTelling(Site site, Telling tell)
{
    private readonly LinkIndex links = new(site.Corpus);

    public RelationEntry Of(Tie tie)
    {
        var relation = tie.Relation;
        var assessed = site.Assess(tie);
        return new RelationEntry
        {
            Id = relation.Id,
            Anchor = site.AnchorOf(relation.Id),
            Title = relation.Title,
            Ends = (Phrase)new Inline.Strong(Words.OfType(relation.Type.Name)) + "  " + tell.Ends(relation)
                + new Inline.Quiet(" · " + Sign(relation.Sign)),
            Standing = When(relation) + " " + Telling.Status(tie) + new Inline.Quiet(Now(assessed)),
            IsEstablished = assessed.Footing == Footing.Established,
            Facts = [.. FactsOf(relation).Where(fact => !fact.Value.IsEmpty)],
            Evidence = [.. relation.Evidence.Select(Piece)],
        };
    }

    private static string Sign(int sign) => sign switch
    {
        > 0 => "+ cooperation",
        < 0 => "− conflict",
        _ => "± neither cooperation nor conflict",
    };

    private static Phrase When(Relation relation)
    {
        var text = DateText.Of(relation.When);
        return relation.When is null ? new Inline.Quiet(text)
            : (Phrase)text + (string.Equals(text, relation.When.Text, StringComparison.Ordinal) ? "" : new Inline.Quiet($" [{relation.When.Text}]"));
    }

    private static string Now(AssessedTie assessed) =>
        assessed.Footing == Footing.Established && StatusText.Now(assessed.Standing) is { Length: > 0 } now ? $" now: {now}" : "";

    private IEnumerable<(string Name, Phrase Value)> FactsOf(Relation relation)
    {
        if (relation.History.Length > 1 || relation.History[0].When is not null || relation.History[0].By is not null)
            yield return ("History", Phrase.Join("; ", relation.History.Select(Step)));
        if (relation.Amount is { } amount)
            yield return ("Amount", Telling.Money(amount) + Meaning(amount.Kind));
        foreach (var property in relation.Type.Properties)
        {
            if (relation.Properties.TryGetValue(property.Name, out var value))
                yield return (Words.Capital(Words.Of(property.Name)), Value(property, value));
        }

        foreach (var group in links.Of(relation).GroupBy(link => (link.Kind, link.IsOutgoing)))
            yield return (LinkWord(group.Key.Kind, group.Key.IsOutgoing), Phrase.Join("; ", group.Select(link => tell.Title(link.Other))));
    }

    private Phrase Step(StatusEntry step) =>
        (Phrase)Words.Of(step.Status.Name)
        + (step.When is null ? "" : " " + DateText.Of(step.When))
        + (step.By is null ? Phrase.Empty : (Phrase)" by " + tell.Node(step.By));

    private Phrase Meaning(string kind)
    {
        var term = site.Corpus.Ontology.Words("amountKind").FirstOrDefault(word => string.Equals(word.Name, kind, StringComparison.Ordinal));
        return term is null || term.Description.Length == 0 ? Phrase.Empty : new Inline.Quiet($" — {term.Description}");
    }

    private Phrase Value(PropertyType property, PropertyValue value) => (property.Kind, value) switch
    {
        (PropertyKind.Node, PropertyValue.Text text) => tell.Node(text.Value),
        (PropertyKind.Nodes, PropertyValue.Texts texts) => tell.Nodes(texts.Values),
        (PropertyKind.Word, PropertyValue.Text text) => Words.Of(text.Value),
        (PropertyKind.Words, PropertyValue.Texts texts) => string.Join(", ", texts.Values.Select(Words.Of)),
        (PropertyKind.Text, PropertyValue.Text text) => tell.Node(text.Value),
        _ => value.ToString() + (property.Unit is null ? "" : $" {property.Unit}"),
    };

    private static string LinkWord(string kind, bool isOutgoing) =>
        isOutgoing ? Words.Capital(Words.Of(kind)) : kind switch
        {
            "part-of" => "Parts",
            "prolongs" => "Prolonged by",
            "amends" => "Amended by",
            "implements" => "Carried out by",
            "in-exchange-for" => "In exchange",
            "response-to" => "Answered by",
            "continues" => "Continued by",
            "contradicts" => "Contradicted by",
            _ => $"{Words.Capital(Words.Of(kind))} (told there)",
        };

    private EvidenceEntry Piece(Evidence piece) => new(piece.Says, How(piece), tell.Source(piece.Document, piece.Lines), [.. Remarks(piece)]);

    private Phrase How(Evidence piece)
    {
        var by = piece.AttributedTo is null ? Phrase.Empty
            : (Phrase)(piece.Assertion == Assertion.Stated ? "according to " : " by ") + tell.Node(piece.AttributedTo);
        return piece.Assertion == Assertion.Stated ? by : (Phrase)StatusText.Assertion(piece.Assertion) + by;
    }

    private static IEnumerable<Phrase> Remarks(Evidence piece)
    {
        foreach (var (field, value) in piece.Values)
            yield return $"says otherwise: {Words.Of(field)} {value}";
        if (!piece.Inferred.IsEmpty)
            yield return $"concluded, not printed: {string.Join(", ", piece.Inferred.Select(field => Words.Of(field.Replace('.', ' '))))}";
        if (piece.Reliability is not null || piece.Credibility is not null)
            yield return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"graded {piece.Reliability}{piece.Credibility}");
    }
}
