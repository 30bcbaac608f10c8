using System.Text.Json;

using RelationGraph.Model.Selecting;

namespace RelationGraph.Interchange.Tests;

/// <summary>Readers of other projects open what is exported and see everything in it.</summary>
public sealed class ReaderTests(NodeReaders readers) : IClassFixture<NodeReaders>
{
    private static string Script(string name) => Path.Combine(AppContext.BaseDirectory, "readers", name);

    [Fact]
    public async Task Networkx_sees_every_node_edge_and_value_of_the_GraphML()
    {
        var python = await ExternalProgram.PythonWith("networkx");
        using var folder = new TemporaryFolder();
        var file = folder.Write("graph.graphml", JsonTests.Export(Samples.Corpus, ExportFormat.GraphMl));

        new Seen(await ExternalProgram.Output(python, [Script("networkx_graphml.py"), file])).Holds(Samples.Corpus);
    }

    [Fact]
    public async Task Igraph_sees_every_node_edge_and_value_of_the_GraphML()
    {
        var python = await ExternalProgram.PythonWith("igraph");
        using var folder = new TemporaryFolder();
        var file = folder.Write("graph.graphml", JsonTests.Export(Samples.Corpus, ExportFormat.GraphMl));

        new Seen(await ExternalProgram.Output(python, [Script("igraph_graphml.py"), file])).Holds(Samples.Corpus);
    }

    [Fact]
    public async Task Graphology_sees_every_node_edge_and_value_of_the_GEXF()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("graph.gexf", JsonTests.Export(Samples.Corpus, ExportFormat.Gexf));

        new Seen(await readers.Run("gexf.cjs", file)).Holds(Samples.Corpus, label: "nodeLabel");
    }

    [Fact]
    public async Task Cytoscape_sees_every_node_and_edge_with_lists_as_lists()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("graph.json", JsonTests.Export(Samples.Corpus, ExportFormat.Cytoscape));

        var seen = new Seen(await readers.Run("cytoscape.cjs", file));

        Assert.Equal(Samples.Corpus.Nodes.Length, seen.Nodes);
        Assert.Equal(Samples.Corpus.Relations.Length, seen.Edges);
        foreach (var node in Samples.Corpus.Nodes)
        {
            Assert.Equal(node.Name, seen.Node(node.Id).GetProperty("name").GetString());
            Assert.Equal(node.Label.ToString(), seen.Node(node.Id).GetProperty("label").GetString());
        }

        foreach (var relation in Samples.Corpus.Relations)
        {
            var edge = seen.Edge($"relation:{relation.Id}");
            Assert.Equal(relation.From, edge.GetProperty("source").GetString());
            Assert.Equal(relation.Type.Name, edge.GetProperty("type").GetString());
            Assert.Equal(relation.Title, edge.GetProperty("title").GetString());
            Assert.Equal(relation.IsSymmetric, edge.GetProperty("symmetric").GetBoolean());
            Assert.Equal(
                relation.Evidence.Select(piece => piece.Says), edge.GetProperty("evidenceSays").EnumerateArray().Select(says => says.GetString()));
        }
    }

    [Fact]
    public async Task Graphviz_sees_every_node_edge_and_value_of_the_DOT()
    {
        var dot = ExternalProgram.Need("dot");
        using var folder = new TemporaryFolder();
        var file = folder.Write("graph.dot", JsonTests.Export(Samples.Corpus, ExportFormat.Dot));

        using var json = JsonDocument.Parse(await ExternalProgram.Output(dot, ["-Tdot_json", file]));

        var objects = json.RootElement.GetProperty("objects").EnumerateArray().ToList();
        var edges = json.RootElement.GetProperty("edges").EnumerateArray().ToDictionary(edge => edge.GetProperty("rg_id").GetString()!, StringComparer.Ordinal);
        Assert.Equal(Samples.Corpus.Nodes.Length, objects.Count);
        Assert.Equal(Samples.Corpus.Relations.Length, edges.Count);
        foreach (var node in Samples.Corpus.Nodes)
        {
            var seen = objects.Single(entry => entry.GetProperty("name").GetString() == node.Id);
            Assert.Equal(InDot(node.Name), seen.GetProperty("rg_name").GetString());
            Assert.Equal(node.Label.ToString(), seen.GetProperty("rg_label").GetString());
        }

        foreach (var relation in Samples.Corpus.Relations)
        {
            var seen = edges[relation.Id];
            Assert.Equal(InDot(relation.Title), seen.GetProperty("rg_title").GetString());
            Assert.Equal(relation.From, objects[seen.GetProperty("tail").GetInt32()].GetProperty("name").GetString());
            Assert.Equal(relation.To, objects[seen.GetProperty("head").GetInt32()].GetProperty("name").GetString());
            Assert.Equal(relation.IsSymmetric ? "true" : "false", seen.GetProperty("rg_symmetric").GetString());
        }
    }

    [Fact]
    public async Task Names_drawn_by_graphviz_stay_text()
    {
        var dot = ExternalProgram.Need("dot");
        using var folder = new TemporaryFolder();
        var file = folder.Write("graph.dot", JsonTests.Export(Samples.Corpus, ExportFormat.Dot));

        var svg = System.Xml.Linq.XDocument.Parse(await ExternalProgram.Output(dot, ["-Tsvg", file]));

        var texts = svg.Descendants().Where(element => element.Name.LocalName is "text").Select(element => element.Value.Replace('\u00A0', ' ')).ToList();
        Assert.Contains("<script>alert(1)</script> & <b>bold</b>", texts);
        Assert.Contains("&lt;entity&gt; &#65;", texts);
        Assert.Contains("back\\slash \\n \\N \\\\ end\\", texts);
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "b");
    }

    [Theory]
    [InlineData(ExportFormat.GraphMl)]
    [InlineData(ExportFormat.Gexf)]
    [InlineData(ExportFormat.Dot)]
    public void Control_characters_that_XML_cannot_hold_are_replaced_and_said(ExportFormat format)
    {
        using var stream = new MemoryStream();

        var leftOut = Exporter.Write(Samples.Corpus.Select(new Selection()), format, stream);

        Assert.Contains(leftOut, sentence => sentence.Contains("control characters", StringComparison.Ordinal));
        Assert.Contains(leftOut, sentence => sentence.Contains("what they cover", StringComparison.Ordinal));
    }

    [Fact]
    public void GEXF_says_that_it_has_no_uncertain_dates_and_gives_the_possible_time_as_spells()
    {
        using var stream = new MemoryStream();

        var leftOut = Exporter.Write(Samples.Corpus.Select(new Selection()), ExportFormat.Gexf, stream);

        var xml = System.Xml.Linq.XDocument.Parse(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        var spells = xml.Descendants().Where(element => element.Name.LocalName is "spell").ToList();
        Assert.Equal(Samples.Corpus.Relations.Count(relation => relation.When is not null), spells.Count);
        Assert.Contains(spells, spell => spell.Attribute("start")!.Value is "1994-01-01" && spell.Attribute("end") is null);
        Assert.Contains(leftOut, sentence => sentence.Contains("uncertain dates", StringComparison.Ordinal));
        Assert.Contains(leftOut, sentence => sentence.Contains("without a date", StringComparison.Ordinal));
    }

    private static string InDot(string text) =>
        string.Concat(text.Select(c => c < ' ' && c is not ('\t' or '\n' or '\r') ? '\uFFFD' : c)).Replace("\\", "\\\\", StringComparison.Ordinal);
}
