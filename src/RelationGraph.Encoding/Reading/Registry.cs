using System.Collections.Immutable;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Facts;

namespace RelationGraph.Encoding.Reading;

/// <summary>The entities of <c>entities.yaml</c>, as the documents look them up.</summary>
internal sealed class Registry
{
    private readonly Dictionary<string, RegistryEntry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> idByName = new(StringComparer.OrdinalIgnoreCase);
    private ImmutableArray<string> spellings;

    /// <summary>Whether the file was read to its end; only then is an id that it lacks the document's fault.</summary>
    public bool IsWhole { get; set; }

    /// <summary>The entities without faults, in the order of the file.</summary>
    public IEnumerable<Node> Nodes => entries.Values.Select(entry => entry.Node).OfType<Node>();

    /// <summary>The entities that nothing has mentioned so far, in the order of the file.</summary>
    public IEnumerable<RegistryEntry> Unused => entries.Values.Where(entry => !entry.IsUsed);

    /// <summary>Enters an entity.</summary>
    /// <returns>The entity that has the id already, or null.</returns>
    public RegistryEntry? Add(YamlScalar id, Node? node)
    {
        if (entries.TryGetValue(id.Text, out var first))
            return first;
        entries.Add(id.Text, new RegistryEntry(id, node));
        return null;
    }

    /// <summary>Enters a name or an alias of an entity.</summary>
    /// <returns>The id of the entity that has it already, or null.</returns>
    public string? AddName(string name, string id) =>
        idByName.TryAdd(name, id) || string.Equals(idByName[name], id, StringComparison.Ordinal) ? null : idByName[name];

    /// <summary>Gives the id of the entity that a name or an alias stands for, or null.</summary>
    public string? IdOfName(string name) => idByName.GetValueOrDefault(name);

    /// <summary>Marks an entity as mentioned.</summary>
    /// <returns>Whether there is such an entity.</returns>
    public bool Use(string id)
    {
        if (!entries.TryGetValue(id, out var entry))
            return false;
        entry.IsUsed = true;
        return true;
    }

    /// <summary>Gives the entity with an id, or null where there is none or it has faults.</summary>
    public Node? Find(string? id) => id is null ? null : entries.GetValueOrDefault(id)?.Node;

    /// <summary>Gives the id that a text is, or null where it is none, which is reported with what it may have meant.</summary>
    public string? Id(YamlScalar? text, FileDiagnostics diagnostics)
    {
        if (text is null)
            return null;
        if (Use(text.Text))
            return text.Text;
        if (IsWhole)
            diagnostics.Add(DiagnosticCodes.UnknownEntity, text, text.Text, "the id of an entity of entities.yaml", Suggestions(text.Text, diagnostics));
        return null;
    }

    /// <summary>Gives the ids whose own spelling, name or alias is nearest to a text.</summary>
    public ImmutableArray<string> Suggestions(string text, FileDiagnostics diagnostics)
    {
        if (IdOfName(text) is { } named)
            return [Shown(named)];
        if (spellings.IsDefault)
            spellings = [.. entries.Keys.Concat(idByName.Keys).Distinct(StringComparer.Ordinal)];
        return
        [
            .. diagnostics.Near(text, spellings)
                .Select(near => Shown(entries.ContainsKey(near) ? near : idByName[near])).Distinct(StringComparer.Ordinal),
        ];
    }

    private string Shown(string id) => Find(id) is { } node ? $"{id} ({node.Name})" : id;
}
