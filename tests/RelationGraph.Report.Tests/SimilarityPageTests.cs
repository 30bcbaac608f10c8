using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Similarity;
using RelationGraph.Model;
using RelationGraph.Model.Selecting;
using RelationGraph.Networks.Similarity;
using RelationGraph.Report.Charts;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;
using RelationGraph.Report.Rendering;
using RelationGraph.Testing;

namespace RelationGraph.Report.Tests;

public sealed class SimilarityPageTests
{
    // Toward P, Q and R: A is 1, 1, −1 and B is 1, 0, −1; C has a tie with P alone; D and E with each other alone; F borders D.
    private static readonly Corpus Corpus = new CorpusBuilder().Document("one", "2010").State("A", "Aland").State("B", "Beland")
        .Organization("P").Organization("Q").Organization("R")
        .Relation("ap", "MEMBER_OF", "A", "P", r => r.Says("one", 1, "In.")).Relation("aq", "MEMBER_OF", "A", "Q", r => r.Says("one", 2, "In."))
        .Relation("ar", "DISPUTE", "A", "R", r => r.Says("one", 3, "A quarrel.")).Relation("bp", "MEMBER_OF", "B", "P", r => r.Says("one", 4, "In."))
        .Relation("br", "DISPUTE", "B", "R", r => r.Says("one", 5, "A quarrel.")).Relation("cp", "MEMBER_OF", "C", "P", r => r.Says("one", 6, "In."))
        .Relation("de", "TREATY", "D", "E", r => r.Says("one", 7, "Signed."))
        .Relation("df", "BORDERS", "D", "F", r => r.Says("one", 8, "They touch."))
        .Build();

    private static readonly TieNetwork Network = TieNetwork.Of(Corpus.Select(MeasureSelection.Default), SimilarityAnalysis.Rule);

    [Fact]
    public void All_pairs_are_told_and_what_is_undefined_has_no_figure()
    {
        var page = Page(new());
        Assert.Contains("How alike 6 states are in their ties with third parties", page, StringComparison.Ordinal);
        Assert.Matches(@"\| \[Name of D\]\(.*?\) \| \[Name of E\]\(.*?\) \| 1\.000 \|  \|  \|  \|  \|", page);
        Assert.Matches(@"Without any tie of value with a third party: \[Name of F\]\(.*?\)\.", page);
    }

    [Fact]
    public void The_rest_of_the_pairs_is_counted() => Assert.Contains("Not listed: 13 pairs", Page(new(), top: 2), StringComparison.Ordinal);

    [Fact]
    public void Two_portfolios_stand_side_by_side_with_their_sources()
    {
        var page = Page(new() { Pair = ("A", "B") });
        Assert.Contains("# Aland and Beland in their ties with third parties", page, StringComparison.Ordinal);
        Assert.Contains("Aland has a tie of value with 3 third parties, Beland with 2; they share 2.", page, StringComparison.Ordinal);
        Assert.Matches(@"\| \[Name of Q\]\(.*?\) \| 1 \| 0 \| 1 of cooperation \[\[one, line 2\]", page.Replace("\\", "", StringComparison.Ordinal));
        Assert.Contains("Not listed: 4 third parties", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Undefined_measures_of_a_pair_say_so_in_words()
    {
        var page = Page(new() { Pair = ("D", "E") });
        Assert.Contains("| κ | undefined |", page, StringComparison.Ordinal);
        Assert.Contains("π and κ are undefined: all values of both are the same", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_recipe_says_what_a_tie_is_worth_who_are_third_parties_and_how_far_values_can_differ()
    {
        var page = Page(new() { OwnTies = OwnTies.Included });
        Assert.Contains("- value of a tie: its sign", page, StringComparison.Ordinal);
        Assert.Contains("the two themselves too; each has the value 1 with itself", page, StringComparison.Ordinal);
        Assert.Contains("- widest difference: 2", page, StringComparison.Ordinal);
        Assert.Contains("- value of a tie: the number of relations", Page(new() { Value = PortfolioValue.Count }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_chart_has_a_cell_for_every_two_with_ties_and_none_for_two_alone()
    {
        var chart = Assert.IsType<Block.Chart>(Assert.Single(SimilarityCharts.Kappa(SimilarityAnalysis.Of(Network, new()))));
        Assert.Equal(["Node", "Aland", "Beland", "Name of C", "Name of D", "Name of E"], chart.Figures.Columns.Select(column => column.Title));
        Assert.DoesNotContain("NaN", chart.Svg, StringComparison.Ordinal);
        Assert.Empty(SimilarityCharts.Kappa(SimilarityAnalysis.Of(Network, new() { Pair = ("A", "B") })));
    }

    private static string Page(SimilarityRequest request, int top = int.MaxValue) =>
        MarkdownRenderer.Render(new SimilarityPage(SimilarityAnalysis.Of(Network, request), new Site(Corpus, Network.Graph!.Selection), top).Of());
}
