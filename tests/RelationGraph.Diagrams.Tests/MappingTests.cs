using RelationGraph.Diagrams.Mapping;
using RelationGraph.Diagrams.Scenes;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Tests;

namespace RelationGraph.Diagrams.Tests;

public sealed class MappingTests
{
    [Fact]
    public void Edge_says_what_the_tie_says()
    {
        var graph = SmallCorpus.Of(SmallCorpus.Relation(
            "help", "AID", "AAA", "BBB", "2004", SmallCorpus.Proposed,
            SmallCorpus.From("old"), SmallCorpus.From("new", Assertion.Denied) with { AttributedTo = "CCC", Lines = [3, 4] })).Select(new());
        var edge = Assert.Single(graph.ToDiagramGraph().Edges);
        Assert.Equal(("AID", "AAA", "BBB", "2004", "proposed"), (edge.Type, edge.From, edge.To, edge.When, edge.Status));
        Assert.True(edge.IsDirected);
        Assert.False(edge.IsEstablished);
        Assert.Equal([new("It is so.", "old, line 1"), new("It is so. (denied by CCC)", "new, lines 3, 4")], edge.Statements);
    }

    [Fact]
    public void Symmetric_relation_has_no_direction() => Assert.False(Assert.Single(
        SmallCorpus.Of(SmallCorpus.Relation("pact", "TREATY", "AAA", "BBB")).Select(new()).ToDiagramGraph().Edges).IsDirected);

    [Fact]
    public void Node_is_shaped_by_its_label() =>
        Assert.Equal(NodeShape.Project, SmallCorpus.Of().Select(new()).ToDiagramGraph().Nodes.Single(node => node.Id is "dam").Shape);

    [Fact]
    public void Folded_organ_is_drawn_as_its_state()
    {
        var corpus = SmallCorpus.Of(
            SmallCorpus.Relation("organ", "AGENCY_OF", "A-ARMY", "AAA"), SmallCorpus.Relation("help", "AID", "A-ARMY", "BBB"));
        var graph = corpus.Select(new() { Pair = new("A-ARMY", "BBB"), Organs = Organs.WithState });
        var options = DiagramOptions.For(graph);
        Assert.Equal((DiagramKind.Pair, "AAA and BBB"), (options.Kind, options.Title));
        Assert.Equal(["AAA", "BBB"], options.Focus);
        Assert.Equal("AAA", Assert.Single(graph.ToDiagramGraph().Edges).From);
    }

    [Fact]
    public void Selection_decides_the_kind()
    {
        var corpus = SmallCorpus.Of(SmallCorpus.Relation("help", "AID", "AAA", "BBB"));
        Assert.Equal(DiagramKind.Whole, DiagramOptions.For(corpus.Select(new())).Kind);
        Assert.Equal(DiagramKind.Ego, DiagramOptions.For(corpus.Select(new() { Ego = "AAA" })).Kind);
    }
}
