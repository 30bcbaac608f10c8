using System.Globalization;

using RelationGraph.Analysis.Centrality;
using RelationGraph.Analysis.Networks;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;
using RelationGraph.Networks;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests.Centrality;

public sealed class CentralityAnalysisTests
{
    /// <summary>The documents are about HUB, which all but one relation touch; ARD and BOR deal with each other too.</summary>
    private static readonly TieNetwork AboutHub = Of(new CorpusBuilder()
        .Document("one", "2005").Document("two", "2010")
        .Relation("a", "AID", "HUB", "ARD", r => r.Says("one", 1, "Helps."))
        .Relation("b", "AID", "HUB", "BOR", r => r.Says("two", 1, "Helps."))
        .Relation("c", "AID", "HUB", "GRT", r => r.Says("two", 2, "Helps."))
        .Relation("d", "TREATY", "ARD", "BOR", r => r.Says("one", 2, "Signed.")));

    [Fact]
    public void Ranks_stand_beside_those_without_whom_the_documents_are_about()
    {
        var result = Measure(AboutHub, "degree");
        Assert.Equal("HUB", result.Subject!.Id);
        Assert.Equal(["HUB 3 1.", "ARD 2 2.", "BOR 2 2.", "GRT 1 4."], Ranked(result.Whole, "degree"));
        Assert.Equal(["ARD 1 1.", "BOR 1 1."], Ranked(result.WithoutSubject!, "degree"));
        Assert.Null(result.WithoutSubject!.Rank(M("degree"), "GRT"));
    }

    [Fact]
    public void The_subject_is_whom_a_person_names_or_none()
    {
        Assert.Equal("ARD", CentralityAnalysis.Of(AboutHub, Ask("degree") with { Subject = "ARD" }).Subject!.Id);
        Assert.Null(CentralityAnalysis.Of(AboutHub, Ask("degree") with { LeavesSubjectOut = false }).WithoutSubject);
        Assert.Throws<ArgumentException>(() => CentralityAnalysis.Of(AboutHub, Ask("degree") with { Subject = "nobody" }));
    }

    [Fact]
    public void A_rank_that_hangs_on_one_document_is_gone_without_it()
    {
        var result = Measure(AboutHub, "degree");
        RankStability Of(string node) => RankStability.Of(M("degree"), node, result.Whole.Rank(M("degree"), node)!.Value, result.WithoutDocuments)!;
        Assert.Equal(["one", "two"], result.WithoutDocuments.Select(without => without.Document.Id));
        // Without "one" only HUB's ties to BOR and GRT are left.
        Assert.Equal(new RankStability(2, 4, "two", null), Of("GRT"));
        Assert.True(Of("GRT").HangsOnOne);
        // Without "one" HUB is first as before; without "two" ARD is, with two ties, and HUB is second.
        Assert.Equal(new RankStability(1, 2, "two", 2), Of("HUB"));
        Assert.False(Of("HUB").IsFirm);
        Assert.False(Of("HUB").HangsOnOne);
    }

    [Fact]
    public void With_one_document_there_is_none_to_leave_out()
    {
        var network = Of(new CorpusBuilder().Document("one", "2005").Relation("a", "AID", "ARD", "BOR", r => r.Says("one", 1, "Helps.")));
        Assert.Empty(Measure(network, "degree").WithoutDocuments);
        Assert.Null(RankStability.Of(M("degree"), "ARD", 1, []));
    }

    [Fact]
    public void Equal_values_share_a_rank_and_the_next_is_counted_on()
    {
        var network = Of(new CorpusBuilder().Relation("a", "AID", "ARD", "BOR").Relation("b", "AID", "BOR", "GRT").Relation("c", "AID", "GRT", "HAL"));
        Assert.Equal(["BOR 2 1.", "GRT 2 1.", "ARD 1 3.", "HAL 1 3."], Ranked(Measure(network, "degree").Whole, "degree"));
    }

    [Fact]
    public void A_low_constraint_stands_first()
    {
        var network = Of(new CorpusBuilder().Relation("a", "AID", "ARD", "BOR").Relation("b", "AID", "ARD", "GRT").Relation("c", "AID", "ARD", "HAL"));
        var constraint = Measure(network, "constraint").Whole;
        Assert.Equal(1, constraint.Rank(M("constraint"), "ARD"));
        Assert.Equal(1.0 / 3, constraint.Value(M("constraint"), "ARD")!.Value, 12);
        Assert.Equal(2, constraint.Rank(M("constraint"), "HAL"));
    }

    [Fact]
    public void Undefined_is_no_value_and_no_rank()
    {
        // Without a way back there is no eigenvector.
        var network = TieNetwork.Of(
            new CorpusBuilder().Relation("a", "AID", "ARD", "BOR").Relation("b", "AID", "BOR", "GRT").Build().Select(MeasureSelection.Default),
            new NetworkRule(IsDirected: true));
        var scores = Measure(network, "eigenvector").Whole.Of(M("eigenvector"));
        Assert.All(scores.Values, value => Assert.Null(value));
        Assert.All(scores.Ranks, rank => Assert.Null(rank));
        Assert.Empty(scores.Order);
    }

    [Fact]
    public void Bodies_that_more_than_half_of_the_states_are_tied_to_are_hubs_in_or_left_out()
    {
        var corpus = new CorpusBuilder().Organization("UN", name: "United Nations").Organization("PACT")
            .Relation("1", "MEMBER_OF", "ARD", "UN").Relation("2", "MEMBER_OF", "BOR", "UN").Relation("3", "MEMBER_OF", "GRT", "UN")
            .Relation("4", "MEMBER_OF", "ARD", "PACT").Relation("5", "MEMBER_OF", "BOR", "PACT").Relation("6", "AID", "HAL", "GRT").Build();
        var all = CentralityAnalysis.Of(TieNetwork.Of(corpus.Select(MeasureSelection.Default), new NetworkRule()), Ask("degree"));
        var hub = Assert.Single(all.Hubs);
        Assert.Equal(("UN", 3, 4), (hub.Node.Id, hub.Tied, hub.Among));
        Assert.Empty(all.HubsLeftOut);
        var without = CentralityAnalysis.Of(
            TieNetwork.Of(corpus.Select(MeasureSelection.Default with { WithoutNodes = Selection.Words("UN") }), new NetworkRule()), Ask("degree"));
        Assert.Empty(without.Hubs);
        Assert.Equal("UN", Assert.Single(without.HubsLeftOut).Node.Id);
    }

    [Fact]
    public void Roles_are_counted_once_a_pair_where_direction_is_ignored()
    {
        var network = Of(new CorpusBuilder().Organization("UN").Relation("1", "MEMBER_OF", "ARD", "UN").Relation("2", "MEMBER_OF", "BOR", "UN")
            .Relation("3", "AID", "ARD", "GRT"));
        var whole = Measure(network, "brokerage").Whole;
        var scores = whole.Of(M("brokerage"));
        var (un, ardia) = (network.Network.FindNode("UN")!.Value, network.Network.FindNode("ARD")!.Value);
        // UN between two states; ARD, a state, between a state and a body.
        Assert.Equal((1, 1L), (whole.Value(M("brokerage"), "UN"), scores.Roles[un].Itinerant));
        Assert.Equal((1, 1L, 0L), (whole.Value(M("brokerage"), "ARD"), scores.Roles[ardia].Representative, scores.Roles[ardia].Gatekeeper));
    }

    [Fact]
    public void Each_year_of_a_series_is_what_a_report_of_that_year_gives()
    {
        var network = Of(new CorpusBuilder().Document("doc", "2010")
            .Relation("a", "TREATY", "ARD", "BOR", r => r.When("2001-01-01/2003-12-31").Says("doc", 1, "A."))
            .Relation("b", "TREATY", "BOR", "GRT", r => r.When("2002/2004").Says("doc", 2, "B."))
            .Relation("c", "TREATY", "GRT", "HAL", r => r.Says("doc", 3, "C.")));
        var years = CentralityAnalysis.Of(network, Ask("degree") with { Years = (2000, 2003) }).Years;
        Assert.Equal([2000, 2001, 2002, 2003], years.Select(year => year.Year));
        Assert.Equal([null, 1.0, 1, 2], years.Select(year => year.Certain.Value(M("degree"), "BOR")));
        Assert.Equal([null, 1.0, 2, 2], years.Select(year => year.Possible.Value(M("degree"), "BOR")));
        Assert.All(years, year => Assert.Equal(1, year.Undated));
        var one = network.Selecting(selection => selection with { AsOf = Edtf.Parse("2003") })!;
        Assert.Equal(Ranked(Measure(one, "degree").Whole, "degree"), Ranked(years[3].Certain, "degree"));
    }

    [Fact]
    public void A_file_has_no_subject_documents_or_years()
    {
        var result = Measure(Star, "degree", "betweenness");
        Assert.Equal(("a", 1), (result.Whole.Network.Nodes[result.Whole.Scores[1].Order[0]].Id, result.Whole.Rank(M("betweenness"), "a")));
        Assert.Null(result.Subject);
        Assert.Empty(result.WithoutDocuments);
        Assert.Equal(["b"], CentralityAnalysis.Of(Star, Ask("degree") with { Subject = "a" }).WithoutSubject!.Network.Nodes.Select(node => node.Id).Take(1));
        Assert.Equal("a", Assert.Single(result.Hubs).Node.Id);
        Assert.Throws<ArgumentException>(() => CentralityAnalysis.Of(Star, Ask("degree") with { Years = (2000, 2001) }));
    }

    [Fact]
    public void QuikGraph_counts_as_we_do_and_what_it_lacks_is_refused()
    {
        var ours = Measure(AboutHub, "degree", "pagerank").Whole;
        var theirs = CentralityAnalysis.Of(AboutHub, Ask("degree", "pagerank") with { Engine = Engine.QuikGraph }).Whole;
        foreach (var (measure, node) in ours.Scores.SelectMany(scores => AboutHub.Nodes.Select(node => (scores.Measure, node.Id))))
            Assert.Equal(ours.Value(measure, node)!.Value, theirs.Value(measure, node)!.Value, 8);
        Assert.Equal(
            "QuikGraph has no betweenness; it has degree, pagerank", CentralityMeasures.WhyNot(M("betweenness"), AboutHub, Engine.QuikGraph));
        Assert.Throws<ArgumentException>(() => CentralityAnalysis.Of(AboutHub, Ask("betweenness") with { Engine = Engine.QuikGraph }));
        Assert.Equal(["degree", "pagerank"], CentralityMeasures.ByDefault(AboutHub, Engine.QuikGraph).Select(measure => measure.Name));
    }

    [Fact]
    public void Lengths_are_no_strengths()
    {
        var network = TieNetwork.Of(AboutHub.Graph!, new NetworkRule(Weight: TieWeight.Km));
        Assert.Equal(["degree", "betweenness", "closeness"], CentralityMeasures.ByDefault(network, Engine.Own).Select(measure => measure.Name));
        Assert.Equal(2, CentralityMeasures.NotByDefault(network, Engine.Own).Length);
        Assert.Contains("lengths", CentralityMeasures.WhyNot(M("katz"), network, Engine.Own), StringComparison.Ordinal);
    }

    [Fact]
    public void Lengths_of_nought_and_negative_strengths_have_no_answer()
    {
        TieNetwork Of(TieWeight weight, double value)
        {
            var builder = new NetworkBuilder(isDirected: false);
            builder.Edge(builder.Node("a"), builder.Node("b"), value);
            builder.Edge(0, builder.Node("c"), 1);
            return TieNetwork.OfFile(
                builder.Build(), [.. "abc".Select(letter => new NetworkNode(letter.ToString(), letter.ToString()))], new FileEdges { Name = "file.csv" }, new NetworkRule(Weight: weight));
        }

        Assert.Contains("above 0", CentralityMeasures.WhyNot(M("betweenness"), Of(TieWeight.GivenLength, 0), Engine.Own), StringComparison.Ordinal);
        Assert.Contains("negative", CentralityMeasures.WhyNot(M("pagerank"), Of(TieWeight.Given, -2), Engine.Own), StringComparison.Ordinal);
        Assert.Null(CentralityMeasures.WhyNot(M("betweenness"), Of(TieWeight.GivenLength, 0.5), Engine.Own));
    }

    [Fact]
    public void Progress_runs_from_nought_to_one_and_work_can_be_stopped()
    {
        var told = new Told();
        CentralityAnalysis.Of(AboutHub, Ask("betweenness", "closeness"), new Execution(1, told, CancellationToken.None));
        Assert.Equal(told.Shares.Order(), told.Shares);
        Assert.Equal((0, 1), (told.Shares[0], told.Shares[^1]));
        Assert.Throws<OperationCanceledException>(() => CentralityAnalysis.Of(AboutHub, Ask("degree"), new Execution(1, null, new CancellationToken(canceled: true))));
    }

    [Fact]
    public void Each_measure_has_a_name_of_its_own_and_is_found_by_it_in_any_case()
    {
        Assert.Equal(CentralityMeasures.All.Length, CentralityMeasures.All.DistinctBy(measure => measure.Name, StringComparer.Ordinal).Count());
        Assert.Equal("coreness", CentralityMeasures.Find("CORENESS")?.Name);
        Assert.Null(CentralityMeasures.Find("fame"));
    }

    private static TieNetwork Star
    {
        get
        {
            var builder = new NetworkBuilder(isDirected: false);
            foreach (var end in new[] { "b", "c", "d", "e", "f" })
                builder.Edge(builder.Node("a"), builder.Node(end));
            return TieNetwork.OfFile(
                builder.Build(), [.. "abcdef".Select(letter => new NetworkNode(letter.ToString(), letter.ToString()))], new FileEdges { Name = "star.csv" }, new NetworkRule());
        }
    }

    private static TieNetwork Of(CorpusBuilder builder) => TieNetwork.Of(builder.Build().Select(MeasureSelection.Default), new NetworkRule());

    private static CentralityMeasure M(string name) => CentralityMeasures.Find(name)!;

    private static CentralityRequest Ask(params string[] measures) => new() { Measures = [.. measures.Select(M)] };

    private static CentralityResult Measure(TieNetwork network, params string[] measures) => CentralityAnalysis.Of(network, Ask(measures));

    private static IEnumerable<string> Ranked(MeasuredNetwork measured, string measure) => measured.Of(M(measure)).Order.Select(node => string.Create(
        CultureInfo.InvariantCulture, $"{measured.Network.Nodes[node].Id} {measured.Of(M(measure)).Values[node]} {measured.Of(M(measure)).Ranks[node]}."));

    private sealed class Told : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public void Report(double value) => Shares.Add(value);
    }
}
