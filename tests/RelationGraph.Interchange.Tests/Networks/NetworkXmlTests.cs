using RelationGraph.Interchange.Networks;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Interchange.Tests.Networks;

public sealed class NetworkXmlTests
{
    private static string GraphMl(string graph, string keys = "", string edgeDefault = "undirected") =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">{keys}<graph id="G" edgedefault="{edgeDefault}">
        {graph}
        </graph></graphml>
        """;

    private static string Gexf(string inner, string attributes = "defaultedgetype=\"undirected\"") =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://gexf.net/1.3" version="1.3"><graph {attributes}>
        {inner}
        </graph></gexf>
        """;

    [Theory]
    [InlineData(ExportFormat.GraphMl, NetworkFormat.GraphMl)]
    [InlineData(ExportFormat.Gexf, NetworkFormat.Gexf)]
    public void Our_own_export_is_read_back_with_its_nodes_edges_signs_types_and_kinds(ExportFormat format, NetworkFormat read)
    {
        var reading = Reading.Of(JsonTests.Export(Samples.Corpus, format));

        Assert.Equal(read, reading.Format);
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(Samples.Corpus.Nodes.Select(node => node.Id), reading.NodeIds());
        Assert.Equal(Samples.Corpus.Relations.Length, reading.Edges);
        Assert.Equal(Samples.Corpus.Relations.Count(relation => relation.IsSymmetric), reading.BothWays);
        Assert.Contains(reading.NodeNames, name => name == "<script>alert(1)</script> & <b>bold</b>");
        Assert.Equal(Samples.Corpus.Nodes.Select(node => node.Kind), reading.NodeColumns.Single(column => column.Name is "kind").Values);
        var byId = Samples.Corpus.Relations.ToDictionary(relation => relation.Id, StringComparer.Ordinal);
        for (var edge = 0; edge < reading.Network!.EdgeCount; edge++)
        {
            var relation = byId[reading.Network.EdgeId(edge)];
            string[] ends = [reading.NodeIds()[reading.Network.Tails[edge]], reading.NodeIds()[reading.Network.Heads[edge]]];
            Assert.True(ends.SequenceEqual([relation.From, relation.To]) || (relation.IsSymmetric && ends.SequenceEqual([relation.To, relation.From])));
            Assert.Equal((relation.Sign, relation.Type.Name), (reading.Signs[edge], reading.EdgeTypes[edge]));
        }
    }

    [Fact]
    public void Our_own_JSON_is_told_apart_from_that_of_others()
    {
        Assert.True(NetworkFile.IsCorpusJson(JsonTests.Export(Samples.Corpus, ExportFormat.Json).AsSpan(0, 2000)));
        Assert.True(NetworkFile.IsCorpusJson("\uFEFF{\"relations\": [], \"version\": 1}"u8));
        Assert.False(NetworkFile.IsCorpusJson("{\"version\": 1, \"nodes\": [], \"links\": []}"u8));
        Assert.False(NetworkFile.IsCorpusJson("[1]"u8));
        Assert.False(NetworkFile.IsCorpusJson("{broken"u8));
        Assert.False(NetworkFile.IsCorpusJson(""u8));
    }

    [Fact]
    public void GraphML_gives_names_columns_weights_and_defaults()
    {
        var reading = Reading.Of(GraphMl(
            """
            <node id="a"><data key="n">Alpha</data><data key="k">dam</data></node>
            <node id="b"><data key="n"><![CDATA[Beta & co]]></data></node>
            <edge id="e" source="a" target="b"><data key="w">2.5</data><data key="s">-1</data></edge>
            <edge source="b" target="a"/>
            """,
            """
            <key id="n" for="node" attr.name="name" attr.type="string"/>
            <key id="k" for="all" attr.name="kind" attr.type="string"><desc>x</desc><default>road</default></key>
            <key id="w" for="edge" attr.name="Weight" attr.type="double"><default> 7 </default></key>
            <key id="s" for="edge" attr.name="sign" attr.type="int"/>
            """));

        Assert.Equal(["Alpha", "Beta & co"], reading.NodeNames);
        Assert.Equal(["dam", "road"], Assert.Single(reading.NodeColumns, column => column.Name is "kind").Values);
        Assert.Equal(["a-b:2.5", "b-a:7"], reading.Edges());
        Assert.Equal(new sbyte[] { -1, 0 }, reading.Signs);
        Assert.Equal(["road", "road"], reading.EdgeTypes);
        Assert.Equal(["e", "line 9"], reading.EdgeIds());
        Assert.Contains("1 edge has no sign, and count 0.", reading.Notes);
    }

    [Fact]
    public void Edges_of_GraphML_may_deviate_from_the_files_direction()
    {
        var reading = Reading.Of(GraphMl(
            """<edge source="a" target="b"/><edge source="a" target="b" directed="true"/><node id="a"/><node id="b"/><edge source="b" target="a" directed="perhaps"/>"""));

        Assert.Equal(["a>b", "b>a", "a>b"], reading.Edges());
        Assert.Equal("Directed, as its edges say; 1 of 2 edges have no direction and lead both ways.", reading.Direction);
        Assert.Equal("3:103 RG1125 the direction 'perhaps'; expected directed or undirected", reading.Fault());
    }

    [Theory]
    [InlineData("directed", true, "Directed, as edgedefault says.")]
    [InlineData("undirected", false, "Undirected, as edgedefault says.")]
    public void An_empty_graph_has_the_direction_that_the_file_says(string edgeDefault, bool isDirected, string sentence)
    {
        var reading = Reading.Of(GraphMl("""<node id="a"/>""", edgeDefault: edgeDefault));

        Assert.Equal((isDirected, 1, 0), (reading.Network!.IsDirected, reading.Network.NodeCount, reading.Network.EdgeCount));
        Assert.Equal(sentence, reading.Direction);
    }

    [Fact]
    public void Edges_to_nodes_that_are_not_there_are_rejected_and_bring_no_nodes()
    {
        var reading = Reading.Of(GraphMl("""
            <edge source="x" target="b"/>
            <edge source="a" target="b"/>
            <edge source="b" target="y"/>
            <node id="a"/><node id="b"/>
            """));

        Assert.Equal(["b", "a"], reading.NodeIds());
        Assert.Equal(["a-b"], reading.Edges());
        Assert.Equal(["3:1: no node 'x'", "5:1: no node 'y'"], reading.Diagnostics.Select(fault => $"{fault.Line}:{fault.Column}: {fault.Message}"));
        Assert.All(reading.Diagnostics, fault => Assert.Equal("RG1130", fault.Code.Id));
        Assert.Equal(3, reading.Rows);
    }

    [Fact]
    public void Hyperedges_and_edges_of_a_second_graph_are_rejected_one_by_one()
    {
        var reading = Reading.Of("""
            <graphml>
            <graph edgedefault="directed">
            <node id="a"/><node id="b"/><edge source="a" target="b"/>
            <hyperedge><endpoint node="a"/><endpoint node="b"/></hyperedge>
            </graph>
            <graph edgedefault="directed"><node id="a"/>
            <edge source="a" target="a"/>
            </graph>
            </graphml>
            """);

        Assert.Equal(["a>b"], reading.Edges());
        Assert.Equal(["4:1 RG1131", "7:1 RG1132"], reading.Diagnostics.Select(fault => $"{fault.Line}:{fault.Column} {fault.Code.Id}"));
        Assert.Equal((3, 2), ((int)reading.Rows, (int)reading.Rejected));
    }

    [Fact]
    public void Graphs_inside_nodes_and_edges_are_read_into_the_same_network()
    {
        var reading = Reading.Of(GraphMl("""
            <node id="a"><graph edgedefault="directed"><node id="a1"/><node id="a2"/><edge source="a1" target="a2"/></graph><data key="n">Alpha</data></node>
            <node id="b"/>
            <edge source="a1" target="b" sourceport="p"><data key="w">3</data></edge>
            """,
            """<key id="n" for="node" attr.name="label"/><key id="w" for="edge" attr.name="weight"/>"""));

        Assert.Equal(["a1>a2:1", "a1>b:3", "b>a1:3"], reading.Edges());
        Assert.Equal(["Alpha", "a1", "a2", "b"], reading.NodeNames);
        Assert.Contains("Graphs inside nodes are read into the same network.", reading.Notes);
        Assert.Contains("Ports are not read: an edge ends in its node.", reading.Notes);
        Assert.Contains("1 edge has no weight, and count 1.", reading.Notes);
    }

    [Fact]
    public void The_names_that_yEd_draws_are_the_names()
    {
        var reading = Reading.Of("""
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
            <key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>
            <graph edgedefault="directed" id="G">
            <node id="n0"><data key="d6"><y:ShapeNode><y:NodeLabel alignment="center">Nurek Dam<y:LabelModel><y:SmartNodeLabelModel/></y:LabelModel></y:NodeLabel></y:ShapeNode></data></node>
            <node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel/></y:ShapeNode></data></node>
            <edge id="e0" source="n0" target="n1"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>feeds</y:EdgeLabel></y:PolyLineEdge></data></edge>
            </graph></graphml>
            """);

        Assert.Equal(["Nurek Dam", "n1"], reading.NodeNames);
        Assert.Equal(["n0>n1"], reading.Edges());
        Assert.Empty(reading.NodeColumns);
    }

    [Fact]
    public void GEXF_as_Gephi_writes_it_is_read()
    {
        var reading = Reading.Of("""
            <?xml version='1.0' encoding='UTF-8'?>
            <gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd">
              <meta lastmodifieddate="2024-01-01"><creator>Gephi 0.10.1</creator></meta>
              <graph defaultedgetype="directed" mode="static">
                <attributes class="node" mode="static"><attribute id="modularity_class" title="Modularity Class" type="integer"><default>0</default></attribute></attributes>
                <attributes class="edge" mode="static"><attribute id="0" title="type" type="string"/><attribute id="1" title="sign" type="integer"/></attributes>
                <nodes>
                  <node id="0" label="Myriel"><attvalues><attvalue for="modularity_class" value="3"/></attvalues><viz:size value="4.0"/></node>
                  <node id="1" label="Napoleon"/>
                </nodes>
                <edges>
                  <edge id="0" source="1" target="0" weight="2.0"><attvalues><attvalue for="0" value="meets"/><attvalue for="1" value="1"/></attvalues></edge>
                  <edge id="1" source="0" target="1" type="undirected"/>
                  <edge id="2" source="0" target="0" type="mutual" weight="3"/>
                  <edge id="3" source="0" target="0" type="dashed"/>
                </edges>
              </graph>
            </gexf>
            """);

        Assert.Equal(["1>0:2", "0>1:1", "1>0:1", "0>0:3", "0>0:3"], reading.Edges());
        Assert.Equal(["Myriel", "Napoleon"], reading.NodeNames);
        var modularity = Assert.Single(reading.NodeColumns);
        Assert.Equal("Modularity Class", modularity.Name);
        Assert.Equal(["3", "0"], modularity.Values);
        Assert.Equal(["meets", null, null, null, null], reading.EdgeTypes);
        Assert.Equal("15:7 RG1125 the direction 'dashed'; expected directed or undirected", reading.Fault());
    }

    [Fact]
    public void Nodes_inside_nodes_of_GEXF_are_read_into_the_same_network()
    {
        var reading = Reading.Of(Gexf(
            """<nodes><node id="a" label="A"><nodes><node id="a1"/></nodes><edges><edge source="a1" target="a"/></edges></node></nodes><edges count="1"><edge source="a" target="a1"/></edges>""",
            "mode=\"dynamic\""));

        Assert.Equal(["a1-a", "a-a1"], reading.Edges());
        Assert.Equal(["A", "a1"], reading.NodeNames);
        Assert.Contains("Times are not read: what ever holds is taken together.", reading.Notes);
        Assert.Equal("Undirected: nothing in the file says that edges have a direction.", reading.Direction);
    }

    [Theory]
    [InlineData("<node/>", "3:8 RG1141 a node without id")]
    [InlineData("<node id=' '/>", "3:8 RG1141 a node without id")]
    [InlineData("<node id='a'/><node id='a'/>", "3:22 RG1142 a second node 'a'")]
    [InlineData("<node id='a&#10;b'/>", "3:8 RG1127 control character U+000A")]
    public void A_node_at_fault_is_told_and_costs_no_row(string node, string says)
    {
        var reading = Reading.Of(Gexf($"<nodes>{node}<node id='p'/><node id='q'/></nodes><edges><edge source='p' target='q'/></edges>"));

        Assert.Equal(says, reading.Fault());
        Assert.Equal((1, 1, 0), ((int)reading.Rows, reading.Edges, (int)reading.Rejected));
    }

    [Theory]
    [InlineData("<edge target='a'/>", "RG1122 no source; expected the id of a node")]
    [InlineData("<edge source='a'/>", "RG1122 no target; expected the id of a node")]
    [InlineData("<edge source='a' target='z'/>", "RG1130 no node 'z'")]
    [InlineData("<edge source='a' target='a' weight='heavy'/>", "RG1123 the weight 'heavy'; expected a finite number such as 2.5")]
    [InlineData("<edge source='a' target='a' weight='INF'/>", "RG1123 the weight 'INF'; expected a finite number such as 2.5")]
    [InlineData("<edge source='a' target='a'><attvalues><attvalue for='s' value='2'/></attvalues></edge>", "RG1124 the sign '2'; expected +1, 0 or -1")]
    [InlineData("<edge source='a' target='a'><attvalues><attvalue for='y' value='maybe'/></attvalues></edge>", "RG1125 the direction 'maybe'; expected true or false")]
    [InlineData("<edge source='a' target='a' kind='&#x85;'/>", "RG1127 control character U+0085")]
    public void An_edge_at_fault_is_rejected_at_its_place_and_costs_no_other(string edge, string says)
    {
        var reading = Reading.Of(Gexf($"""
            <attributes class="edge"><attribute id="s" title="sign"/><attribute id="y" title="symmetric"/></attributes>
            <nodes><node id="a"/></nodes><edges><edge source="a" target="a"/>
             {edge}
            <edge source="a" target="a"/></edges>
            """));

        Assert.Equal($"5:2 {says}", reading.Fault());
        Assert.Equal((3, 2, 1), ((int)reading.Rows, reading.Edges, (int)reading.Rejected));
    }

    [Fact]
    public void XML_may_be_in_any_encoding_that_it_declares()
    {
        var text = Gexf("<nodes><node id='Ўзбекистон'/></nodes>").Replace("UTF-8", "UTF-16", StringComparison.Ordinal);

        Assert.Equal(["Ўзбекистон"], Reading.Of([.. System.Text.Encoding.Unicode.GetPreamble(), .. System.Text.Encoding.Unicode.GetBytes(text)]).NodeIds());
        Assert.Contains("RG1105 not XML: Invalid character in the given encoding", Reading.Of(System.Text.Encoding.Latin1.GetBytes(Gexf("<nodes><node id='\u00FC'/></nodes>"))).Fault(), StringComparison.Ordinal);
    }
}
