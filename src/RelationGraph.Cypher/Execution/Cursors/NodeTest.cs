using RelationGraph.Cypher.Storage;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>Tests of a node that cursors make themselves, since a filter of its own would cost more.</summary>
internal static class NodeTest
{
    /// <summary>Whether a node has all labels.</summary>
    public static bool HasAll(GraphStore graph, NameFilter labels, int node)
    {
        var numbers = labels.Numbers;
        if (!labels.AllKnown)
            return false;
        foreach (var label in numbers)
        {
            if (!graph.HasLabel(node, label))
                return false;
        }

        return true;
    }
}
