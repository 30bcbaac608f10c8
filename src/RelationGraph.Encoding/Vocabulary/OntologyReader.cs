using System.Collections.Immutable;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Reading;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Encoding.Vocabulary;

/// <summary>Reads <c>ontology.yaml</c>.</summary>
internal sealed class OntologyReader(FileDiagnostics diagnostics)
{
    private const string Version = "1";
    private static readonly string[] Keys = ["version", "nodes", "statuses", "vocabularies", "relations"];
    private static readonly string[] NodeKeys = ["description", "kinds"];
    private static readonly string[] StatusKeys = ["established", "over", "description"];

    private static readonly string[] RequiredTypes =
    [
        RelationTypeNames.AgencyOf, RelationTypeNames.Aid, RelationTypeNames.Borders, RelationTypeNames.Dispute,
        RelationTypeNames.Finance, RelationTypeNames.LocatedIn, RelationTypeNames.MemberOf, RelationTypeNames.ParticipatesIn,
        RelationTypeNames.PartOf, RelationTypeNames.Position, RelationTypeNames.Restriction, RelationTypeNames.Security,
        RelationTypeNames.Trade, RelationTypeNames.Transit, RelationTypeNames.Treaty,
    ];

    /// <summary>An ontology without a word, for seeds whose ontology cannot be read.</summary>
    public static Ontology Nothing { get; } =
        new([], [], [], ImmutableSortedDictionary.Create<string, ImmutableArray<Term>>(StringComparer.Ordinal));

    /// <summary>Reads the ontology.</summary>
    /// <returns>What could be read of it; whole if no error was reported.</returns>
    public Ontology Read(YamlNode root)
    {
        if (Fields.Of(root, Keys, diagnostics) is not { } fields)
            return Nothing;
        if (fields.Required("version") is { } version && version.Text is not Version)
            diagnostics.Add(DiagnosticCodes.BadVersion, version, version.Text, Version);
        fields.RequiredNode("nodes");
        fields.RequiredNode("statuses");
        var vocabularies = fields.RequiredNode("vocabularies");
        var relations = fields.RequiredNode("relations");
        return new Ontology(
            NodeTypes(fields.Entries("nodes"), fields.At),
            RelationTypes(fields.Entries("relations"), relations),
            Statuses(fields.Entries("statuses")),
            Vocabularies(fields.Entries("vocabularies"), vocabularies));
    }

    private ImmutableArray<NodeType> NodeTypes(IReadOnlyList<YamlEntry> entries, YamlNode at)
    {
        var types = ImmutableArray.CreateBuilder<NodeType>();
        foreach (var (key, value) in entries)
        {
            var fields = Fields.Of(value, NodeKeys, diagnostics);
            var description = fields?.Required("description")?.Text ?? "";
            var kinds = fields?.RequiredNode("kinds") is { } node ? Terms(node) : [];
            if (Labels.Of(key, diagnostics) is { } label && types.All(type => type.Label != label))
                types.Add(new NodeType(label, description, kinds));
        }

        foreach (var label in Enum.GetValues<NodeLabel>().Where(label => types.All(type => type.Label != label)))
            diagnostics.Add(DiagnosticCodes.LabelMissing, at, label.ToString());
        return types.ToImmutable();
    }

    private ImmutableArray<StatusTerm> Statuses(IReadOnlyList<YamlEntry> entries)
    {
        var statuses = ImmutableArray.CreateBuilder<StatusTerm>();
        foreach (var (key, value) in entries)
        {
            CheckWord(key);
            if (Fields.Of(value, StatusKeys, diagnostics) is not { } fields || statuses.Any(known => Is(known.Name, key.Text)))
                continue;
            fields.RequiredNode("established");
            statuses.Add(new StatusTerm
            {
                Name = key.Text,
                Description = fields.Required("description")?.Text ?? "",
                IsEstablished = fields.Truth("established", absent: false),
                IsOver = fields.Truth("over", absent: false),
            });
        }

        return statuses.ToImmutable();
    }

    private ImmutableSortedDictionary<string, ImmutableArray<Term>> Vocabularies(IReadOnlyList<YamlEntry> entries, YamlNode? at)
    {
        var vocabularies = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<Term>>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            if (!Ids.IsPropertyName(key.Text))
                diagnostics.Add(DiagnosticCodes.BadName, key, key.Text, "a word in camelCase");
            vocabularies[key.Text] = Terms(value);
        }

        foreach (var name in VocabularyNames.All.Where(name => at is not null && !vocabularies.ContainsKey(name)))
            diagnostics.Add(DiagnosticCodes.VocabularyMissing, at!, name);
        CheckAssertions(entries);
        return vocabularies.ToImmutable();
    }

    // The program gives these four words a meaning, so that the list is the program's.
    private void CheckAssertions(IReadOnlyList<YamlEntry> entries)
    {
        foreach (var (key, value) in entries.Where(entry => Is(entry.Key.Text, VocabularyNames.Assertion)))
        {
            var known = Enum.GetNames<Assertion>().Select(name => name.ToLowerInvariant()).ToList();
            foreach (var word in value is YamlMapping mapping ? mapping.Entries.Select(entry => entry.Key) : [])
            {
                if (!known.Remove(word.Text))
                    diagnostics.AddUnknown(DiagnosticCodes.UnknownAssertion, word, "stated, reported, alleged and denied", known);
            }

            foreach (var missing in known)
                diagnostics.Add(DiagnosticCodes.MissingKey, key, missing);
        }
    }

    private ImmutableArray<RelationType> RelationTypes(IReadOnlyList<YamlEntry> entries, YamlNode? at)
    {
        var types = ImmutableArray.CreateBuilder<RelationType>();
        var reader = new RelationTypeReader(diagnostics);
        foreach (var (key, value) in entries)
        {
            if (!Ids.IsTypeName(key.Text))
                diagnostics.Add(DiagnosticCodes.BadName, key, key.Text, "capitals joined by underscores");
            if (reader.Read(key.Text, value) is { } type && types.All(known => !Is(known.Name, key.Text)))
                types.Add(type);
        }

        foreach (var name in RequiredTypes.Where(name => at is not null && entries.All(entry => !Is(entry.Key.Text, name))))
            diagnostics.Add(DiagnosticCodes.TypeMissing, at!, name);
        return types.ToImmutable();
    }

    // A mapping of words to what they mean, or a list of words that speak for themselves.
    private ImmutableArray<Term> Terms(YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            var texts = Nodes.Texts(node, "word", diagnostics);
            texts.ForEach(CheckWord);
            return [.. texts.Select(text => new Term(text.Text, ""))];
        }

        Nodes.ReportDuplicates(mapping, diagnostics);
        var terms = ImmutableArray.CreateBuilder<Term>();
        foreach (var (key, value) in mapping.Entries)
        {
            CheckWord(key);
            if (Nodes.Text(value, diagnostics) is { } description && terms.All(term => !Is(term.Name, key.Text)))
                terms.Add(new Term(key.Text, description.Text));
        }

        return terms.ToImmutable();
    }

    private void CheckWord(YamlScalar word)
    {
        if (!Ids.IsSlug(word.Text) && !Ids.IsState(word.Text))
            diagnostics.Add(DiagnosticCodes.BadName, word, word.Text, "lower-case words joined by hyphens, or an ISO code");
    }

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
