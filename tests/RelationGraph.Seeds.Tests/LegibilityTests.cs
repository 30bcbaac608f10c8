using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.Actors;
using RelationGraph.Analysis.Balance;
using RelationGraph.Analysis.Centrality;
using RelationGraph.Analysis.Networks;
using RelationGraph.Diagrams;
using RelationGraph.Diagrams.Tests.Measuring;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Seeds.Tests;

/// <summary>What can be read off the pictures of the encoded documents, measured where they are shown.</summary>
public sealed class LegibilityTests(SharedPainter painter, ChromiumBrowser browser, ITestOutputHelper output)
{
    [Fact]
    public async Task The_whole_graph_is_legible_with_every_node_ungrouped()
    {
        var graph = Encoded.Graph;
        var found = await DrawAndMeasure("whole", graph);
        Assert.Equal(graph.Nodes.Length, found.Nodes);
        Assert.Equal(graph.Ties.Length, found.Relations);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public async Task The_ten_largest_pairs_are_legible_with_every_mark_labelled(int rank)
    {
        var pair = ActorPair.Of(Encoded.Graph)[rank - 1];
        await MeasureLabelled(
            $"{pair.First.Id}–{pair.Second.Id}, {pair.Tally.Relations} relations between them",
            new() { Pair = new Pair(pair.First.Id, pair.Second.Id), Organs = Organs.WithState });
    }

    [Theory]
    [InlineData("TJK")]
    [InlineData("roghun-dam")]
    public Task The_ego_is_legible_with_every_mark_labelled(string node) => MeasureLabelled($"ego of {node}", new() { Ego = node });

    [Fact]
    public async Task Nodes_that_grow_with_their_standing_stay_legible()
    {
        var network = TieNetwork.Of(Encoded.Corpus.Select(MeasureSelection.Default), new NetworkRule());
        var scores = CentralityAnalysis.Of(network, new CentralityRequest { Measures = [CentralityMeasures.Find("betweenness")!] }).Whole.Scores[0];
        var found = await browser.MeasureAsync(painter.Draw(network.Graph!, new DiagramOptions
        {
            Kind = DiagramKind.Whole,
            Title = "By betweenness",
            Emphasis = new()
            {
                Scale = "Betweenness",
                Values = scores.Order.ToImmutableSortedDictionary(
                    node => network.Nodes[node].Id, node => scores.Values[node]!.Value / scores.Values[scores.Order[0]]!.Value, StringComparer.Ordinal),
            },
        }).ToSvg());
        Assert.Empty(found.Faults);
        Assert.Equal(network.Nodes.Length, found.Nodes);
    }

    [Fact]
    public async Task Camps_and_signs_stay_legible()
    {
        var network = TieNetwork.Of(Encoded.Corpus.Select(MeasureSelection.Default with { Signs = [1, -1] }), BalanceAnalysis.Rule);
        var balance = BalanceAnalysis.Of(network, new BalanceRequest());
        var found = await browser.MeasureAsync(painter.Draw(network.Graph!, new DiagramOptions
        {
            Kind = DiagramKind.Whole,
            Title = "By camp",
            Emphasis = new()
            {
                Categories = ["Camp 1", "Camp 2"],
                CategoryOf = balance.Camps[0].First.Select(node => (node, 0)).Concat(balance.Camps[0].Second.Select(node => (node, 1)))
                    .ToImmutableSortedDictionary(entry => network.Nodes[entry.node].Id, entry => entry.Item2, StringComparer.Ordinal),
                Lines = balance.Measures.Ties.SelectMany(tie => network.TiesOf(tie.Edge).Select(member => (member.Relation.Id, tie.Sign)))
                    .ToImmutableSortedDictionary(entry => entry.Id, entry => entry.Sign < 0 ? SignedLine.ConflictWithinACamp : SignedLine.Cooperation, StringComparer.Ordinal),
            },
        }).ToSvg());
        Assert.Empty(found.Faults);
        Assert.Equal(network.Nodes.Length, found.Nodes);
    }

    private async Task MeasureLabelled(string name, Selection selection)
    {
        var graph = Encoded.Corpus.Select(selection);
        var found = await DrawAndMeasure(name, graph);
        Assert.Equal(graph.Ties.Length, found.Relations);
        Assert.Equal(found.Marks, found.MarksLabelled);
    }

    private async Task<Measured> DrawAndMeasure(string name, SelectedGraph graph)
    {
        var found = await browser.MeasureAsync(painter.Draw(graph).ToSvg());
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {found.Nodes} nodes, {found.Relations} relations drawn as {found.Marks} marks, {found.Labels} labels, {found.Width} × {found.Height} px, smallest type {found.Smallest} px"));
        Assert.Empty(found.Faults);
        return found;
    }
}
