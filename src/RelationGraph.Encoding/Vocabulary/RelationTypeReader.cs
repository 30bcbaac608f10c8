using System.Collections.Immutable;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Reading;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Encoding.Vocabulary;

/// <summary>Reads a type of relation in <c>ontology.yaml</c>.</summary>
internal sealed class RelationTypeReader(FileDiagnostics diagnostics)
{
    private static readonly string[] Keys =
    [
        "description", "from", "to", "symmetric", "symmetricBy", "sign", "signBy", "established", "money", "properties",
    ];

    private readonly PropertyTypeReader properties = new(diagnostics);

    /// <summary>Reads a type.</summary>
    /// <returns>The type, or null where it is no mapping.</returns>
    public RelationType? Read(string name, YamlNode node)
    {
        if (Fields.Of(node, Keys, diagnostics) is not { } fields)
            return null;
        var types = PropertyTypes(fields.Entries("properties"));
        fields.RequiredNode("sign");
        return new RelationType
        {
            Name = name,
            Description = fields.Required("description")?.Text ?? "",
            From = EndLabels(fields, "from"),
            To = EndLabels(fields, "to"),
            IsSymmetric = fields.Truth("symmetric", absent: false),
            SymmetricBy = SymmetricBy(fields.Entries("symmetricBy"), types),
            DefaultSign = Signs.Of(fields.Text("sign"), diagnostics) ?? 0,
            SignBy = SignBy(fields.Entries("signBy"), types),
            CountsAsTie = fields.Truth("established", absent: true),
            TakesMoney = fields.Truth("money", absent: false),
            Properties = types,
        };
    }

    private ImmutableArray<NodeLabel> EndLabels(Fields fields, string key)
    {
        fields.RequiredNode(key);
        return [.. fields.Texts(key).Select(text => Labels.Of(text, diagnostics)).OfType<NodeLabel>()];
    }

    private ImmutableArray<PropertyType> PropertyTypes(IReadOnlyList<YamlEntry> entries)
    {
        var types = ImmutableArray.CreateBuilder<PropertyType>();
        foreach (var (key, value) in entries)
        {
            if (ReservedNames.All.Contains(key.Text))
                diagnostics.Add(DiagnosticCodes.ReservedName, key, key.Text, "another name");
            else if (!Ids.IsPropertyName(key.Text))
                diagnostics.Add(DiagnosticCodes.BadName, key, key.Text, "a word in camelCase");
            if (properties.Read(key.Text, value) is { } type && types.All(known => !string.Equals(known.Name, key.Text, StringComparison.Ordinal)))
                types.Add(type);
        }

        return types.ToImmutable();
    }

    private ImmutableSortedDictionary<string, ImmutableArray<string>> SymmetricBy(
        IReadOnlyList<YamlEntry> entries, ImmutableArray<PropertyType> types)
    {
        var rules = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            var words = Nodes.Texts(value, key.Text, diagnostics);
            CheckRule(key, words, types);
            rules[key.Text] = [.. words.Select(word => word.Text)];
        }

        return rules.ToImmutable();
    }

    private ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> SignBy(
        IReadOnlyList<YamlEntry> entries, ImmutableArray<PropertyType> types)
    {
        var rules = ImmutableSortedDictionary.CreateBuilder<string, ImmutableSortedDictionary<string, int>>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            if (Nodes.Mapping(value, diagnostics) is not { } mapping)
                continue;
            Nodes.ReportDuplicates(mapping, diagnostics);
            CheckRule(key, mapping.Entries.Select(entry => entry.Key), types);
            var signs = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
            foreach (var (word, sign) in mapping.Entries)
                signs[word.Text] = Signs.Of(Nodes.Text(sign, diagnostics), diagnostics) ?? 0;
            rules[key.Text] = signs.ToImmutable();
        }

        return rules.ToImmutable();
    }

    private void CheckRule(YamlScalar key, IEnumerable<YamlScalar> words, ImmutableArray<PropertyType> types)
    {
        var type = types.FirstOrDefault(type => string.Equals(type.Name, key.Text, StringComparison.Ordinal));
        if (type is not { Kind: PropertyKind.Word })
        {
            var names = types.Where(known => known.Kind == PropertyKind.Word).Select(known => known.Name).ToList();
            diagnostics.AddUnknown(DiagnosticCodes.RuleForNothing, key, "a property of the type that takes one word", names);
            return;
        }

        foreach (var word in words.Where(word => !type.Values.Contains(word.Text, StringComparer.Ordinal)))
            diagnostics.AddUnknown(DiagnosticCodes.RuleForNothing, word, Lexicon.OneOf(type.Values), type.Values);
    }
}
