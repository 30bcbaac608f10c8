using RelationGraph.Analysis.Balance;
using RelationGraph.Analysis.Networks;
using RelationGraph.Model;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;
using RelationGraph.Networks.Balance;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests.Balance;

public sealed class BalanceAnalysisTests
{
    // A and B are allied and both at odds with C; D is a friend of B and of C. B and D have two treaties and a dispute. E borders A.
    private static readonly Corpus Corpus = new CorpusBuilder()
        .Relation("ab", "TREATY", "A", "B", r => r.When("2000/2010"))
        .Relation("ac", "DISPUTE", "A", "C", r => r.When("2000/2010"))
        .Relation("bc", "DISPUTE", "B", "C", r => r.When("2000/2010"))
        .Relation("bd-1", "TREATY", "B", "D", r => r.When("2000/2010"))
        .Relation("bd-2", "AID", "B", "D", r => r.When("2000/2004"))
        .Relation("bd-3", "DISPUTE", "D", "B", r => r.When("2005/2010"))
        .Relation("cd", "TREATY", "C", "D", r => r.When("2005/2010"))
        .Relation("ae", "BORDERS", "A", "E")
        .Build();

    private static readonly TieNetwork Network = TieNetwork.Of(Corpus.Select(MeasureSelection.Default), BalanceAnalysis.Rule);

    [Fact]
    public void A_pair_of_both_signs_goes_with_its_majority_unless_told_otherwise()
    {
        Assert.Equal(1, Tie(BalanceAnalysis.Of(Network, new()).Measures, "B", "D").Sign);
        Assert.Equal(0, Tie(Of(MixedPairs.LeftOut).Measures, "B", "D").Sign);
        Assert.Equal(-1, Tie(Of(MixedPairs.Conflict).Measures, "B", "D").Sign);
        Assert.True(Tie(Of(MixedPairs.Conflict).Measures, "B", "D").IsMixed);
    }

    [Fact]
    public void As_many_of_either_sign_cancel()
    {
        var network = TieNetwork.Of(Corpus.Select(MeasureSelection.Default with { WithoutRelations = Selection.Words("bd-2") }), BalanceAnalysis.Rule);
        var measures = BalanceAnalysis.Of(network, new()).Measures;
        Assert.Equal(new SignedTie(Tie(measures, network, "B", "D").Edge, 1, 1, 0), Tie(measures, network, "B", "D"));
        Assert.Equal((1, 1), (measures.MixedLeftOut, measures.Neither));
    }

    [Fact]
    public void Two_enemies_with_a_common_friend_are_frustrated_by_one_tie()
    {
        var result = BalanceAnalysis.Of(Network, new());
        Assert.Equal((3, 2), (result.Measures.Positive, result.Measures.Negative));
        Assert.Equal(new TriadCensus(0, 1, 1, 0), result.Measures.Census);
        Assert.Equal(["A B C balanced", "B C D unbalanced"], result.Triads.Select(judged => judged.Triad).Select(triad => $"{Id(triad.First)} {Id(triad.Second)} {Id(triad.Third)} {(triad.IsBalanced ? "balanced" : "unbalanced")}"));
        Assert.Equal((1, ProofStatus.Exact), (result.Measures.Frustration.Index, result.Measures.Frustration.Proof));
        var camps = Assert.Single(result.Camps);
        Assert.Equal(4, camps.First.Length + camps.Second.Length);
        Assert.DoesNotContain(Id(camps.First[0]), "E");
    }

    [Fact]
    public void Who_has_as_many_ties_for_either_camp_is_undecided()
    {
        // D is a friend of B in one camp and of C in the other.
        Assert.Equal(["D"], BalanceAnalysis.Of(Network, new()).Undecided.Select(Id));
    }

    [Fact]
    public void The_other_rules_are_measured_beside_the_one_asked_for()
    {
        var result = Of(MixedPairs.LeftOut);
        Assert.Equal([MixedPairs.Majority, MixedPairs.Conflict], result.Otherwise.Select(other => other.Mixed));
        Assert.Equal(0, result.Measures.Frustration.Index);
        Assert.Equal([1.0, 0.0], result.Otherwise.Select(other => other.Frustration.Index));
    }

    [Fact]
    public void Years_show_what_certainly_and_what_possibly_held()
    {
        var years = BalanceAnalysis.Of(Network, new() { Years = (2003, 2006) }).Years;
        Assert.Equal([2003, 2004, 2005, 2006], years.Select(year => year.Year));
        Assert.Equal((2, 2), (years[0].Certain.Positive, years[0].Certain.Negative));
        Assert.Equal(1, years[0].Certain.Census.Total);
        // In 2006 a treaty and a dispute between B and D cancel, so that D's triad has gone.
        Assert.Equal((1, 0.0), (years[3].Certain.Census.Total, years[3].Certain.Frustration.Index));
    }

    [Fact]
    public void A_triad_whose_relations_never_held_at_one_time_says_so()
    {
        var network = TieNetwork.Of(
            new CorpusBuilder().Relation("ab", "TREATY", "A", "B", r => r.When("1990/1995")).Relation("bc", "TREATY", "B", "C", r => r.When("2000/2005"))
                .Relation("ac", "DISPUTE", "A", "C", r => r.When("1990/2005")).Build().Select(MeasureSelection.Default),
            BalanceAnalysis.Rule);
        Assert.Equal(Truth.No, Assert.Single(BalanceAnalysis.Of(network, new()).Triads).Together);
        Assert.Equal([Truth.Yes, Truth.Yes], BalanceAnalysis.Of(Network, new()).Triads.Select(judged => judged.Together));
    }

    [Fact]
    public void Without_the_subject_and_without_each_document_the_balance_is_measured_again()
    {
        var network = TieNetwork.Of(
            new CorpusBuilder().Document("one", "2010").Document("two", "2010")
                .Relation("ab", "TREATY", "A", "B", r => r.Says("one", 1, "Signed.")).Relation("ac", "DISPUTE", "A", "C", r => r.Says("one", 2, "Quarrel."))
                .Relation("bc", "TREATY", "B", "C", r => r.Says("two", 1, "Signed.")).Build().Select(MeasureSelection.Default),
            BalanceAnalysis.Rule);
        var result = BalanceAnalysis.Of(network, new());
        Assert.Equal("A", result.Subject!.Id);
        Assert.Equal((1, 0.0), (result.WithoutSubject!.Positive, result.WithoutSubject.Frustration.Index));
        Assert.Equal([("one", 1), ("two", 2)], result.WithoutDocuments.Select(without => (without.Document.Id, without.Measures.Positive + without.Measures.Negative)));
        Assert.Null(BalanceAnalysis.Of(network, new() { LeavesSubjectOut = false }).Subject);
        Assert.Throws<ArgumentException>(() => BalanceAnalysis.Of(network, new() { Subject = "Z" }));
    }

    [Fact]
    public void Who_opposes_a_project_is_tied_to_it_by_a_conflict()
    {
        var network = TieNetwork.Of(
            new CorpusBuilder().Project("dam")
                .Relation("owner", "PARTICIPATES_IN", "A", "dam", r => r.Word("role", "owner"))
                .Relation("against", "PARTICIPATES_IN", "B", "dam", r => r.Word("role", "opponent"))
                .Relation("quarrel", "DISPUTE", "A", "B").Build().Select(MeasureSelection.Default),
            BalanceAnalysis.Rule);
        var result = BalanceAnalysis.Of(network, new());
        Assert.Equal(new TriadCensus(0, 0, 1, 0), result.Measures.Census);
        Assert.Contains("who opposes or assesses a project: tied to it", network.Recipe());
    }

    [Fact]
    public void Parts_that_nothing_connects_have_camps_of_their_own()
    {
        var network = TieNetwork.Of(
            new CorpusBuilder().Relation("ab", "TREATY", "A", "B").Relation("bc", "TREATY", "B", "C").Relation("xy", "DISPUTE", "X", "Y").Build().Select(MeasureSelection.Default),
            BalanceAnalysis.Rule);
        var result = BalanceAnalysis.Of(network, new());
        Assert.Equal(["A B C |", "X | Y"], result.Camps.Select(camps =>
            $"{string.Join(' ', camps.First.Select(node => network.Nodes[node].Id))} | {string.Join(' ', camps.Second.Select(node => network.Nodes[node].Id))}".TrimEnd()));
        Assert.Null(result.Measures.Census.BalancedShare);
    }

    [Fact]
    public void A_network_from_a_file_has_the_signs_of_its_lines()
    {
        var raw = RelationGraph.Networks.Network.Create(isDirected: false, 3, [0, 1, 2], [1, 2, 0], [], ["a", "b", "c"]);
        var network = TieNetwork.OfFile(
            raw, [new NetworkNode("a", "a"), new NetworkNode("b", "b"), new NetworkNode("c", "c")], new FileEdges { Name = "f", Signs = [1, -1, -1] }, BalanceAnalysis.Rule);
        Assert.Equal(1.0, BalanceAnalysis.Of(network, new()).Measures.Census.BalancedShare);
    }

    [Fact]
    public void A_directed_network_one_of_parallel_ties_and_years_of_a_file_are_refused()
    {
        Assert.Throws<ArgumentException>(() => BalanceAnalysis.Of(TieNetwork.Of(Network.Graph!, new NetworkRule(IsDirected: true)), new()));
        Assert.Throws<ArgumentException>(() => BalanceAnalysis.Of(TieNetwork.Of(Network.Graph!, new NetworkRule(IsMerged: false)), new()));
        Assert.Throws<ArgumentException>(() => BalanceAnalysis.Of(Network, new() { Years = (2005, 2001) }));
    }

    private static BalanceResult Of(MixedPairs mixed) => BalanceAnalysis.Of(Network, new() { Mixed = mixed });

    private static string Id(int node) => Network.Nodes[node].Id;

    private static SignedTie Tie(BalanceMeasures measures, string one, string other) => Tie(measures, Network, one, other);

    private static SignedTie Tie(BalanceMeasures measures, TieNetwork network, string one, string other) => measures.Ties.Single(tie =>
        new[] { network.Nodes[network.Network.Tails[tie.Edge]].Id, network.Nodes[network.Network.Heads[tie.Edge]].Id }.Order(StringComparer.Ordinal).SequenceEqual([one, other]));
}
