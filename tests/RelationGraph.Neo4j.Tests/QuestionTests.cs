using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using RelationGraph.Cypher;
using RelationGraph.Cypher.Questions;
using RelationGraph.Cypher.Storage;
using RelationGraph.Encoding;
using RelationGraph.Interchange;
using RelationGraph.Neo4j.Tests.Servers;
using RelationGraph.PropertyGraph;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Neo4j.Tests;

/// <summary>The named questions give the same rows here and there, where the database holds the documents and nothing else.</summary>
public sealed class QuestionTests(Neo4jFixture fixture)
{
    [Fact]
    public void Every_plain_question_gives_the_same_rows_on_both()
    {
        var seeds = SeedReader.Read(SeedSource.Folder(Path.Combine(Root(), "seeds")));
        using var engine = new CypherEngine(GraphStore.From(seeds.Corpus!.ToGraph(Exporter.DefaultDataset)));
        using var server = fixture.OwnServer.Connect();
        var questions = Directory.EnumerateFiles(Path.Combine(Root(), "cypher", "queries"), "*.cypher").Order(StringComparer.Ordinal)
            .Select(path => QuestionFile.Read(Path.GetFileName(path), File.ReadAllText(path))).ToList();
        var differing = new List<string>();
        Load(engine, server);
        try
        {
            foreach (var question in questions.Where(question => !question.IsEmbeddedOnly))
            {
                var (ours, theirs) = (Answer(engine, question), Answer(server, question));
                if (!ours.SequenceEqual(theirs, StringComparer.Ordinal))
                    differing.Add($"{question.Name}: {ours.Count} here, {theirs.Count} there\n  here:  {ours.Except(theirs).FirstOrDefault()}\n  there: {theirs.Except(ours).FirstOrDefault()}");
            }
        }
        finally
        {
            Rows(server, $"MATCH (n:{GraphNames.EveryNode}) DETACH DELETE n", writes: true);
        }

        Assert.True(differing.Count == 0, string.Join('\n', differing));
        Assert.True(questions.Count(question => !question.IsEmbeddedOnly) > 20);
    }

    // The graph as the engine holds it, by UNWIND; a property of the test's own stands for the ids meanwhile.
    private static void Load(IGraphConnection engine, IGraphConnection server)
    {
        foreach (var group in Rows(engine, "MATCH (n) RETURN elementId(n), labels(n), properties(n)").GroupBy(row => string.Join(':', row[1].AsList().Select(label => $"`{label.AsString()}`")), StringComparer.Ordinal))
            Rows(server, $"UNWIND $rows AS row CREATE (n:{group.Key}) SET n = row[2], n.loaded = row[0]", Batch(group), writes: true);
        Rows(server, $"CREATE INDEX loaded FOR (n:{GraphNames.EveryNode}) ON (n.loaded)", writes: true);
        Rows(server, "CALL db.awaitIndexes()", writes: true);
        foreach (var group in Rows(engine, "MATCH (a)-[r]->(b) RETURN elementId(a), type(r), elementId(b), properties(r)").GroupBy(row => row[1].AsString(), StringComparer.Ordinal))
        {
            Rows(
                server,
                $"UNWIND $rows AS row MATCH (a:{GraphNames.EveryNode} {{loaded: row[0]}}), (b:{GraphNames.EveryNode} {{loaded: row[2]}}) CREATE (a)-[r:`{group.Key}`]->(b) SET r = row[3]",
                Batch(group),
                writes: true);
        }

        Rows(server, "DROP INDEX loaded", writes: true);
        Rows(server, $"MATCH (n:{GraphNames.EveryNode}) REMOVE n.loaded", writes: true);
    }

    private static ImmutableDictionary<string, Value> Batch(IEnumerable<Value[]> rows) =>
        ImmutableDictionary<string, Value>.Empty.Add("rows", Value.Of(new ListValue([.. rows.Select(row => Value.Of(new ListValue(row)))])));

    private static List<string> Answer(IGraphConnection connection, Question question)
    {
        var parameters = question.Parameters.ToImmutableDictionary(parameter => parameter.Name, parameter => parameter.Default, StringComparer.Ordinal);
        try
        {
            return [.. Rows(connection, question.Text, parameters).Select(row => string.Join(" | ", row.Select(value => Canonical(value)))).Order(StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is CypherException or StoreException)
        {
            return [$"{fault.GetType().Name}: {fault.Message}"];
        }
    }

    // Without element ids, and without the order of lists, which may be what collect found.
    private static string Canonical(Value value) => value.Kind switch
    {
        ValueKind.List => $"[{string.Join(", ", value.AsList().Select(Canonical).Order(StringComparer.Ordinal))}]",
        ValueKind.Map => Canonical(value.AsMap()),
        ValueKind.Node when value.TryGetNode(out var node) => $"({string.Join(':', node.Labels.Order(StringComparer.Ordinal))} {Canonical(node.Properties)})",
        ValueKind.Relationship when value.TryGetRelationship(out var relationship) => $"[{relationship.Type} {Canonical(relationship.Properties)}]",
        ValueKind.Path => string.Join('-', value.AsPath().Nodes.ToArray().Select(Canonical).Concat(value.AsPath().Relationships.ToArray().Select(Canonical))),
        _ => ValueText.Of(value),
    };

    private static string Canonical(MapValue map) =>
        $"{{{string.Join(", ", map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Canonical(entry.Value)}"))}}}";

    private static List<Value[]> Rows(IGraphConnection connection, string text, ImmutableDictionary<string, Value>? parameters = null, bool writes = false)
    {
        using var result = connection.Run(new QueryRequest { Text = text, MayWrite = writes, Parameters = parameters ?? ImmutableDictionary<string, Value>.Empty });
        var rows = new List<Value[]>();
        while (result.Read())
            rows.Add(result.Row.ToArray());
        return rows;
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath("../../..", here);
}
