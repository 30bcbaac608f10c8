using RelationGraph.Analysis.Centrality;
using RelationGraph.Analysis.Networks;
using RelationGraph.Model;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;
using RelationGraph.Networks;
using RelationGraph.Report.Pages;
using RelationGraph.Report.Rendering;
using RelationGraph.Report.Texts;
using RelationGraph.Testing;

namespace RelationGraph.Report.Tests;

public sealed class CentralityPageTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void The_site_ranks_by_every_measure_with_and_without_its_subject_and_shows_bars_and_years()
    {
        Sites.Write(temporary.In("report"));
        var files = Sites.Read(temporary.In("report"));
        var page = files.Content("centrality.html");
        foreach (var measure in new[] { "degree", "betweenness", "closeness", "harmonic", "eigenvector", "katz", "pagerank", "coreness", "constraint", "effective-size", "brokerage" })
        {
            Assert.Contains($"id=\"{measure}\"", page, StringComparison.Ordinal);
            Assert.Contains($"bars-{measure}-", page, StringComparison.Ordinal);
        }

        Assert.Contains("central by construction", page, StringComparison.Ordinal);
        Assert.Contains("Score without Alland", page, StringComparison.Ordinal);
        Assert.Contains("years-degree-", page, StringComparison.Ordinal);
        Assert.Contains("href=\"centrality.html\"", files.Content("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_measure_says_what_it_means_and_the_recipe_how_it_was_taken()
    {
        var page = Page(TwoCamps, Ask("degree", "katz"));
        Assert.Contains("who deals with many", page, StringComparison.Ordinal);
        Assert.Contains("- katz: x = α", page, StringComparison.Ordinal);
        Assert.Contains("- direction: ignored", page, StringComparison.Ordinal);
        Assert.Contains("- parallel relations: one tie a pair", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Hubs_are_named_whether_in_or_left_out()
    {
        Assert.Contains("Northern Pact](nodes/pact.md) (tied to 4 of 6 states)", Page(TwoCamps, Ask("degree")), StringComparison.Ordinal);
        var without = Page(TwoCamps, Ask("degree"), selection => selection with { WithoutNodes = Selection.Words("PACT") });
        Assert.Contains("No body is tied to more than half of the states", without, StringComparison.Ordinal);
        Assert.Contains("Left out, as asked for: Northern Pact (tied to 4 of 6 states)", without, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_subject_the_page_says_why_there_is_none()
    {
        Assert.Contains("No node is touched by more than half of the relations", Page(TwoCamps, Ask("degree")), StringComparison.Ordinal);
        Assert.Contains("as asked for", Page(TwoCamps, Ask("degree") with { Subject = "A1" }), StringComparison.Ordinal);
        Assert.Contains("No ranking without a subject was asked for", Page(TwoCamps, Ask("degree") with { LeavesSubjectOut = false }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rank_that_hangs_on_a_document_says_so()
    {
        var page = Page(TwoCamps, Ask("degree"));
        Assert.Contains("| none |", page, StringComparison.Ordinal);
        Assert.Contains("hang on a single document", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_grows_is_bounded_and_what_does_not_is_never_called_bounded()
    {
        var page = Page(TwoCamps, Ask("degree", "betweenness") with { Resolutions = 5 }, selection => selection with { AsOf = Edtf.Parse("2004") });
        Assert.Contains("Degree: it only grows with ties, so that the true value lies between the two.", page, StringComparison.Ordinal);
        Assert.Contains("Betweenness: a tie more may raise or lower it, so that the two are no bounds of the true value, and neither are the least and greatest drawn.", page, StringComparison.Ordinal);
        Assert.Contains("- resolutions: 5, seed 1", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Undefined_has_no_value_no_rank_and_a_reason()
    {
        var page = Page(
            TieNetwork.Of(new CorpusBuilder().Relation("a", "AID", "ARD", "BOR").Build().Select(MeasureSelection.Default), new NetworkRule(IsDirected: true)),
            Ask("eigenvector"));
        Assert.Contains("It is undefined here, and no value is given", page, StringComparison.Ordinal);
        Assert.DoesNotContain("| Rank |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_from_a_file_is_told_by_name_without_documents()
    {
        var builder = new NetworkBuilder(isDirected: false);
        builder.Edge(builder.Node("a"), builder.Node("b"));
        builder.Edge(builder.Node("b"), builder.Node("c"));
        var network = TieNetwork.OfFile(
            builder.Build(), [new NetworkNode("a", "Anna"), new NetworkNode("b", "Bert"), new NetworkNode("c", "Carla")], new FileEdges { Name = "friends.csv" }, new NetworkRule());
        var page = Page(network, Ask("betweenness"));
        Assert.Contains("| 1 | Bert | 1.00 | b |", page, StringComparison.Ordinal);
        Assert.Contains("A file has no documents", page, StringComparison.Ordinal);
        Assert.Contains("- file: friends.csv", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_s_table_has_a_column_a_node_and_an_empty_cell_where_it_has_no_tie()
    {
        var page = Page(TwoCamps, Ask("degree") with { Years = (2003, 2004) });
        Assert.Contains("Over the years", page, StringComparison.Ordinal);
        Assert.Contains("*Degree by year, certain*", page, StringComparison.Ordinal);
        Assert.Contains("*Degree by year, possible*", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_have_three_digits_of_the_greatest_and_ten_for_programs()
    {
        var written = new ScoreText([0.81234, 0.5, 0.0001, null], isWhole: false);
        Assert.Equal("0.812", written.Of(0.81234));
        Assert.Equal("<0.001", written.Of(0.0001));
        Assert.Equal("0.000", written.Of(0));
        Assert.Equal("0.3333333333", written.Cell(1.0 / 3).Raw);
        Assert.True(written.Cell(null).Content.IsEmpty);
        Assert.Equal("1,234", new ScoreText([1234], isWhole: true).Of(1234));
        Assert.Equal("0.0000123457", new ScoreText([1.23457e-5], isWhole: false).Cell(1.23457e-5).Raw);
    }

    /// <summary>Six states, four of them in a pact; one tie is of an uncertain date, and one state is told of in one document only.</summary>
    private static TieNetwork TwoCamps => TieNetwork.Of(Corpus.Select(MeasureSelection.Default), new NetworkRule());

    private static Corpus Corpus { get; } = new CorpusBuilder()
        .Document("one", "2010").Document("two", "2011").Organization("PACT", "alliance", "Northern Pact")
        .Relation("m1", "MEMBER_OF", "A1", "PACT", r => r.When("2000/2009").Says("one", 1, "In."))
        .Relation("m2", "MEMBER_OF", "A2", "PACT", r => r.When("2000/2009").Says("one", 2, "In.").Says("two", 2, "In."))
        .Relation("m3", "MEMBER_OF", "A3", "PACT", r => r.When("2000/2009").Says("two", 3, "In."))
        .Relation("m4", "MEMBER_OF", "B1", "PACT", r => r.When("2004").Says("two", 4, "In."))
        .Relation("t1", "TREATY", "B1", "B2", r => r.When("2001/2009").Says("one", 5, "Signed."))
        .Relation("t2", "TREATY", "B2", "B3", r => r.When("2001/2009").Says("one", 6, "Signed."))
        .Relation("t3", "TREATY", "B1", "B3", r => r.When("2001/2009").Says("one", 7, "Signed."))
        .Relation("t4", "TREATY", "A1", "B1", r => r.When("2004").Says("one", 8, "Signed."))
        .Build();

    private static string Page(TieNetwork network, CentralityRequest request, Func<Selection, Selection>? change = null)
    {
        var measured = change is null ? network : network.Selecting(change)!;
        var site = measured.Graph is { } graph ? new Site(graph.Corpus, graph.Selection) : null;
        return MarkdownRenderer.Render(new CentralityPage(CentralityAnalysis.Of(measured, request), site, 10).Of());
    }

    private static CentralityRequest Ask(params string[] measures) => new() { Measures = [.. measures.Select(name => CentralityMeasures.Find(name)!)] };
}
