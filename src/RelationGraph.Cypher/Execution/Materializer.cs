using System.Collections.Immutable;

using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution;

/// <summary>Gives nodes and relationships, which a running query knows by their numbers, the labels, types and properties that they have.</summary>
internal static class Materializer
{
    public static Value Of(in Value value, GraphStore graph) => value.Kind switch
    {
        ValueKind.Node or ValueKind.Relationship when value.IsWhole => value,
        ValueKind.Node => Node((int)value.AsEntityNumber(), graph),
        ValueKind.Relationship => Relationship((int)value.AsEntityNumber(), graph),
        ValueKind.Path => Path(value.AsPath(), graph),
        ValueKind.List when HoldsEntities(value) => List(value.AsList(), graph),
        ValueKind.Map when HoldsEntities(value) => Value.Of(new MapValue(
            value.AsMap().Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value, graph))))),
        _ => value,
    };

    private static bool HoldsEntities(in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Node or ValueKind.Relationship or ValueKind.Path:
                return true;
            case ValueKind.List:
                foreach (ref readonly var item in value.AsList().AsSpan())
                {
                    if (HoldsEntities(item))
                        return true;
                }

                return false;
            case ValueKind.Map:
                return value.AsMap().Values.Any(item => HoldsEntities(item));
            default:
                return false;
        }
    }

    private static Value List(ListValue list, GraphStore graph)
    {
        var items = new Value[list.Count];
        for (var index = 0; index < items.Length; index++)
            items[index] = Of(list[index], graph);
        return Value.Of(new ListValue(items));
    }

    private static Value Path(PathValue path, GraphStore graph)
    {
        var nodes = path.Nodes.ToArray();
        var relationships = path.Relationships.ToArray();
        for (var index = 0; index < nodes.Length; index++)
            nodes[index] = Of(nodes[index], graph);
        for (var index = 0; index < relationships.Length; index++)
            relationships[index] = Of(relationships[index], graph);
        return Value.Of(new PathValue(nodes, relationships));
    }

    private static Value Node(int node, GraphStore graph)
    {
        var labels = graph.LabelsOf(node);
        var names = ImmutableArray.CreateBuilder<string>(labels.Length);
        foreach (var label in labels)
            names.Add(graph.Labels[label]);
        return Value.Of(new NodeValue
        {
            Id = node,
            ElementId = graph.NodeElementId(node),
            Labels = names.ToImmutable(),
            Properties = graph.NodeProperties(node),
        });
    }

    private static Value Relationship(int relationship, GraphStore graph)
    {
        var (start, end) = (graph.StartOf(relationship), graph.EndOf(relationship));
        return Value.Of(new RelationshipValue
        {
            Id = relationship,
            ElementId = graph.RelationshipElementId(relationship),
            Type = graph.Types[graph.TypeOf(relationship)],
            Start = start,
            End = end,
            StartElementId = graph.NodeElementId(start),
            EndElementId = graph.NodeElementId(end),
            Properties = graph.RelationshipProperties(relationship),
        });
    }
}
