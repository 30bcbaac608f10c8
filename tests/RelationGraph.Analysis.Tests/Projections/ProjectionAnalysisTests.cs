using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Projections;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;
using RelationGraph.Networks;
using RelationGraph.Networks.Projections;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests.Projections;

public sealed class ProjectionAnalysisTests
{
    private static readonly SelectedGraph Graph = new CorpusBuilder()
        .Document("old", "2005").Organization("PACT", "alliance").Organization("CLUB").Organization("BANK").Project("big-dam").Project("bridge", "bridge").Organ("A-ARMY", "ARD")
        .Relation("a-pact", "MEMBER_OF", "ARD", "PACT", draft => draft.Word("form", "full").Says("old", 1, "Belongs."))
        .Relation("a-pact-again", "MEMBER_OF", "A-ARMY", "PACT", draft => draft.Word("form", "partner").Says("old", 2, "Its army too."))
        .Relation("b-pact", "MEMBER_OF", "BOR", "PACT", draft => draft.Word("form", "observer").Says("old", 3, "Looks on."))
        .Relation("c-pact", "MEMBER_OF", "CAL", "PACT", draft => draft.Status("proposed"))
        .Relation("a-club", "MEMBER_OF", "ARD", "CLUB")
        .Relation("b-club", "MEMBER_OF", "BOR", "CLUB")
        .Relation("c-club", "MEMBER_OF", "CAL", "CLUB")
        .Relation("bank-club", "MEMBER_OF", "BANK", "CLUB")
        .Relation("a-dam", "PARTICIPATES_IN", "ARD", "big-dam", draft => draft.Word("role", "host"))
        .Relation("c-dam", "PARTICIPATES_IN", "CAL", "big-dam", draft => draft.Word("role", "funder"))
        .Relation("b-dam", "PARTICIPATES_IN", "BOR", "big-dam", draft => draft.Word("role", "opponent"))
        .Relation("d-dam", "PARTICIPATES_IN", "DEL", "big-dam", draft => draft.Word("role", "assessor"))
        .Relation("bank-dam", "PARTICIPATES_IN", "BANK", "big-dam", draft => draft.Word("role", "funder"))
        .Relation("e-bridge", "PARTICIPATES_IN", "EST", "bridge", draft => draft.Word("role", "builder"))
        .Build().Select(MeasureSelection.Default);

    [Fact]
    public void States_are_tied_by_bodies_that_both_belong_to_and_projects_that_both_take_part_in() => Assert.Equal(
        ["ARD-BOR 2: CLUB PACT", "ARD-CAL 2: CLUB big-dam", "BOR-CAL 1: CLUB"], Pairs(new()));

    [Fact]
    public void Memberships_and_projects_stand_apart_where_they_are_asked_for_apart()
    {
        Assert.Equal(["ARD-BOR 2: CLUB PACT", "ARD-CAL 1: CLUB", "BOR-CAL 1: CLUB"], Pairs(new() { By = ProjectionSource.Membership }));
        Assert.Equal(["ARD-CAL 1: big-dam"], Pairs(new() { By = ProjectionSource.Projects }));
    }

    [Fact]
    public void To_oppose_or_assess_a_project_is_not_to_share_it_and_the_recipe_says_how_many_did()
    {
        var found = ProjectionAnalysis.Of(Graph, new() { By = ProjectionSource.Projects });
        Assert.DoesNotContain(found.Nodes, node => node.Node.Id is "BOR" or "DEL");
        Assert.Contains("left out: 2 relations of those who oppose or assess a project: they take no part in it", found.Recipe());
        Assert.Contains("left out: 1 node that shares nothing with another", found.Recipe());
        Assert.Contains("network: 2 nodes, 1 edges", found.Recipe());
    }

    [Fact]
    public void A_pair_names_the_relations_by_which_both_have_what_they_share_with_organs_folded_in()
    {
        var pact = ProjectionAnalysis.Of(Graph, new() { By = ProjectionSource.Membership }).Pairs[0].Shared.Single(shared => shared.Thing.Id is "PACT");
        Assert.Equal(["a-pact", "a-pact-again"], pact.TiesOfFirst.Select(tie => tie.Relation.Id));
        Assert.Equal(["b-pact"], pact.TiesOfSecond.Select(tie => tie.Relation.Id));
    }

    [Fact]
    public void Organizations_are_tied_too_where_all_actors_are_asked_for() => Assert.Equal(
        ["ARD-BANK 2: CLUB big-dam", "ARD-BOR 2: CLUB PACT", "ARD-CAL 2: CLUB big-dam", "BANK-CAL 2: CLUB big-dam", "BANK-BOR 1: CLUB", "BOR-CAL 1: CLUB"],
        Pairs(new() { Side = ProjectionSide.Actors }));

    [Fact]
    public void Bodies_and_projects_are_tied_by_those_that_they_have_in_common() => Assert.Equal(
        ["CLUB-big-dam 3: ARD BANK CAL", "CLUB-PACT 2: ARD BOR", "PACT-big-dam 1: ARD"], Pairs(new() { Side = ProjectionSide.Things }));

    // In the club three states share, in the pact two: 1/2 + 1.
    [Fact]
    public void By_Newmans_weights_a_small_body_ties_more_than_a_large_one()
    {
        var found = ProjectionAnalysis.Of(Graph, new() { By = ProjectionSource.Membership, Weight = ProjectionWeight.Newman });
        Assert.Equal([1.5, 0.5, 0.5], found.Pairs.Select(pair => pair.Weight));
        Assert.Equal([("ARD", 2.0), ("BOR", 2.0), ("CAL", 1.0)], found.Nodes.Select(node => (node.Node.Id, node.Strength)));
    }

    [Fact]
    public void What_two_never_had_at_the_same_time_is_marked()
    {
        var graph = new CorpusBuilder().Document("new", "2013").Project("base", "base").Organization("PACT", "alliance")
            .Relation("a-base", "PARTICIPATES_IN", "ARD", "base", draft => draft.Word("role", "owner").When("1980/1991").Status("ended"))
            .Relation("b-base", "PARTICIPATES_IN", "BOR", "base", draft => draft.Word("role", "builder").When("2002/2010"))
            .Relation("a-pact", "MEMBER_OF", "ARD", "PACT", draft => draft.When("1980/2010"))
            .Relation("b-pact", "MEMBER_OF", "BOR", "PACT", draft => draft.When("2002/2010"))
            .Build().Select(MeasureSelection.Default);
        Assert.Equal(
            [("PACT", Truth.Yes), ("base", Truth.No)], ProjectionAnalysis.Of(graph, new()).Pairs.Single().Shared.Select(shared => (shared.Thing.Id, shared.Together)));
    }

    [Fact]
    public void Things_name_who_has_them_most_first() => Assert.Equal(
        ["CLUB: ARD BOR CAL", "PACT: ARD BOR", "big-dam: ARD CAL", "bridge: EST"],
        ProjectionAnalysis.Of(Graph, new()).Things.Select(use => $"{use.Thing.Id}: {string.Join(' ', use.Who.Select(node => node.Id))}"));

    private static IEnumerable<string> Pairs(ProjectionRequest request) => ProjectionAnalysis.Of(Graph, request).Pairs.Select(pair =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pair.First.Id}-{pair.Second.Id} {pair.Weight}: {string.Join(' ', pair.Shared.Select(shared => shared.Thing.Id))}"));

    [Fact]
    public void In_a_file_those_where_edges_start_share_those_where_they_end()
    {
        var found = ProjectionAnalysis.OfFile(OfFile([0, 1, 2, 0, 1, 1], [3, 3, 3, 4, 4, 4]), new());
        Assert.Equal(["a-b: x y", "a-c: x", "b-c: x"], found.Pairs.Select(pair => $"{pair.First.Id}-{pair.Second.Id}: {string.Join(' ', pair.Shared.Select(shared => shared.Thing.Id))}"));
        Assert.Equal(["line 0", "line 1"], found.Pairs[0].Shared[0].Places);
        Assert.Equal(["line 3", "line 4", "line 5"], found.Pairs[0].Shared[1].Places);
        Assert.Equal("x-y", Assert.Single(ProjectionAnalysis.OfFile(OfFile([0, 1, 2, 0], [3, 3, 3, 4]), new() { Side = ProjectionSide.Things }).Pairs) is var pair ? $"{pair.First.Id}-{pair.Second.Id}" : "");
    }

    [Fact]
    public void In_a_file_that_turns_edges_round_an_attribute_tells_the_modes()
    {
        int[] tails = [0, 3, 2], heads = [3, 1, 3];
        Assert.False(ProjectionAnalysis.HasTwoModes(OfFile(tails, heads)));
        var network = OfFile(tails, heads, "0", "0", "0", "1", "1");
        Assert.True(ProjectionAnalysis.HasTwoModes(network));
        Assert.Equal(3, ProjectionAnalysis.OfFile(network, new()).Pairs.Length);
        Assert.Throws<ArgumentException>(() => ProjectionAnalysis.OfFile(OfFile(tails, heads), new()));
    }

    [Fact]
    public void In_a_file_an_edge_within_a_mode_leaves_it_without_two() =>
        Assert.False(ProjectionAnalysis.HasTwoModes(OfFile([0, 3, 0], [3, 1, 1], "0", "0", "0", "1", "1")));

    private static TieNetwork OfFile(int[] tails, int[] heads, params string[] modes) => TieNetwork.OfFile(
        Network.Create(
            isDirected: false, 5, tails, heads, nodeIds: ["a", "b", "c", "x", "y"], edgeIds: [.. Enumerable.Range(0, tails.Length).Select(line => $"line {line}")]),
        [.. new[] { "a", "b", "c", "x", "y" }.Select(id => new NetworkNode(id, id))],
        new FileEdges
        {
            Name = "clubs.csv",
            NodeAttributes = modes.Length == 0 ? ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty
                : ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.Add("bipartite", [.. modes]),
        },
        new NetworkRule());
}
