using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Model.Selecting;
using RelationGraph.Networks;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests.Networks;

public sealed class TieNetworkTests
{
    private static readonly SelectedGraph Graph = new CorpusBuilder()
        .Document("old", "2005").Document("new", "2013").Project("big-dam")
        .Relation("aid-1", "AID", "ARD", "BOR", relation => relation.Says("old", 1, "Helps."))
        .Relation("aid-2", "AID", "ARD", "BOR", relation => relation.Says("old", 2, "Helps again.").Says("new", 1, "Helped twice."))
        .Relation("dispute", "DISPUTE", "BOR", "ARD", relation => relation.Says("new", 3, "Quarrels."))
        .Relation("road", "TRANSIT", "BOR", "GRT", relation => relation.Whole("km", 40).Word("mode", "road"))
        .Relation("rail", "TRANSIT", "BOR", "GRT", relation => relation.Whole("km", 25).Word("mode", "rail"))
        .Relation("build", "PARTICIPATES_IN", "ARD", "big-dam", relation => relation.Word("role", "builder"))
        .Relation("oppose", "PARTICIPATES_IN", "BOR", "big-dam", relation => relation.Word("role", "opponent"))
        .Relation("offer", "AID", "GRT", "ARD", relation => relation.Status("proposed"))
        .Relation("inner", "AID", "GRT", "GRT")
        .Build().Select(MeasureSelection.Default);

    [Fact]
    public void Parallel_relations_are_one_tie_that_knows_them()
    {
        var network = TieNetwork.Of(Graph, new NetworkRule());
        Assert.Equal(["ARD-BOR: aid-1 aid-2 dispute", "ARD-big-dam: build", "BOR-GRT: rail road"], Edges(network));
        Assert.Equal([1, 1, -1], network.SignsOf(0));
    }

    [Fact]
    public void With_directions_what_is_mutual_leads_both_ways() => Assert.Equal(
        ["ARD-BOR: aid-1 aid-2 dispute", "ARD-big-dam: build", "BOR-ARD: dispute", "BOR-GRT: rail road"],
        Edges(TieNetwork.Of(Graph, new NetworkRule(IsDirected: true))));

    [Fact]
    public void Apart_each_relation_is_an_edge() => Assert.Equal(6, TieNetwork.Of(Graph, new NetworkRule(IsMerged: false)).Network.EdgeCount);

    [Fact]
    public void Relations_and_documents_are_strengths_whose_reciprocals_are_lengths()
    {
        var relations = TieNetwork.Of(Graph, new NetworkRule(Weight: TieWeight.Relations));
        Assert.Equal([3.0, 1, 2], relations.Strengths!.Weights);
        Assert.Equal([1.0 / 3, 1, 0.5], relations.Lengths.Weights);
        var documents = TieNetwork.Of(Graph, new NetworkRule(Weight: TieWeight.Documents));
        Assert.Equal(2, documents.Strengths!.Weight(0));
    }

    [Fact]
    public void Kilometres_are_lengths_without_strength_and_the_shortest_way_counts()
    {
        var network = TieNetwork.Of(Graph, new NetworkRule(Weight: TieWeight.Km));
        Assert.Null(network.Strengths);
        Assert.Equal([25.0], network.Lengths.Weights);
        Assert.Contains("left out: 5 relations that tell no kilometres", network.Recipe());
    }

    [Fact]
    public void Who_opposes_a_project_takes_no_part_in_it_and_the_recipe_says_what_is_left_out()
    {
        var recipe = TieNetwork.Of(Graph, new NetworkRule()).Recipe();
        Assert.Contains("left out: 1 relation of those who oppose or assess a project: they take no part in it", recipe);
        Assert.Contains("left out: 1 relation between a node and itself", recipe);
        Assert.Contains("left out: 1 relation not established", recipe);
        Assert.Contains("network: 4 nodes, 3 edges", recipe);
    }

    [Fact]
    public void Without_a_node_its_edges_are_gone_from_a_selection_and_from_a_file()
    {
        Assert.Equal(["ARD-big-dam: build"], Edges(TieNetwork.Of(Graph, new NetworkRule()).Without("BOR")));
        var smaller = OfFile(TieWeight.None).Without("b");
        Assert.Equal(["a", "c"], smaller.Nodes.Select(node => node.Id));
        Assert.Equal(["line 4"], smaller.PlacesOf(0));
        Assert.Equal(["north", "south"], smaller.Groups("side")!.Value);
    }

    [Fact]
    public void A_file_s_weights_are_added_as_strengths_and_the_shortest_taken_as_lengths()
    {
        Assert.Equal([5.0, 1], OfFile(TieWeight.Given).Strengths!.Weights);
        Assert.Equal([2.0, 0, 1], OfFile(TieWeight.GivenLength).Lengths.Weights);
        Assert.Contains("left out: 1 relation of weight 0", OfFile(TieWeight.Given).Recipe());
        Assert.Equal([1, -1], OfFile(TieWeight.None).SignsOf(0));
    }

    [Fact]
    public void The_subject_is_the_node_that_more_than_half_of_the_ties_touch()
    {
        Assert.Equal("BOR", Subject.Of(new CorpusBuilder().Relation("a", "AID", "ARD", "BOR").Relation("b", "AID", "BOR", "GRT")
            .Relation("c", "AID", "ARD", "GRT").Relation("d", "AID", "HAL", "BOR").Build().Select(MeasureSelection.Default))?.Id);
        Assert.Null(Subject.Of(new CorpusBuilder().Relation("a", "AID", "ARD", "BOR").Relation("b", "AID", "GRT", "HAL").Build()
            .Select(MeasureSelection.Default)));
    }

    private static TieNetwork OfFile(TieWeight weight)
    {
        var builder = new NetworkBuilder(isDirected: false);
        var (a, b, c) = (builder.Node("a"), builder.Node("b"), builder.Node("c"));
        builder.Edge(a, b, 2, "line 1");
        builder.Edge(b, a, 3, "line 2");
        builder.Edge(b, c, 0, "line 3");
        builder.Edge(a, c, 1, "line 4");
        return TieNetwork.OfFile(
            builder.Build(),
            [new NetworkNode("a", "A"), new NetworkNode("b", "B"), new NetworkNode("c", "C")],
            new FileEdges
            {
                Name = "file.csv",
                Signs = [1, -1, 1, 1],
                NodeAttributes = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.Add("side", ["north", "east", "south"]),
            },
            new NetworkRule(Weight: weight));
    }

    private static IEnumerable<string> Edges(TieNetwork network) => Enumerable.Range(0, network.Network.EdgeCount)
        .Select(edge => $"{network.Nodes[network.Network.Tails[edge]].Id}-{network.Nodes[network.Network.Heads[edge]].Id}: "
            + string.Join(' ', network.TiesOf(edge).Select(tie => tie.Relation.Id))).Order(StringComparer.Ordinal);
}
