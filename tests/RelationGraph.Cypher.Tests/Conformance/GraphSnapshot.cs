using System.Globalization;

using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>What a graph holds, as queries tell it; side effects are the difference of two.</summary>
internal sealed class GraphSnapshot
{
    private readonly HashSet<string> nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> relationships = new(StringComparer.Ordinal);
    private readonly HashSet<string> labels = new(StringComparer.Ordinal);
    private readonly HashSet<(string Entity, string Key, string Value)> properties = [];

    public static GraphSnapshot Take(IGraphConnection connection)
    {
        var snapshot = new GraphSnapshot();
        foreach (var row in ResultTable.Read(connection, new QueryRequest { Text = "MATCH (n) RETURN n" }).Rows)
        {
            var node = row[0].AsNode();
            snapshot.nodes.Add(node.ElementId);
            snapshot.labels.UnionWith(node.Labels);
            snapshot.AddProperties("node " + node.ElementId, node.Properties);
        }

        foreach (var row in ResultTable.Read(connection, new QueryRequest { Text = "MATCH ()-[r]->() RETURN r" }).Rows)
        {
            var relationship = row[0].AsRelationship();
            snapshot.relationships.Add(relationship.ElementId);
            snapshot.AddProperties("relationship " + relationship.ElementId, relationship.Properties);
        }

        return snapshot;
    }

    /// <summary>How many of each were added and taken away since; what did not change is left out.</summary>
    public SortedDictionary<string, int> ChangesTo(GraphSnapshot after)
    {
        var changes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        Compare(changes, "nodes", nodes, after.nodes);
        Compare(changes, "relationships", relationships, after.relationships);
        Compare(changes, "labels", labels, after.labels);
        Compare(changes, "properties", properties, after.properties);
        return changes;
    }

    /// <summary>Reads the table of a step.</summary>
    public static SortedDictionary<string, int> ReadChanges(IReadOnlyList<string[]> table)
    {
        var changes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table)
        {
            if (int.Parse(row[1], CultureInfo.InvariantCulture) is var count and not 0)
                changes.Add(row[0], count);
        }

        return changes;
    }

    private static void Compare<T>(SortedDictionary<string, int> changes, string what, HashSet<T> before, HashSet<T> after)
    {
        var added = after.Count(item => !before.Contains(item));
        var removed = before.Count(item => !after.Contains(item));
        if (added > 0)
            changes.Add("+" + what, added);
        if (removed > 0)
            changes.Add("-" + what, removed);
    }

    // As text, since NaN is not equal to itself.
    private void AddProperties(string entity, MapValue map)
    {
        foreach (var (key, value) in map)
            properties.Add((entity, key, Notation.Write(value)));
    }
}
