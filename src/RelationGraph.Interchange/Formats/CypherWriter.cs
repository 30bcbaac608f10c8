using System.Collections.Immutable;
using System.Text;

using RelationGraph.PropertyGraph;

namespace RelationGraph.Interchange.Formats;

/// <summary>Writes Cypher statements that load a property graph; each ends with a semicolon at the end of a line.</summary>
internal static class CypherWriter
{
    // A statement is parsed as a whole: large ones cost the server memory, small ones time.
    private const int RowsPerStatement = 200;

    public static ImmutableArray<string> Write(Graph graph, Stream destination)
    {
        using var cypher = new StreamWriter(destination, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        cypher.WriteLine("// Loads a graph into an empty Neo4j 5; running it again changes nothing.");
        var byLabel = graph.Nodes.GroupBy(node => node.Labels[0], StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        foreach (var group in byLabel)
        {
            cypher.WriteLine(
                $"CREATE CONSTRAINT {CypherText.Name($"relationgraph_{group.Key}")} IF NOT EXISTS FOR (n:{CypherText.Name(group.Key)}) REQUIRE (n.dataset, n.id) IS UNIQUE;");
        }

        foreach (var group in byLabel)
            WriteNodes(cypher, group.Key, group);
        var labels = graph.Nodes.ToDictionary(node => node.Id, node => node.Labels[0], StringComparer.Ordinal);
        var byEnds = graph.Relationships.GroupBy(relationship => (relationship.Type, From: labels[relationship.From], To: labels[relationship.To]))
            .OrderBy(group => group.Key.Type, StringComparer.Ordinal)
            .ThenBy(group => group.Key.From, StringComparer.Ordinal).ThenBy(group => group.Key.To, StringComparer.Ordinal);
        foreach (var group in byEnds)
            WriteRelationships(cypher, group.Key.Type, group.Key.From, group.Key.To, group);
        return [];
    }

    private static void WriteNodes(StreamWriter cypher, string label, IEnumerable<GraphNode> nodes)
    {
        foreach (var batch in nodes.Chunk(RowsPerStatement))
        {
            WriteRows(cypher, batch, node => CypherText.WriteMap(cypher, node.Properties));
            cypher.WriteLine(
                $"MERGE (n:{CypherText.Name(label)} {{dataset: row.dataset, id: row.id}}) SET n:{CypherText.Name(GraphNames.EveryNode)}, n = row;");
        }
    }

    private static void WriteRelationships(
        StreamWriter cypher, string type, string from, string to, IEnumerable<GraphRelationship> relationships)
    {
        foreach (var batch in relationships.Chunk(RowsPerStatement))
        {
            WriteRows(cypher, batch, relationship =>
            {
                cypher.Write($"{{from: {CypherText.Text(relationship.From)}, to: {CypherText.Text(relationship.To)}, properties: ");
                CypherText.WriteMap(cypher, relationship.Properties);
                cypher.Write('}');
            });
            cypher.WriteLine($"MATCH (a:{CypherText.Name(from)} {{dataset: row.properties.dataset, id: row.from}})");
            cypher.WriteLine($"MATCH (b:{CypherText.Name(to)} {{dataset: row.properties.dataset, id: row.to}})");
            cypher.WriteLine(
                $"MERGE (a)-[r:{CypherText.Name(type)} {{dataset: row.properties.dataset, id: row.properties.id}}]->(b) SET r = row.properties;");
        }
    }

    private static void WriteRows<T>(StreamWriter cypher, T[] rows, Action<T> write)
    {
        cypher.WriteLine("UNWIND [");
        for (var index = 0; index < rows.Length; index++)
        {
            cypher.Write("  ");
            write(rows[index]);
            cypher.WriteLine(index == rows.Length - 1 ? "" : ",");
        }

        cypher.WriteLine("] AS row");
    }
}
