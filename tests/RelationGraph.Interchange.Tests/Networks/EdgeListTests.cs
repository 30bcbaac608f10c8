using System.Text;

using RelationGraph.Interchange.Networks;

namespace RelationGraph.Interchange.Tests.Networks;

public sealed class EdgeListTests
{
    [Theory]
    [InlineData("a,b\nb,c\n", NetworkFormat.Csv)]
    [InlineData("a;b\nb;c\n", NetworkFormat.SemicolonSeparated)]
    [InlineData("a\tb\nb\tc\n", NetworkFormat.Tsv)]
    [InlineData("a b\nb c\n", NetworkFormat.BlankSeparated)]
    [InlineData("  a   b  \n\tb\tc", NetworkFormat.BlankSeparated)]
    [InlineData("a, b\r\nb, c\r\n", NetworkFormat.Csv)]
    [InlineData("a,b\rb,c\r", NetworkFormat.Csv)]
    [InlineData("\uFEFFa,b\n\n  \nb,c", NetworkFormat.Csv)]
    [InlineData("\"a\",\"b\"\n\"b\",\"c\"\n", NetworkFormat.Csv)]
    [InlineData("source,target\na,b\nb,c\n", NetworkFormat.Csv)]
    [InlineData("source,target,remark\na,b,\"x; y\"\nb,c,\"1; 2\"\n", NetworkFormat.Csv)]
    [InlineData("source;target;remark\na;b;1,5\nb;c;2,5\n", NetworkFormat.SemicolonSeparated)]
    [InlineData("# from a program\na b\n# between\nb c\n", NetworkFormat.BlankSeparated)]
    public void What_stands_between_columns_is_found(string text, NetworkFormat format)
    {
        var reading = Reading.Of(text);

        Assert.Equal(["a-b", "b-c"], reading.Edges());
        Assert.Equal(format, reading.Format);
        Assert.Equal(2, reading.Rows);
        Assert.Empty(reading.Diagnostics);
    }

    [Theory]
    [InlineData("source,target,weight\na,b,2.5\n")]
    [InlineData("Weight;To;From\n2.5;b;a\n")]
    [InlineData("tail\thead\tstrength\na\tb\t2.5\n")]
    [InlineData("# FromNodeId\tToNodeId\tWeight\na\tb\t2.5\n")]
    [InlineData("#source target weight\na b 2.5\n")]
    [InlineData(":START_ID,:END_ID,:TYPE,weight:double\na,b,X,2.5\n")]
    [InlineData("name,year,source,target,weight\nx,1990,a,b,2.5\n")]
    [InlineData("from,to,source,target,weight,weights\n1990,1995,a,b,2.5,7\n")]
    [InlineData("a b 2.5\n")]
    [InlineData("a,b,2.5,1083456000\n")]
    [InlineData("\"source\",\"target\",\"weight\"\n\"a\",\"b\",\"2.5\"\n")]
    [InlineData("source,target,weight\na,b,+0.25e1\n")]
    public void Columns_are_told_by_their_names_or_else_by_their_order(string text)
    {
        var reading = Reading.Of(text);

        Assert.Equal(["a-b:2.5"], reading.Edges());
        Assert.Equal(1, reading.Rows);
    }

    [Fact]
    public void What_was_understood_is_said()
    {
        Assert.Equal(
            ["An edge list with commas between its columns: 'from' is where an edge starts, 'to' is where it ends, 'sign' is its sign. Not read: 'year', 'remark'."],
            Reading.Of("from,to,year,sign,remark\na,b,1990,-1,x\n").Notes);
        Assert.Equal(
            ["An edge list with blanks between its columns, without a header: the first column is where an edge starts, the second where it ends, the third its weight. Columns from the fourth on are not read."],
            Reading.Of("a b 1 2\n").Notes);
        Assert.Equal(
            ["An edge list with blanks between its columns, without a header: the first column is where an edge starts, the second where it ends. Columns from the third on are not read."],
            Reading.Of("a b {'weight': 3, 'kind': 'x'}\n").Notes);
    }

    [Theory]
    [InlineData("node1 node2\nnode2 node3\n", 2, "nodes named like a header that later rows name too")]
    [InlineData("source,target\n", 0, "a header alone")]
    [InlineData("country1,country2,year\nUSA,RUS,1990\nRUS,CHN,1991\n", 2, "words over a column of numbers")]
    [InlineData("country1,country2\nUSA,RUS\n", 2, "names that are not known over words are a row")]
    [InlineData("a,b,?\na,c,1\nc,b,2\n", 2, "a first row with a bad weight names nodes of later rows")]
    public void A_header_is_known_by_its_names_or_by_the_numbers_under_it(string text, int edges, string why) =>
        Assert.Equal((edges, why), (Reading.Of(text).Edges, why));

    [Fact]
    public void Hashtags_are_nodes_where_they_have_the_columns_of_a_row()
    {
        var reading = Reading.Of("# made in May\n#peace,#war,3\n#war,#peace,4\n#,#war,5\n");

        Assert.Equal(["#peace-#war:3", "#war-#peace:4", "#-#war:5"], reading.Edges());
    }

    [Fact]
    public void Quoted_fields_hold_delimiters_quotes_and_where_they_are_not_read_line_ends()
    {
        var reading = Reading.Of("source,target,remark,weight\n\"a, the first\",\"b \"\"B\"\"\",\"two\nlines\",2\n5\" pipe,\" c \",x,3\n");

        Assert.Equal(["a, the first-b \"B\":2", "5\" pipe- c :3"], reading.Edges());
        Assert.Equal([2, 4], reading.EdgeLines);
        Assert.Equal(["line 2", "line 4"], reading.EdgeIds());
    }

    [Fact]
    public void A_quote_that_is_never_closed_costs_its_line_only()
    {
        var reading = Reading.Of("a,b\n\"c,d\ne,f\ng,h\n");

        Assert.Equal(["a-b", "e-f", "g-h"], reading.Edges());
        Assert.Equal("2:1 RG1128 a quote that is not closed", reading.Fault());
    }

    [Fact]
    public void Two_quotes_that_are_not_closed_do_not_swallow_the_rows_between_them()
    {
        var reading = Reading.Of("a,b\n\"c,d\ne,f\ng,h\"\ni,j\n");

        Assert.Equal(["a-b", "e-f", "g-h\"", "i-j"], reading.Edges());
        Assert.Equal(1, reading.Rejected);
    }

    [Fact]
    public void Gephi_says_the_direction_of_each_edge()
    {
        var reading = Reading.Of("Source,Target,Type,Id,Label,Weight\n1,2,Directed,e0,,1.0\n2,3,Undirected,e1,,2.0\n");

        Assert.Equal(["1>2:1", "2>3:2", "3>2:2"], reading.Edges());
        Assert.Equal(["e0", "e1", "e1"], reading.EdgeIds());
        Assert.Equal((2, 2, 1), ((int)reading.Rows, reading.Edges, reading.BothWays));
        Assert.Equal("Directed, as the column 'Type' says; 1 of 2 edges have no direction and lead both ways.", reading.Direction);
    }

    [Theory]
    [InlineData("a b\n", false, "Undirected: nothing in the file says that edges have a direction.")]
    [InlineData("# Directed graph (each unordered pair of nodes is saved once): x.txt\na b\n", true, "Directed, as the comment in line 1 says.")]
    [InlineData("# Undirected graph: x.txt\na b\n", false, "Undirected, as the comment in line 1 says.")]
    [InlineData("% asym positive\na b\n", true, "Directed, as the comment in line 1 says.")]
    [InlineData("% sym unweighted\na b\n", false, "Undirected, as the comment in line 1 says.")]
    [InlineData("source,target,type\na,b,Directed\n", true, "Directed, as the column 'type' says.")]
    [InlineData("source,target,type\na,b,undirected\n", false, "Undirected, as the column 'type' says.")]
    [InlineData("source,target,directed\na,b,true\n", true, "Directed, as the column 'directed' says.")]
    [InlineData("source,target,symmetric\na,b,false\n", true, "Directed, as the column 'symmetric' says.")]
    public void Direction_is_what_the_file_says(string text, bool isDirected, string sentence)
    {
        var reading = Reading.Of(text);

        Assert.Equal(isDirected, reading.Network!.IsDirected);
        Assert.Equal(sentence, reading.Direction);
    }

    [Theory]
    [InlineData(true, "Directed, as asked.")]
    [InlineData(false, "Undirected, as asked.")]
    public void Direction_is_what_is_asked_for_whatever_the_file_says(bool isDirected, string sentence)
    {
        var reading = Reading.Of("source,target,type\na,b,Directed\nb,c,Undirected\n", new NetworkReadOptions { IsDirected = isDirected });

        Assert.Equal(isDirected, reading.Network!.IsDirected);
        Assert.Equal(2, reading.Network.EdgeCount);
        Assert.Equal(sentence, reading.Direction);
    }

    [Fact]
    public void Signs_and_types_stand_beside_edges()
    {
        var reading = Reading.Of("source,target,sign,type\na,b,+1,ally\nb,c,-1,rival\nc,d,0,\nd,e,positive,ally\ne,f,\u2212,rival\n");

        Assert.Equal(new sbyte[] { 1, -1, 0, 1, -1 }, reading.Signs);
        Assert.Equal(["ally", "rival", null, "ally", "rival"], reading.EdgeTypes);
    }

    [Fact]
    public void Parallel_edges_loops_and_negative_weights_stay()
    {
        var reading = Reading.Of("a b -1.5\nb a -1.5\na a 0\n");

        Assert.Equal(["a-b:-1.5", "b-a:-1.5", "a-a:0"], reading.Edges());
    }

    [Fact]
    public void Ids_that_stand_for_several_edges_are_not_taken()
    {
        var reading = Reading.Of("source,target,id\na,b,0\nb,c,0\n");

        Assert.Equal(["line 2", "line 3"], reading.EdgeIds());
        Assert.Contains("Some ids stand for several edges, so that edges are named by their lines.", reading.Notes);
    }

    [Fact]
    public void Nodes_are_told_apart_by_case_and_named_by_their_ids()
    {
        var reading = Reading.Of("Tajikistan,Ўзбекистон\ntajikistan,🚧\n");

        Assert.Equal(["Tajikistan", "Ўзбекистон", "tajikistan", "🚧"], reading.NodeIds());
        Assert.Equal(reading.NodeIds(), reading.NodeNames);
    }

    [Fact]
    public void A_format_that_is_asked_for_is_not_guessed()
    {
        Assert.Equal(["a,b-c,d"], Reading.Of("a,b c,d\n", new NetworkReadOptions { Format = NetworkFormat.BlankSeparated }).Edges());
        Assert.Equal(["[0,-1]"], Reading.Of("[0, 1]\n", new NetworkReadOptions { Format = NetworkFormat.BlankSeparated }).Edges());
        Assert.Equal("1:1 RG1105", Reading.Of("a,b\n", new NetworkReadOptions { Format = NetworkFormat.GraphMl }).Fault()[..10]);
    }

    [Fact]
    public void A_row_may_stand_across_blocks_of_the_file()
    {
        var text = new StringBuilder("source\ttarget\tremark\n");
        for (var row = 0; row < 30_000; row++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"node number {row}\tnode number {row + 1}\t\"{new string('x', row % 50)}\n\"\r\n");

        var reading = Reading.Of(text.ToString());

        Assert.Equal(30_000, reading.Edges);
        Assert.Equal(30_001, reading.Network!.NodeCount);
        Assert.Equal("node number 29999-node number 30000", reading.Edges()[^1]);
        Assert.Equal(59_998 + 2, reading.EdgeLines[^1]);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        using var stream = new MemoryStream("a b\n"u8.ToArray());

        Assert.Throws<OperationCanceledException>(() => NetworkFile.Read(stream, "file", cancellation: source.Token));
    }
}
