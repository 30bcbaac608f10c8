using System.Runtime.InteropServices;

using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>Values made of relationships that were walked.</summary>
internal static class Walks
{
    /// <summary>Relationships as a list, turned round where they were walked from the end.</summary>
    public static ListValue List(List<int> relationships, bool turned = false)
    {
        if (relationships.Count == 0)
            return ListValue.Empty;
        var items = new Value[relationships.Count];
        var numbers = CollectionsMarshal.AsSpan(relationships);
        for (var index = 0; index < items.Length; index++)
            items[turned ? items.Length - 1 - index : index] = Value.RelationshipNumber(numbers[index]);
        return new ListValue(items);
    }

    /// <summary>The path from a node over relationships, each walked from where the one before ended.</summary>
    public static PathValue Path(GraphStore graph, int start, ListValue relationships)
    {
        var nodes = new Value[relationships.Count + 1];
        var steps = new Value[relationships.Count];
        var node = start;
        nodes[0] = Value.NodeNumber(node);
        for (var index = 0; index < steps.Length; index++)
        {
            steps[index] = relationships[index];
            node = Across(graph, (int)steps[index].AsEntityNumber(), node);
            nodes[index + 1] = Value.NodeNumber(node);
        }

        return new PathValue(nodes, steps);
    }

    /// <summary>The node at the other end of a relationship.</summary>
    public static int Across(GraphStore graph, int relationship, int node) =>
        graph.StartOf(relationship) == node ? graph.EndOf(relationship) : graph.StartOf(relationship);
}
