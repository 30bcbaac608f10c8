using CsCheck;

using NodaTime;

using RelationGraph.Model.Facts;
using RelationGraph.PropertyGraph;

namespace RelationGraph.Interchange.Tests;

public sealed class GraphMappingTests
{
    [Fact]
    public void Random_corpora_come_back_equal_from_a_property_graph() =>
        RandomCorpora.All.Sample(corpus => Assert.Equal(Dump.Of(corpus), Dump.Of(corpus.ToGraph("test").ToCorpus(TestOntology.Instance))), iter: 300);

    [Fact]
    public void A_hostile_corpus_comes_back_equal_from_a_property_graph() =>
        Assert.Equal(Dump.Of(Samples.Corpus), Dump.Of(Samples.Corpus.ToGraph("test").ToCorpus(TestOntology.Instance)));

    [Fact]
    public void Every_node_has_its_label_the_common_label_and_the_dataset()
    {
        var graph = Samples.Corpus.ToGraph("mine");

        Assert.All(graph.Nodes, node => Assert.Equal(GraphNames.EveryNode, node.Labels[1]));
        Assert.All(graph.Nodes, node => Assert.Equal(new GraphValue.Text("mine"), node.Properties["dataset"]));
        Assert.All(graph.Relationships, edge => Assert.Equal(new GraphValue.Text("mine"), edge.Properties["dataset"]));
        Assert.Equal(2, graph.Nodes.Count(node => node.Labels[0] == "Document"));
        Assert.Equal(1, graph.Nodes.Count(node => node.Labels[0] == "Coverage"));
        Assert.Equal(Samples.Corpus.Nodes.Length + 3, graph.Nodes.Length);
    }

    [Fact]
    public void Time_is_five_plain_properties_that_are_absent_where_unknown()
    {
        var ongoing = Samples.Corpus.ToGraph("test").Relationships.Single(edge => edge.Id == "r1").Properties;

        Assert.Equal(new GraphValue.Text("1994/.."), ongoing["when"]);
        Assert.Equal(new GraphValue.Day(new LocalDate(1994, 1, 1)), ongoing["startEarliest"]);
        Assert.Equal(new GraphValue.Day(new LocalDate(1994, 12, 31)), ongoing["startLatest"]);
        Assert.False(ongoing.ContainsKey("endEarliest"));
        Assert.False(ongoing.ContainsKey("endLatest"));
        Assert.Equal(new GraphValue.Flag(true), ongoing["ongoing"]);
    }

    [Fact]
    public void Lists_of_one_relation_run_side_by_side_with_empty_texts_where_absent()
    {
        var properties = Samples.Corpus.ToGraph("test").Relationships.Single(edge => edge.Id == "r8").Properties;

        Assert.Equal(new GraphValue.Texts(["doc-a", "doc-b"]), properties["evidenceDocument"]);
        Assert.Equal(new GraphValue.Texts(["[3,4,9]", "[1]"]), properties["evidenceLines"]);
        Assert.Equal(new GraphValue.Texts(["reported", "stated"]), properties["evidenceAssertion"]);
        Assert.Equal(new GraphValue.Texts([Samples.Hostile[8], ""]), properties["evidenceBy"]);
        Assert.Equal(new GraphValue.Texts(["B", ""]), properties["evidenceReliability"]);
        Assert.Equal(new GraphValue.Texts(["2", ""]), properties["evidenceCredibility"]);
        Assert.Equal(new GraphValue.Texts(["signed", "active"]), properties["historyStatus"]);
        Assert.Equal(new GraphValue.Texts(["2004", ""]), properties["historyWhen"]);
        Assert.Equal(new GraphValue.Texts(["n0", ""]), properties["historyBy"]);
        Assert.Equal(new GraphValue.Texts(["part-of"]), properties["linkKind"]);
        Assert.Equal(new GraphValue.Texts(["r0"]), properties["linkRelation"]);
    }

    [Fact]
    public void A_property_with_one_of_our_names_is_the_callers_fault()
    {
        var relation = Samples.Corpus.Relations[0] with { Properties = Samples.Properties(("title", new PropertyValue.Text("x"))) };
        var corpus = new Model.Corpus(TestOntology.Instance, [], Samples.Corpus.Nodes, [relation], []);

        Assert.Throws<ArgumentException>(() => corpus.ToGraph("test"));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("historyStatus")]
    public void A_relationship_that_lacks_a_property_is_a_format_fault_that_names_both(string missing)
    {
        var graph = Samples.Corpus.ToGraph("test");
        var broken = graph.Relationships[0] with { Properties = graph.Relationships[0].Properties.Remove(missing) };

        var fault = Assert.Throws<FormatException>(() => new Graph(graph.Nodes, [broken]).ToCorpus(TestOntology.Instance));

        Assert.Contains(broken.Id, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nested_text_that_is_no_json_is_a_format_fault()
    {
        var graph = Samples.Corpus.ToGraph("test");
        var edge = graph.Relationships[1];
        var broken = edge with { Properties = edge.Properties.SetItem("evidenceLines", new GraphValue.Texts(["[1", "x"])) };

        Assert.Throws<FormatException>(() => new Graph(graph.Nodes, [broken]).ToCorpus(TestOntology.Instance));
    }

    [Fact]
    public void A_graph_refuses_two_nodes_with_one_id_and_ends_that_are_no_node()
    {
        var graph = Samples.Corpus.ToGraph("test");

        Assert.Throws<ArgumentException>(() => new Graph([graph.Nodes[0], graph.Nodes[0]], []));
        Assert.Throws<ArgumentException>(() => new Graph([], [graph.Relationships[0]]));
    }
}
