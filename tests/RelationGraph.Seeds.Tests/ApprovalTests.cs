using RelationGraph.Analysis.Balance;
using RelationGraph.Analysis.ChokePoints;
using RelationGraph.Analysis.Dossiers;
using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Paths;
using RelationGraph.Analysis.Similarity;
using RelationGraph.Analysis.Tests;
using RelationGraph.Analysis.Transit;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;
using RelationGraph.Testing;

namespace RelationGraph.Seeds.Tests;

public sealed class ApprovalTests
{
    [Fact]
    public void The_relations_read_as_approved() => Reads("seeds", Print.Relations(Encoded.Corpus.Relations));

    [Fact]
    public void The_contradictions_read_as_approved() => Reads("contradictions", Print.Contradictions(Encoded.Graph));

    [Fact]
    public void The_statistics_read_as_approved() => Reads("statistics", Print.Statistics(Encoded.Graph));

    [Theory]
    [InlineData("TJK", "UZB")]
    [InlineData("TJK", "KGZ")]
    public void The_dossier_reads_as_approved(string first, string second) =>
        Reads($"dossier.{first}.{second}", DossierPrint.Of(new DossierDesk(Encoded.Graph).Between(first, second)));

    [Fact]
    public void The_ways_between_two_read_as_approved()
    {
        var all = TieNetwork.Of(Encoded.Corpus.Select(MeasureSelection.Default), new NetworkRule());
        var travelled = all.Selecting(selection => selection with { Types = Selection.Words("TRANSIT", "BORDERS") })!;
        Reads("ways", string.Join('\n',
        [
            Print.Ways(PathDesk.Answer(all, new PathQuestion { From = "IRN", To = "KGZ" })),
            Print.Ways(PathDesk.Answer(all.Without("TJK"), new PathQuestion { From = "PAK", To = "RUS", Count = 4 })),
            Print.Ways(PathDesk.Answer(travelled, new PathQuestion { From = "IRN", To = "TJK", Closed = ["UZB", "CHN"] })),
        ]));
    }

    [Fact]
    public void The_choke_points_read_as_approved()
    {
        var network = TieNetwork.Of(Encoded.Corpus.Select(MeasureSelection.Default), new NetworkRule());
        Reads("chokepoints", Print.ChokePoints(ChokePointReport.Of(network, ("IRN", "KGZ"))));
    }

    [Theory]
    [InlineData("centrality", false, TieWeight.None)]
    [InlineData("centrality.directed", true, TieWeight.None)]
    [InlineData("centrality.relations", false, TieWeight.Relations)]
    public void The_rankings_read_as_approved(string name, bool isDirected, TieWeight weight) => Reads(
        name, CentralityPrint.Of(TieNetwork.Of(Encoded.Corpus.Select(MeasureSelection.Default), new NetworkRule(isDirected, Weight: weight))));

    [Fact]
    public void What_is_certain_and_possible_reads_as_approved() => Reads("centrality.2010", CentralityPrint.Dated(
        TieNetwork.Of(Encoded.Corpus.Select(MeasureSelection.Default with { AsOf = Edtf.Parse("2010") }), new NetworkRule()), resolutions: 40));

    [Fact]
    public void The_years_read_as_approved() => Reads("centrality.years", CentralityPrint.Years(
        TieNetwork.Of(Encoded.Corpus.Select(MeasureSelection.Default), new NetworkRule()), 2000, 2013, "TJK", "RUS", "USA", "UZB"));

    [Fact]
    public void Ways_of_travel_and_what_hinders_them_read_as_approved()
    {
        var network = TieNetwork.Of(Encoded.Corpus.Select(Hindrances.Preset), new NetworkRule(IsDirected: true));
        Reads("travel", Print.Travel(network, PathDesk.Answer(network, new PathQuestion { From = "IRN", To = "TJK", Count = 3, Closed = ["UZB"] })));
    }

    [Fact]
    public void The_balance_reads_as_approved() =>
        Reads("balance", SignedPrint.Balance(TieNetwork.Of(Encoded.Corpus.Select(MeasureSelection.Default), BalanceAnalysis.Rule)));

    [Fact]
    public void The_likeness_of_states_reads_as_approved() =>
        Reads("similarity", SignedPrint.Similarity(TieNetwork.Of(Encoded.Corpus.Select(MeasureSelection.Default), SimilarityAnalysis.Rule)));

    private static void Reads(string name, string actual) => Assert.Equal(Approval.Of(name, actual), actual);
}
