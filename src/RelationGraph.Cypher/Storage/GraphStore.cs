namespace RelationGraph.Cypher.Storage;

/// <summary>A property graph in memory, which queries read and change.</summary>
public sealed partial class GraphStore
{
    internal NameTable Labels { get; } = new();

    internal NameTable Types { get; } = new();

    internal NameTable Keys { get; } = new();
}
