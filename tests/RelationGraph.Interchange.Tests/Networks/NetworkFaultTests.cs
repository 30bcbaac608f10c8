using System.Text;

using RelationGraph.Interchange.Networks;

namespace RelationGraph.Interchange.Tests.Networks;

public sealed class NetworkFaultTests
{
    private const string Header = "source,target,weight,sign,type\n";

    /// <summary>A row that is rejected, and what is said of it.</summary>
    public static TheoryData<string, string> BadRows => new()
    {
        { "a,b,1,1", "3:8 RG1121 found 4 columns; expected 5" },
        { "a,b,1,1,x,y", "3:11 RG1121 found 6 columns; expected 5" },
        { "a", "3:2 RG1121 found 1 column; expected 5" },
        { ",b,1,1,x", "3:1 RG1122 no source; expected the id of a node" },
        { "a,\"\",1,1,x", "3:4 RG1122 no target; expected the id of a node" },
        { "a,b,much,1,x", "3:5 RG1123 the weight 'much'; expected a finite number such as 2.5" },
        { "a,b,,1,x", "3:5 RG1123 the weight ''; expected a finite number such as 2.5" },
        { "a,b,NaN,1,x", "3:5 RG1123 the weight 'NaN'; expected a finite number such as 2.5" },
        { "a,b,Infinity,1,x", "3:5 RG1123 the weight 'Infinity'; expected a finite number such as 2.5" },
        { "a,b,1e999,1,x", "3:5 RG1123 the weight '1e999'; expected a finite number such as 2.5" },
        { "a,b,\"1,5\",1,x", "3:6 RG1123 the weight '1,5'; expected a finite number such as 2.5" },
        { "a,b,0x10,1,x", "3:5 RG1123 the weight '0x10'; expected a finite number such as 2.5" },
        { "a,b,1,2,x", "3:7 RG1124 the sign '2'; expected +1, 0 or -1" },
        { "a,b,1,,x", "3:7 RG1124 the sign ''; expected +1, 0 or -1" },
        { "a\u0007,b,1,1,x", "3:1 RG1127 control character U+0007" },
        { "a,b\u0085,1,1,x", "3:3 RG1127 control character U+0085" },
        { "a,b,1,1,x\ty", "3:9 RG1127 control character U+0009" },
        { "\"a,b,1,1,x", "3:1 RG1128 a quote that is not closed" },
        { "\"a\"b,b,1,1,x", "3:4 RG1128 text after a closing quote" },
        { "ўa🚧,b,much,1,x", "3:8 RG1123 the weight 'much'; expected a finite number such as 2.5" },
    };

    [Theory]
    [MemberData(nameof(BadRows))]
    public void A_row_at_fault_is_rejected_at_its_place_and_costs_no_other(string row, string says)
    {
        var reading = Reading.Of($"{Header}p,q,1,1,x\n{row}\nr,s,1,-1,y\n");

        Assert.Equal(says, reading.Fault());
        Assert.Equal((3, 2, 1), ((int)reading.Rows, reading.Edges, (int)reading.Rejected));
        Assert.Equal(["p", "q", "r", "s"], reading.NodeIds());
    }

    [Fact]
    public void A_direction_is_one_of_its_words()
    {
        // The column is Gephi's only where all of the first rows say a direction.
        var rows = string.Concat(Enumerable.Repeat("x,y,Directed\n", 100));

        Assert.Equal("102:5 RG1125 the direction 'Sideways'; expected directed or undirected", Reading.Of($"source,target,type\n{rows}b,c,Sideways\n").Fault());
        Assert.Equal("3:5 RG1125 the direction 'perhaps'; expected true or false", Reading.Of("source,target,directed\na,b,yes\nb,c,perhaps\nc,d,0\n").Fault());
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_cost_their_row()
    {
        var reading = Reading.Of(Encoding.Latin1.GetBytes("a,b\nMünchen,c\nc,d\n"));

        Assert.Equal("2:2 RG1126 the byte 0xFC is not UTF-8", reading.Fault());
        Assert.Equal(["a-b", "c-d"], reading.Edges());
    }

    [Fact]
    public void A_row_or_a_text_that_is_too_long_costs_its_row()
    {
        var limits = new NetworkReadLimits { LongestRow = 100, LongestText = 10 };
        var options = new NetworkReadOptions { Limits = limits };
        var text = $"a,b\n{new string('x', 400_000)},c\nabcdefghijk,d\nabcdefghij,d\n{new string(' ', 101)}\nc,d";

        var reading = Reading.Of(text, options);

        Assert.Equal(["a-b", "abcdefghij-d", "c-d"], reading.Edges());
        Assert.Equal(
            ["2: found a row of more than 100 bytes", "3: found a text of more than 10 characters", "5: found a row of more than 100 bytes"],
            reading.Diagnostics.Select(fault => $"{fault.Line}: {fault.Message}"));
        Assert.All(reading.Diagnostics, fault => Assert.Equal("RG1129", fault.Code.Id));
    }

    [Fact]
    public void Columns_beyond_the_most_cost_their_row()
    {
        var reading = Reading.Of($"a,b\n{string.Join(',', Enumerable.Range(0, 12))}\n", new NetworkReadOptions { Limits = new NetworkReadLimits { MostColumns = 10 } });

        Assert.Equal("2:5 RG1121 found more than 10 columns; expected 2", reading.Fault());
    }

    [Fact]
    public void Faults_beyond_the_most_are_counted_and_not_kept()
    {
        var reading = Reading.Of(string.Concat(Enumerable.Repeat("a,b,1\na,b,x\na,c,1\n", 1500)));

        Assert.Equal((1000, 1500, 1500), (reading.Diagnostics.Length, (int)reading.Faults, (int)reading.Rejected));
        Assert.Equal(3000, reading.Edges);
    }

    /// <summary>A file that is refused as a whole, and what is said of it.</summary>
    public static TheoryData<string, string> BadFiles => new()
    {
        { "", "1:1 RG1102 the file is empty" },
        { "\uFEFF", "1:1 RG1102 the file is empty" },
        { "\n \r\n", "1:1 RG1102 the file is empty" },
        { "a,b\u0000\n", "1:1 RG1103 found the byte 0x00; expected text in UTF-8" },
        { "{\"version\": 1, \"documents\": []}", "1:1 RG1104 found our own JSON; expected it as --data" },
        { "{\"nodes\": [], \"links\": []}", "1:1 RG1104 found JSON that is not ours; expected an edge list, GraphML or GEXF, or the JSON of relgraph export" },
        { "[[0, 1], [1, 0]]", "1:1 RG1104 found JSON that is not ours; expected an edge list, GraphML or GEXF, or the JSON of relgraph export" },
        { "*Vertices 2\n1 \"a\"\n", "1:1 RG1104 found Pajek; expected an edge list, GraphML or GEXF" },
        { "%%MatrixMarket matrix coordinate real general\n1 1 1\n", "1:1 RG1104 found a Matrix Market file; expected an edge list, GraphML or GEXF" },
        { "graph\n[\n node [ id 1 ]\n]\n", "1:1 RG1104 found GML; expected an edge list, GraphML or GEXF" },
        { "digraph G { a -> b }\n", "1:1 RG1104 found DOT; expected an edge list, GraphML or GEXF" },
        { "<html><body/></html>", "1:1 RG1104 found XML with the root 'html'; expected the root graphml or gexf" },
        { "<?xml version=\"1.0\"?>\n<svg/>", "2:1 RG1104 found XML with the root 'svg'; expected the root graphml or gexf" },
        { "<graphml><graph", "1:16 RG1105 not XML: Unexpected end of file while parsing Name has occurred" },
        { "<graphml>\n<graph edgedefault='directed'>\n<node id='a'>\n</graph></graphml>", "4:3 RG1105 not XML: The 'node' start tag on line 3 position 2 does not match the end tag of 'graph'" },
        { "<graphml><graph edgedefault='undirected'><node id='&a;'/></graph></graphml>", "1:53 RG1105 not XML: Reference to undeclared entity 'a'" },
        { "<gexf/>", "1:1 RG1111 no graph" },
        { "<graphml/>", "1:1 RG1111 no graph" },
        { "<graphml><graph edgedefault='sideways'/></graphml>", "1:10 RG1112 edgedefault is 'sideways'; expected directed or undirected" },
        { "<gexf><graph defaultedgetype='sideways'/></gexf>", "1:7 RG1112 defaultedgetype is 'sideways'; expected directed or undirected" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void A_file_of_another_kind_is_refused_with_the_reason(string text, string says)
    {
        var reading = Reading.Of(text);

        Assert.Null(reading.Network);
        Assert.Equal(says, reading.Fault());
    }

    [Theory]
    [InlineData("1F8B08", "gzip")]
    [InlineData("504B0304", "zip, perhaps a spreadsheet")]
    [InlineData("D0CF11E0A1B11AE1", "an old spreadsheet")]
    [InlineData("FFFE61002C0062000A00", "UTF-16")]
    [InlineData("FEFF0061002C0062000A", "UTF-16")]
    [InlineData("89504E470D0A1A0A0000000D", "the byte 0x00")]
    public void What_is_no_text_is_refused_by_its_name(string bytes, string name) =>
        Assert.Equal($"1:1 RG1103 found {name}; expected text in UTF-8", Reading.Of(Convert.FromHexString(bytes)).Fault());

    [Fact]
    public void Files_with_more_than_what_is_read_are_refused()
    {
        static string Fault(string text, NetworkReadLimits limits) => Reading.Of(text, new NetworkReadOptions { Limits = limits }).Fault();

        Assert.Equal("1:1 RG1101 the file is larger than 10 bytes", Fault("a b\nb c\nc d\n", new NetworkReadLimits { MostBytes = 10 }));
        Assert.Equal("1:1 RG1109 more than 3 nodes", Fault("a b\nb c\nc d\n", new NetworkReadLimits { MostNodes = 3 }));
        Assert.Equal("3:1 RG1109 more than 2 edges", Fault("a b\nb c\nc d\n", new NetworkReadLimits { MostEdges = 2 }));
        Assert.Equal(
            "1:34 RG1109 more than 1 keys",
            Fault("<graphml><key id='a' for='node'/><key id='b' for='node'/></graphml>", new NetworkReadLimits { MostColumns = 1 }));
        Assert.Equal("1:16 RG1108 nested more than 3 levels deep", Fault("<gexf><a><b><c><d/></c></b></a></gexf>", new NetworkReadLimits { Deepest = 3 }));
    }

    [Fact]
    public void A_tag_or_text_that_is_too_long_refuses_the_file()
    {
        var limits = new NetworkReadOptions { Limits = new NetworkReadLimits { LongestRow = 1000, LongestText = 100 } };

        Assert.Equal(
            "1:1 RG1110 a tag or text of more than 1000 bytes",
            Reading.Of($"<graphml><graph edgedefault='directed'><node id='{new string('a', 2000)}'/></graph></graphml>", limits).Fault());
        Assert.EndsWith(
            "RG1110 a tag or text of more than 100 characters",
            Reading.Of(
                $"<graphml><key id='k' for='node' attr.name='x'/><graph edgedefault='directed'><node id='a'><data key='k'><![CDATA[{string.Concat(Enumerable.Repeat("<", 2000))}]]></data></node></graph></graphml>",
                limits).Fault(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_file_rejects_every_row_that_was_seen()
    {
        var reading = Reading.Of("<gexf><graph><nodes><node id='a'/></nodes><edges><edge source='a' target='a'/><edge source='a' target='a'/></wrong>");

        Assert.Equal((2, 0, 2), ((int)reading.Rows, reading.Edges, (int)reading.Rejected));
    }

    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        var ids = NetworkDiagnostics.All.Select(code => code.Id).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), ids);
        Assert.Equal(typeof(NetworkDiagnostics).GetProperties().Length - 1, ids.Count);
    }

    [Fact]
    public void Each_code_has_a_test_that_names_it()
    {
        var sources = string.Concat(Directory.EnumerateFiles(Page.Folder, "*.cs").Select(File.ReadAllText));
        Assert.DoesNotContain(NetworkDiagnostics.All, code => !sources.Contains(code.Id, StringComparison.Ordinal));
    }
}
