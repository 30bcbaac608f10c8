using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using RelationGraph.Encoding.Vocabulary;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Encoding.Publishing;

/// <summary>Makes the page that explains the vocabulary.</summary>
public sealed class OntologyPage
{
    private static readonly (string Name, string Title, string Text)[] Vocabularies =
    [
        (VocabularyNames.Assertion, "How a document puts it", "Each piece of evidence says who stands behind it."),
        (VocabularyNames.AmountKind, "What money is", "A request is not a budget, a budget is not a payment, and a pledge is neither."),
        (VocabularyNames.Link, "What one relation is to another", "A link leads from the relation that carries it to the other."),
        (VocabularyNames.Currency, "Currencies", "As ISO 4217 writes them."),
        (VocabularyNames.Per, "What an amount is counted by", "An amount without it is a total."),
        (VocabularyNames.PriceBasis, "Prices", "Absent where the source does not say."),
        (VocabularyNames.Publisher, "Who publishes", "The kind of publisher of a document."),
        (VocabularyNames.NoneReason, "Why a line holds no relation", "Every line that is not blank is cited or has one of these reasons."),
    ];

    private readonly StringBuilder page = new();
    private readonly Ontology ontology;

    private OntologyPage(Ontology ontology) => this.ontology = ontology;

    /// <summary>Makes the page.</summary>
    /// <param name="ontology">The vocabulary.</param>
    /// <returns>Markdown with a line end at its end.</returns>
    public static string Write(Ontology ontology)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        var writer = new OntologyPage(ontology);
        writer.Introduction();
        writer.Overview();
        writer.Nodes();
        writer.Line("## Relations\n");
        foreach (var type in ontology.RelationTypes)
            writer.Type(type);
        writer.Statuses();
        foreach (var (name, title, text) in Vocabularies)
            writer.Words(name, title, text);
        return writer.page.ToString().TrimEnd('\n') + "\n";
    }

    private void Introduction()
    {
        Line("# The vocabulary\n");
        Line("The graph joins **nodes** (states, organizations, projects, places) by **relations**. This page lists every word that");
        Line("seed files may use; it is made from `seeds/ontology.yaml`, as are the checks and the schemas for editors.");
        Line("[encoding.md](encoding.md) shows how the words are put together.\n");
        Line("Every relation has a *sign*: **+** cooperation, **−** conflict, **0** neither. A relation *ties* if it may count as an");
        Line("established tie in paths and measures, which also takes a status that says it has come about.\n");
    }

    private void Overview()
    {
        Line("## At a glance\n");
        Line("| relation | joins | sign | money | |\n|---|---|:-:|:-:|---|");
        foreach (var type in ontology.RelationTypes)
            Line($"| [{type.Name}](#{Anchor(type)}) | {Joins(type)} | {Sign(type.DefaultSign)} | {(type.TakesMoney ? "yes" : "")} | {(type.CountsAsTie ? "" : "does not tie")} |");
        Line("");
    }

    private void Nodes()
    {
        Line("## Nodes\n");
        foreach (var type in ontology.NodeTypes)
        {
            Line($"### {type.Label}\n\n{type.Description}\n");
            Table("kind", type.Kinds);
        }
    }

    private void Type(RelationType type)
    {
        Line($"### {type.Name}\n\n{type.Description}\n");
        Line($"- **Joins** {Joins(type)}.{(type.IsSymmetric ? " It reads the same from both ends." : "")}");
        foreach (var (property, words) in type.SymmetricBy)
            Line($"- **Reads the same from both ends** where `{property}` is {Or(words)}.");
        Line($"- **Sign** {Sign(type.DefaultSign)}{string.Concat(type.SignBy.Select(rule => SignRule(rule.Key, rule.Value)))}.");
        if (type.TakesMoney)
            Line("- **Money**: it may carry an amount.");
        if (!type.CountsAsTie)
            Line("- **Does not tie**: it never counts in paths and measures unless they are widened.");
        if (type.Properties.IsEmpty)
        {
            Line("\nIt has no properties of its own.\n");
            return;
        }

        Line("\n| property | value | what it says |\n|---|---|---|");
        foreach (var property in type.Properties)
            Line($"| `{property.Name}`{(property.IsRequired ? " (required)" : "")} | {Value(property)} | {property.Description} |");
        Line("");
    }

    private void Statuses()
    {
        Line("## Statuses\n");
        Line("From the first idea to the end. *Come about* is what counts as established; *over* no longer holds.\n");
        Line("| status | come about | over | what it means |\n|---|:-:|:-:|---|");
        foreach (var status in ontology.Statuses)
            Line($"| `{status.Name}` | {(status.IsEstablished ? "yes" : "")} | {(status.IsOver ? "yes" : "")} | {status.Description} |");
        Line("");
    }

    private void Words(string name, string title, string text)
    {
        Line($"## {title}\n\n{text}\n");
        var terms = ontology.Words(name);
        if (terms.All(term => term.Description.Length == 0))
            Line($"{string.Join(", ", terms.Select(term => $"`{term.Name}`"))}\n");
        else
            Table("word", terms);
    }

    private void Table(string heading, ImmutableArray<Term> terms)
    {
        Line($"| {heading} | what it means |\n|---|---|");
        foreach (var term in terms)
            Line($"| `{term.Name}` | {term.Description} |");
        Line("");
    }

    private static string SignRule(string property, ImmutableSortedDictionary<string, int> signs) =>
        string.Concat(signs.GroupBy(rule => rule.Value).OrderByDescending(group => group.Key)
            .Select(group => $"; {Sign(group.Key)} where `{property}` is {Or([.. group.Select(rule => rule.Key)])}"));

    private static string Value(PropertyType property) => property.Kind switch
    {
        PropertyKind.Text => "text",
        PropertyKind.Word => $"one of {Listed(property.Values)}",
        PropertyKind.Words => $"any of {Listed(property.Values)}",
        PropertyKind.Slug => "a slug",
        PropertyKind.Node => "a node",
        PropertyKind.Nodes => "nodes",
        _ => Number(property),
    };

    private static string Number(PropertyType property)
    {
        var kind = property.Kind == PropertyKind.Whole ? "a whole number" : "a number";
        var bounds = (property.Min, property.Max) switch
        {
            ({ } min, { } max) => string.Create(CultureInfo.InvariantCulture, $", {min} to {max}"),
            ({ } min, null) => string.Create(CultureInfo.InvariantCulture, $", at least {min}"),
            (null, { } max) => string.Create(CultureInfo.InvariantCulture, $", at most {max}"),
            _ => "",
        };
        return kind + bounds + (property.Unit is null ? "" : $", in {property.Unit}");
    }

    private static string Joins(RelationType type) =>
        $"{string.Join(", ", type.From)} {(type.IsSymmetric ? "—" : "→")} {string.Join(", ", type.To)}";

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));

    private static string Or(ImmutableArray<string> words) =>
        words.Length < 2 ? Listed(words) : $"{Listed(words[..^1])} or `{words[^1]}`";

    private static string Sign(int sign) => sign switch { 1 => "+", -1 => "−", _ => "0" };

    private static string Anchor(RelationType type) => type.Name.ToLowerInvariant();

    private void Line(string text) => page.Append(text).Append('\n');
}
