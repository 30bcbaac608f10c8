using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>Nodes, relationships and maps in few words.</summary>
internal static class Graphs
{
    public static MapValue Map(params (string Name, Value Value)[] entries) =>
        new(entries.Select(entry => KeyValuePair.Create(entry.Name, entry.Value)));

    public static Value List(params Value[] items) => Value.Of(new ListValue(items));

    public static Value Node(long id, string[] labels, params (string Name, Value Value)[] properties) => Value.Of(new NodeValue
    {
        Id = id,
        ElementId = $"n{id}",
        Labels = [.. labels],
        Properties = Map(properties),
    });

    public static Value Relationship(long id, long start, string type, long end, params (string Name, Value Value)[] properties) => Value.Of(new RelationshipValue
    {
        Id = id,
        ElementId = $"r{id}",
        Type = type,
        Start = start,
        End = end,
        StartElementId = $"n{start}",
        EndElementId = $"n{end}",
        Properties = Map(properties),
    });
}
