using System.Collections.Immutable;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Vocabulary;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Encoding.Reading;

/// <summary>Reads <c>entities.yaml</c>.</summary>
internal sealed class EntityReader(Lexicon lexicon, FileDiagnostics diagnostics)
{
    private static readonly string[] RootKeys = ["entities"];
    private static readonly string[] Keys = ["id", "label", "kind", "name", "aliases", "codes"];

    /// <summary>Reads the entities.</summary>
    public Registry Read(YamlNode root)
    {
        var registry = new Registry();
        if (Fields.Of(root, RootKeys, diagnostics) is not { } fields)
            return registry;
        var list = fields.RequiredNode("entities");
        registry.IsWhole = list is YamlSequence or YamlScalar { IsNothing: true };
        foreach (var item in fields.List("entities"))
        {
            if (Fields.Of(item, Keys, diagnostics) is { } entity)
                Read(entity, registry);
            else
                registry.IsWhole = false;
        }

        return registry;
    }

    private void Read(Fields entity, Registry registry)
    {
        var id = entity.Required("id");
        var label = Labels.Of(entity.Required("label"), diagnostics);
        var kind = Kind(entity, label);
        var name = entity.Required("name");
        var aliases = entity.Texts("aliases");
        var codes = Codes(entity.Entries("codes"));
        if (id is null)
        {
            registry.IsWhole = false;
            return;
        }

        CheckForm(id, label);
        var node = label is null || kind is null || name is null ? null : new Node
        {
            Id = id.Text,
            Label = label.Value,
            Kind = kind,
            Name = name.Text,
            Aliases = [.. aliases.Select(alias => alias.Text)],
            Codes = codes,
        };
        if (registry.Add(id, node) is { } first)
            diagnostics.Add(DiagnosticCodes.DuplicateEntity, id, id.Text, $"it only at {diagnostics.PlaceOf(first.Id)}");
        else
            AddNames(id, name is null ? aliases : [name, .. aliases], registry);
    }

    private void AddNames(YamlScalar id, IEnumerable<YamlScalar> names, Registry registry)
    {
        foreach (var name in names)
        {
            if (registry.AddName(name.Text, id.Text) is { } other)
                diagnostics.Add(DiagnosticCodes.AmbiguousName, name, name.Text, $"one that {other} does not have");
        }
    }

    private string? Kind(Fields entity, NodeLabel? label)
    {
        if (label == NodeLabel.State && !entity.Has("kind"))
            return lexicon.Ontology.Kinds(NodeLabel.State) is [{ Name: var usual }, ..] ? usual : null;
        var kind = entity.Required("kind");
        if (kind is null || label is null)
            return null;
        var known = lexicon.Ontology.Kinds(label.Value);
        foreach (var term in known)
        {
            if (string.Equals(term.Name, kind.Text, StringComparison.Ordinal))
                return term.Name;
        }

        if (lexicon.IsWhole)
        {
            var names = known.Select(term => term.Name).ToList();
            diagnostics.AddUnknown(DiagnosticCodes.UnknownKind, kind, $"a kind of {label}: {Lexicon.OneOf(names)}", names);
        }

        return null;
    }

    private ImmutableSortedDictionary<string, string> Codes(IReadOnlyList<YamlEntry> entries)
    {
        var codes = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            if (Nodes.Text(value, diagnostics) is not { } code)
                continue;
            if (code.IsNothing || string.IsNullOrWhiteSpace(code.Text))
                diagnostics.Add(DiagnosticCodes.EmptyText, code, key.Text, "a code");
            codes[key.Text] = code.Text;
        }

        return codes.ToImmutable();
    }

    private void CheckForm(YamlScalar id, NodeLabel? label)
    {
        if (label == NodeLabel.State && !Ids.IsState(id.Text))
            diagnostics.Add(DiagnosticCodes.BadStateId, id, id.Text, "three capitals");
        else if (!Ids.IsSlug(id.Text) && !Ids.IsAcronym(id.Text))
            diagnostics.Add(DiagnosticCodes.BadEntityId, id, id.Text, "an acronym in capitals or lower-case words joined by hyphens");
    }
}
