using System.Collections.Immutable;

using RelationGraph.Analysis.Communities;
using RelationGraph.Analysis.Networks;
using RelationGraph.Model.Selecting;
using RelationGraph.Networks;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests.Communities;

public sealed class CommunityAnalysisTests
{
    // Two triangles of treaties, N1 N2 N3 and S1 S2 S3, joined by one; HUB has a treaty with each of them, LEAF with HUB alone.
    private static readonly SelectedGraph Graph = Triangles(new CorpusBuilder(), "HUB")
        .Relation("hub-leaf", "TREATY", "HUB", "LEAF").Build().Select(MeasureSelection.Default);

    private static readonly SelectedGraph WithoutHub = Triangles(new CorpusBuilder(), null).Build().Select(MeasureSelection.Default);

    [Fact]
    public void Two_triangles_joined_by_a_tie_are_two_communities()
    {
        var whole = Found(WithoutHub).Whole;
        Assert.Equal(["N1 N2 N3", "S1 S2 S3"], Communities(whole));
        Assert.Equal((6 / 7.0) - 0.5, whole.Modularity!.Value, 1e-12);
    }

    [Fact]
    public void What_holds_a_community_together_and_what_leads_out_of_it_add_up_to_its_ties()
    {
        var north = Found(WithoutHub).Whole.Communities[0];
        Assert.Equal((3.0, 1.0, 6 / 7.0), (north.Within, north.Outward, north.Inwardness!.Value));
        Assert.Equal(3, north.Edges.Length);
        var bridge = Assert.Single(Found(WithoutHub).Whole.Bridges);
        Assert.Equal((0, 1, 1.0), (bridge.First, bridge.Second, bridge.Weight));
        Assert.Equal("across", Assert.Single(Found(WithoutHub).Whole.Network.TiesOf(Assert.Single(bridge.Edges))).Relation.Id);
    }

    [Fact]
    public void Members_stand_in_the_order_of_their_ties_to_the_others()
    {
        var graph = Triangles(new CorpusBuilder(), null).Relation("again", "AID", "N3", "N2").Build().Select(MeasureSelection.Default);
        var whole = Found(graph, weight: TieWeight.Relations).Whole;
        Assert.Equal(["N2", "N3", "N1"], whole.Communities[0].Members.Select(member => whole.Network.Nodes[member.Node].Id));
        Assert.Equal([3.0, 3.0, 2.0], whole.Communities[0].Members.Select(member => member.Within));
        Assert.Equal(["again n-2-3"], whole.Communities[0].Edges.Take(1).Select(edge => string.Join(' ', whole.Network.TiesOf(edge).Select(tie => tie.Relation.Id))));
    }

    [Fact]
    public void Without_the_subject_the_rest_fall_into_their_own_communities_and_who_is_tied_to_it_alone_is_named()
    {
        var found = Found(Graph);
        Assert.Equal("HUB", found.Subject!.Id);
        Assert.Equal(["N1 N2 N3", "S1 S2 S3"], Communities(found.WithoutSubject!));
        Assert.Equal(["LEAF"], found.OnlyTiedToSubject.Select(node => node.Id));
    }

    [Fact]
    public void The_subject_stays_where_it_is_not_to_be_left_out_and_may_be_another()
    {
        Assert.Null(Found(Graph, new() { LeavesSubjectOut = false }).WithoutSubject);
        Assert.Equal("N1", Found(Graph, new() { Subject = "N1" }).Subject!.Id);
        Assert.Throws<ArgumentException>(() => Found(Graph, new() { Subject = "nobody" }));
    }

    [Fact]
    public void Where_all_seeds_agree_members_are_always_together_and_others_never()
    {
        var whole = Found(WithoutHub).Whole;
        Assert.Equal((1.0, 0.0), (whole.TogetherWithin!.Value, whole.TogetherAcross!.Value));
        Assert.All(whole.Communities, community => Assert.Equal(1, community.Together));
        Assert.All(whole.Communities.SelectMany(community => community.Members), member => Assert.Equal(1, member.Together));
    }

    // A ring of nine falls into three of three in several ways, so that seeds differ.
    [Fact]
    public void Where_seeds_differ_togetherness_is_what_counting_pairs_gives()
    {
        var builder = new CorpusBuilder();
        for (var node = 0; node < 9; node++)
            builder.Relation($"tie-{node}", "TREATY", $"R{node}", $"R{(node + 1) % 9}");
        var network = TieNetwork.Of(builder.Build().Select(MeasureSelection.Default), new NetworkRule());
        var whole = CommunityAnalysis.Of(network, new() { Seeds = 7 }).Whole;
        var seeds = Enumerable.Range(1, 7).Select(seed => CommunityAnalysis.Of(network, new() { Seed = (ulong)seed, Seeds = 1 }).Whole.CommunityOf).ToList();
        var pairs = Enumerable.Range(0, 9).SelectMany(one => Enumerable.Range(one + 1, 8 - one).Select(other => (one, other))).ToList();
        double Together((int One, int Other) pair) => seeds.Count(seed => seed[pair.One] == seed[pair.Other]) / 7.0;
        Assert.Equal(pairs.Where(pair => whole.CommunityOf[pair.one] == whole.CommunityOf[pair.other]).Average(Together), whole.TogetherWithin!.Value, 1e-12);
        Assert.Equal(pairs.Where(pair => whole.CommunityOf[pair.one] != whole.CommunityOf[pair.other]).Average(Together), whole.TogetherAcross!.Value, 1e-12);
        Assert.InRange(whole.TogetherWithin.Value, 0.01, 0.99);
        var member = whole.Communities[0].Members[0];
        Assert.Equal(
            whole.Communities[0].Members.Skip(1).Average(other => Together((Math.Min(member.Node, other.Node), Math.Max(member.Node, other.Node)))), member.Together!.Value, 1e-12);
    }

    [Fact]
    public void Without_a_seed_the_best_of_all_is_told_and_with_one_that_one()
    {
        var best = Found(Graph).Whole;
        Assert.Equal(best.Modularities.Max(), best.Modularity!.Value, 1e-12);
        Assert.Equal(1u + (ulong)best.Modularities.IndexOf(best.Modularity.Value), best.Seed);
        Assert.Equal(7u, Found(Graph, new() { Seed = 7, Seeds = 3 }).Whole.Seed);
    }

    [Fact]
    public void Threads_change_nothing()
    {
        var (one, two) = (Found(Graph), Found(Graph, execution: new(4, null, TestContext.Current.CancellationToken)));
        Assert.Equal(one.Whole.CommunityOf, two.Whole.CommunityOf);
        Assert.Equal(one.Whole.Modularities, two.Whole.Modularities);
    }

    [Fact]
    public void Direction_is_ignored()
    {
        var directed = CommunityAnalysis.Of(TieNetwork.Of(WithoutHub, new NetworkRule(IsDirected: true)), new());
        Assert.Equal(["N1 N2 N3", "S1 S2 S3"], Communities(directed.Whole));
    }

    [Fact]
    public void Lengths_are_refused() =>
        Assert.Throws<ArgumentException>(() => Found(WithoutHub, weight: TieWeight.Km));

    [Fact]
    public void A_selection_without_ties_has_no_communities()
    {
        var found = Found(new CorpusBuilder().Document("old", "2005").Build().Select(MeasureSelection.Default));
        Assert.Empty(found.Whole.Communities);
        Assert.Null(found.Whole.Modularity);
    }

    private static CorpusBuilder Triangles(CorpusBuilder builder, string? hub)
    {
        builder.Relation("across", "TREATY", "N1", "S1");
        foreach (var side in new[] { "N", "S" })
        {
            foreach (var (one, other) in new[] { (1, 2), (1, 3), (2, 3) })
                builder.Relation($"{side.ToLowerInvariant()}-{one}-{other}", "TREATY", $"{side}{one}", $"{side}{other}");
            for (var number = 1; number <= 3 && hub is not null; number++)
            {
                builder.Relation($"hub-{side.ToLowerInvariant()}{number}", "TREATY", hub, $"{side}{number}");
                builder.Relation($"hub-aid-{side.ToLowerInvariant()}{number}", "AID", hub, $"{side}{number}");
            }
        }

        return builder;
    }

    private static CommunityResult Found(
        SelectedGraph graph, CommunityRequest? request = null, TieWeight weight = TieWeight.None, Execution execution = default) =>
        CommunityAnalysis.Of(TieNetwork.Of(graph, new NetworkRule(Weight: weight)), request ?? new(), execution);

    private static ImmutableArray<string> Communities(Partition partition) =>
    [
        .. partition.Communities.Select(community => string.Join(' ', community.Members.Select(member => partition.Network.Nodes[member.Node].Id).Order(StringComparer.Ordinal))),
    ];
}
