using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Facts;

namespace RelationGraph.Encoding.Reading;

/// <summary>An entity with its place; the node is null where it has faults.</summary>
internal sealed class RegistryEntry(YamlScalar id, Node? node)
{
    /// <summary>The id where it is defined.</summary>
    public YamlScalar Id { get; } = id;

    /// <summary>The entity.</summary>
    public Node? Node { get; } = node;

    /// <summary>Whether something mentions it.</summary>
    public bool IsUsed { get; set; }
}
