using System.Text;

using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.PropertyGraph;

namespace RelationGraph.Interchange.Tests;

/// <summary>What goes to a real Neo4j comes back equal.</summary>
public sealed class Neo4jTests
{
    [Fact]
    public async Task The_csv_folder_and_the_cypher_script_each_load_a_corpus_that_comes_back_equal()
    {
        using var server = new Neo4jServer();
        using var folder = new TemporaryFolder();
        var csv = folder.File("csv");
        Exporter.Write(Samples.Corpus.Select(new Selection()), ExportFormat.Csv, csv, "mine");
        await server.Import(csv);
        await server.Start();

        var imported = await server.ReadAll();

        Assert.Equal(Dump.Of(InCsv(Samples.Corpus)), Dump.Of(imported.ToCorpus(TestOntology.Instance)));
        Assert.All(imported.Nodes, node => Assert.Equal(new GraphValue.Text("mine"), node.Properties["dataset"]));

        await server.Run("MATCH (n) DETACH DELETE n");
        // Twice, since a script that is run again changes nothing.
        for (var run = 0; run < 2; run++)
        {
            foreach (var statement in Statements(JsonTests.Export(Samples.Corpus, ExportFormat.Cypher)))
                await server.Run(statement);
        }

        var loaded = await server.ReadAll();

        Assert.Equal(Dump.Of(Samples.Corpus), Dump.Of(loaded.ToCorpus(TestOntology.Instance)));
        Assert.Equal(Samples.Corpus.ToGraph("relationgraph").Relationships.Length, loaded.Relationships.Length);
        foreach (var (sent, came) in Samples.Corpus.ToGraph("relationgraph").Relationships.Zip(loaded.Relationships))
            Assert.Equal(sent.Properties.AsEnumerable(), came.Properties.AsEnumerable());
    }

    [Fact]
    public void A_statement_of_the_script_ends_where_a_line_ends_with_a_semicolon()
    {
        var script = Encoding.UTF8.GetString(JsonTests.Export(Samples.Corpus, ExportFormat.Cypher));

        Assert.All(Statements(Encoding.UTF8.GetBytes(script)), statement => Assert.Matches("^(CREATE CONSTRAINT|UNWIND \\[\n)", statement));
        Assert.DoesNotContain('\0', script);
        Assert.DoesNotContain('\r', script);
    }

    // U+001F delimits lists in CSV, where it is replaced and said.
    private static Model.Corpus InCsv(Model.Corpus corpus)
    {
        static string Text(string text) => text.Replace('\u001F', ' ');
        return new Model.Corpus(
            corpus.Ontology,
            corpus.Documents,
            corpus.Nodes.Select(node => node with
            {
                Aliases = [.. node.Aliases.Select(Text)],
                Codes = Samples.Map([.. node.Codes.Select(code => (code.Key, Text(code.Value)))]),
            }),
            corpus.Relations.Select(relation => relation with
            {
                Properties = Samples.Properties([.. relation.Properties.Select(property =>
                    (property.Key, property.Value is PropertyValue.Texts texts ? new PropertyValue.Texts([.. texts.Values.Select(Text)]) : property.Value))]),
                Evidence =
                [
                    .. relation.Evidence.Select(piece => piece with { Says = Text(piece.Says), AttributedTo = piece.AttributedTo is { } by ? Text(by) : null }),
                ],
            }),
            corpus.Coverage);
    }

    private static List<string> Statements(byte[] script) =>
    [
        .. Encoding.UTF8.GetString(script).Split('\n').SkipWhile(line => line.StartsWith("//", StringComparison.Ordinal)).Aggregate(
            new List<StringBuilder> { new() },
            (statements, line) =>
            {
                statements[^1].Append(line).Append('\n');
                if (line.EndsWith(';'))
                    statements.Add(new StringBuilder());
                return statements;
            }).Select(statement => statement.ToString()).Where(statement => !string.IsNullOrWhiteSpace(statement)),
    ];
}
