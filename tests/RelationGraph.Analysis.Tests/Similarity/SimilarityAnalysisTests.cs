using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Similarity;
using RelationGraph.Model;
using RelationGraph.Model.Selecting;
using RelationGraph.Networks.Similarity;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests.Similarity;

public sealed class SimilarityAnalysisTests
{
    // Toward P, Q and R: A is 1, 1, −1 and B is 1, 0, −1; they have a treaty. C has no tie but a border. P and Q give R aid.
    private static readonly Corpus Corpus = new CorpusBuilder()
        .Organization("P").Organization("Q").Organization("R").State("C")
        .Relation("ap", "MEMBER_OF", "A", "P").Relation("aq-1", "MEMBER_OF", "A", "Q").Relation("aq-2", "AID", "Q", "A").Relation("ar", "DISPUTE", "A", "R")
        .Relation("bp", "MEMBER_OF", "B", "P").Relation("br", "DISPUTE", "B", "R").Relation("ab", "TREATY", "A", "B")
        .Relation("bc", "BORDERS", "B", "C")
        .Build();

    private static readonly TieNetwork Network = TieNetwork.Of(Corpus.Select(MeasureSelection.Default), new NetworkRule());

    [Fact]
    public void Portfolios_are_of_third_parties_and_compared_by_value()
    {
        var pair = Pair(new(), "A", "B");
        Assert.Equal((3, 2, 2), (pair.FirstTies, pair.SecondTies, pair.SharedTies));
        // Over P, Q, R and C: they differ by 1 of 2 on one of four.
        Assert.Equal(1 - (2 * 0.25 / 2), pair.Likeness.S!.Value, 12);
        // Squares: 1 in all; A has mean ¼ and B mean 0, with sums of squares about them of 2¾ and 2.
        Assert.Equal(1 - (1 / (2.75 + 2 + (4 * 0.0625))), pair.Likeness.Kappa!.Value, 12);
        Assert.Equal(1 - (1 / (2.75 + 2 + (8 * 0.015625))), pair.Likeness.Pi!.Value, 12);
        // Equal on three of four; by chance on 1 with ½ · ¼, on 0 with ¼ · ½, on −1 with ¼ · ¼.
        Assert.Equal(1 - (0.25 / (1 - (5 / 16.0))), pair.Likeness.NominalKappa!.Value, 12);
    }

    [Fact]
    public void States_are_compared_and_where_kinds_are_selected_all_that_is_selected()
    {
        Assert.Equal(["A", "B", "C"], Of(new()).Compared.Select(Id));
        var all = TieNetwork.Of(Corpus.Select(MeasureSelection.Default with { NodeKinds = Selection.Words("State", "Organization") }), new NetworkRule());
        Assert.Equal(6, SimilarityAnalysis.Of(all, new()).Compared.Length);
    }

    [Fact]
    public void What_is_undefined_has_no_value_and_stands_last()
    {
        var states = TieNetwork.Of(
            new CorpusBuilder().Relation("ab", "TREATY", "A", "B").Relation("cd", "TREATY", "C", "D").Build().Select(MeasureSelection.Default), new NetworkRule());
        var result = SimilarityAnalysis.Of(states, new() { LeavesSubjectOut = false });
        var last = result.Pairs[^1];
        Assert.Equal(new Likeness(1, null, null, null, null), last.Likeness);
        Assert.Equal(["A", "B", "C", "D"], result.Pairs.Where(pair => pair.Likeness.Kappa is null).SelectMany(pair => new[] { pair.First, pair.Second }).Select(node => states.Nodes[node].Id).Order());
    }

    [Fact]
    public void Without_any_value_S_is_undefined_too()
    {
        var borders = TieNetwork.Of(new CorpusBuilder().Relation("ab", "BORDERS", "A", "B").Relation("bc", "BORDERS", "B", "C").Build().Select(MeasureSelection.Default), new NetworkRule());
        Assert.All(SimilarityAnalysis.Of(borders, new()).Pairs, pair => Assert.Equal(default, pair.Likeness));
    }

    [Fact]
    public void A_pair_asked_for_has_its_portfolios_side_by_side()
    {
        var result = Of(new() { Pair = ("A", "B") });
        Assert.Equal(["C 0 0", "P 1 1", "Q 1 0", "R -1 -1"], result.Rows.Select(row => $"{Id(row.Node)} {row.First} {row.Second}"));
        Assert.Equal("aq-1 aq-2", string.Join(' ', result.Network.TiesOf(result.Rows[2].FirstEdge!.Value).Select(tie => tie.Relation.Id)));
        Assert.Null(result.Rows[2].SecondEdge);
        Assert.Equal(0, result.Untied);
        Assert.Single(result.Pairs);
    }

    [Fact]
    public void Counts_and_net_values_are_portfolios_too()
    {
        var counts = Of(new() { Pair = ("A", "B"), Value = PortfolioValue.Count });
        Assert.Equal((0.0, 2.0), (counts.Least, counts.Greatest));
        Assert.Equal([0.0, 1.0, 2.0, 1.0], counts.Rows.Select(row => row.First));
        // Their border with C is a relation of B's.
        Assert.Equal([1.0, 1.0, 0.0, 1.0], counts.Rows.Select(row => row.Second));
        Assert.Equal([0.0, 1.0, 2.0, -1.0], Of(new() { Pair = ("A", "B"), Value = PortfolioValue.Net }).Rows.Select(row => row.First));
    }

    [Fact]
    public void The_two_themselves_may_be_included_each_in_friendship_with_itself()
    {
        var result = Of(new() { Pair = ("A", "B"), OwnTies = OwnTies.Included });
        Assert.Equal(["A 1 1", "B 1 1", "C 0 0", "P 1 1", "Q 1 0", "R -1 -1"], result.Rows.Select(row => $"{Id(row.Node)} {row.First} {row.Second}"));
        Assert.Equal(1 - (2 * (1 / 6.0) / 2), result.Pairs[0].Likeness.S!.Value, 12);
    }

    [Theory]
    [InlineData(OwnTies.LeftOut)]
    [InlineData(OwnTies.Included)]
    public void Without_the_subject_portfolios_are_those_of_the_network_without_it(OwnTies own)
    {
        var request = new SimilarityRequest { Subject = "P", OwnTies = own };
        var without = SimilarityAnalysis.Of(Network.Without("P"), new SimilarityRequest { LeavesSubjectOut = false, OwnTies = own });
        foreach (var pair in Of(request).Pairs)
        {
            var (first, second) = (without.Network.Network.FindNode(Id(pair.First))!.Value, without.Network.Network.FindNode(Id(pair.Second))!.Value);
            Assert.Equal(without.Pairs.Single(other => (other.First, other.Second) == (first, second)).Likeness, pair.WithoutSubject);
        }
    }

    [Fact]
    public void Two_of_whom_one_is_the_subject_are_compared_once()
    {
        Assert.Null(Pair(new() { Subject = "A" }, "A", "B").WithoutSubject);
        Assert.NotNull(Pair(new() { Subject = "A" }, "B", "C").WithoutSubject);
    }

    [Fact]
    public void A_directed_network_has_the_ties_that_a_node_acts_in()
    {
        var directed = TieNetwork.Of(Corpus.Select(MeasureSelection.Default), new NetworkRule(IsDirected: true));
        var result = SimilarityAnalysis.Of(directed, new() { Pair = ("A", "Q"), Value = PortfolioValue.Count });
        Assert.Equal((3, 0), (result.Pairs[0].FirstTies, result.Pairs[0].SecondTies));
    }

    [Fact]
    public void One_that_is_not_there_and_one_beside_itself_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Of(new() { Pair = ("A", "Z") }));
        Assert.Throws<ArgumentException>(() => Of(new() { Pair = ("A", "A") }));
        Assert.Throws<ArgumentException>(() => SimilarityAnalysis.Of(TieNetwork.Of(Network.Graph!, new NetworkRule(IsMerged: false)), new()));
    }

    private static SimilarityResult Of(SimilarityRequest request) => SimilarityAnalysis.Of(Network, request);

    private static string Id(int node) => Network.Nodes[node].Id;

    private static LikePair Pair(SimilarityRequest request, string first, string second) =>
        Of(request).Pairs.Single(pair => (Id(pair.First), Id(pair.Second)) == (first, second));
}
