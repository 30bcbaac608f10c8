using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Paths;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;
using RelationGraph.Networks;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests.Paths;

/// <summary>Ardia reaches Gruti by way of Borduria, over a city in it, or by two others; Halonia has a piece of its own.</summary>
public sealed class PathDeskTests
{
    private static readonly CorpusBuilder Region = new CorpusBuilder()
        .Document("new", "2013").Place("port")
        .Relation("ab", "TREATY", "ARD", "BOR", relation => relation.When("1990/2000").Says("new", 1, "A treaty."))
        .Relation("bg", "AID", "BOR", "GRT", relation => relation.When("2005/2010").Says("new", 2, "Aid."))
        .Relation("bg-quarrel", "DISPUTE", "GRT", "BOR", relation => relation.When("1995/1996").Says("new", 3, "A quarrel."))
        .Relation("ap", "TRANSIT", "ARD", "port", relation => relation.When("1990/1991").Whole("km", 5))
        .Relation("pg", "TRANSIT", "port", "GRT", relation => relation.When("1992/1993").Whole("km", 5))
        .Relation("port-lies", "LOCATED_IN", "port", "BOR")
        .Relation("al", "AID", "ARD", "LUT", relation => relation.When("1990/.."))
        .Relation("lm", "AID", "LUT", "MAR", relation => relation.When("1990/.."))
        .Relation("mg", "AID", "MAR", "GRT")
        .Relation("hk", "AID", "HAL", "KRA");

    private static TieNetwork Network(NetworkRule? rule = null, Func<Selection, Selection>? select = null) =>
        TieNetwork.Of(Region.Build().Select((select ?? (selection => selection))(MeasureSelection.Default)), rule ?? new NetworkRule());

    private static PathReport Answer(PathQuestion question, TieNetwork? network = null) => PathDesk.Answer(network ?? Network(), question);

    private static PathQuestion Ask(string from = "ARD", string to = "GRT", params string[] closed) => new() { From = from, To = to, Closed = [.. closed] };

    [Fact]
    public void The_shortest_ways_are_all_that_have_the_fewest_ties() =>
        Assert.Equal(["ARD BOR GRT", "ARD port GRT"], Ways(Answer(Ask()).Open));

    [Fact]
    public void A_way_whose_relations_shared_no_day_never_held_together()
    {
        var paths = Assert.IsType<PathAnswer.Found>(Answer(Ask()).Open).Paths;
        Assert.Equal([Truth.Yes, Truth.No], paths.Select(path => path.Together));
    }

    [Fact]
    public void An_undated_step_leaves_it_open_whether_a_way_ever_held()
    {
        var path = Assert.IsType<PathAnswer.Found>(Answer(Ask(closed: ["BOR"])).Closed).Paths.Single();
        Assert.Equal(Truth.Undetermined, path.Together);
    }

    [Fact]
    public void A_step_of_conflict_alone_is_marked()
    {
        var quarrel = Network(select: selection => selection with { WithoutRelations = Selection.Words("bg") });
        var hops = Assert.IsType<PathAnswer.Found>(Answer(Ask(), quarrel).Open).Paths[0].Hops;
        Assert.Equal([false, true], hops.Select(hop => hop.IsConflict));
        Assert.Equal(["bg-quarrel"], hops[1].Ties.Select(tie => tie.Relation.Id));
    }

    [Fact]
    public void A_closed_state_closes_the_places_in_it()
    {
        var report = Answer(Ask(closed: ["BOR"]));
        Assert.Equal(["BOR", "port"], report.Shut.Nodes);
        Assert.Equal(["ARD LUT MAR GRT"], Ways(report.Closed!));
        Assert.Empty(report.Reopenings);
    }

    [Fact]
    public void The_least_reopening_is_the_fewest_things_that_join_the_two_again()
    {
        var report = Answer(Ask(closed: ["BOR", "LUT", "mg"]));
        Assert.IsType<PathAnswer.Unreachable>(report.Closed);
        Assert.Equal(["BOR"], report.Reopenings.Select(things => string.Join(' ', things)));
    }

    [Fact]
    public void One_of_several_relations_closed_leaves_the_tie()
    {
        var report = Answer(Ask(closed: ["bg"]));
        Assert.Equal(["bg-quarrel"], Assert.IsType<PathAnswer.Found>(report.Closed).Paths[0].Hops[1].Ties.Select(tie => tie.Relation.Id));
    }

    [Fact]
    public void Without_a_route_both_pieces_are_told()
    {
        var parted = Assert.IsType<PathAnswer.Unreachable>(Answer(Ask("HAL")).Open);
        Assert.Equal(["HAL", "KRA"], parted.FromPiece.Select(node => parted.Network.Nodes[node].Id));
        Assert.Equal(6, parted.ToPiece.Length);
    }

    [Fact]
    public void Against_direction_there_is_no_route_though_both_are_in_one_piece()
    {
        var parted = Assert.IsType<PathAnswer.Unreachable>(Answer(Ask("GRT", "ARD"), Network(new NetworkRule(IsDirected: true), selection => selection with { Signs = [1] })).Open);
        Assert.Equal(parted.FromPiece, parted.ToPiece);
    }

    [Fact]
    public void The_cheapest_way_has_the_least_length()
    {
        var report = PathDesk.Answer(Network(new NetworkRule(Weight: TieWeight.Km)), Ask() with { IsCheapest = true });
        Assert.Equal(10, Assert.IsType<PathAnswer.Found>(report.Open).Paths.Single().Length);
    }

    [Fact]
    public void The_best_ways_come_in_order() =>
        Assert.Equal(["ARD BOR GRT", "ARD port GRT", "ARD BOR port GRT"], Ways(Answer(Ask() with { Count = 3 }).Open));

    [Fact]
    public void All_ways_up_to_a_length_are_found_and_a_limit_says_that_there_are_more()
    {
        var all = Assert.IsType<PathAnswer.Found>(Answer(Ask() with { MaxLength = 3 }).Open);
        Assert.Equal((5, 5.0), (all.Paths.Length, all.Count));
        var some = Assert.IsType<PathAnswer.Found>(Answer(Ask() with { MaxLength = 3, Limit = 2 }).Open);
        Assert.Equal((2, null), (some.Paths.Length, some.Count));
        Assert.Equal(2, Assert.IsType<PathAnswer.TooFar>(Answer(Ask() with { MaxLength = 1 }).Open).Least);
    }

    [Fact]
    public void QuikGraph_s_search_finds_ways_as_short_as_ours()
    {
        static IEnumerable<int> Ties(PathQuestion question) => Assert.IsType<PathAnswer.Found>(Answer(question).Open).Paths.Select(path => path.Hops.Length);
        Assert.Equal([2], Ties(Ask() with { Engine = Engine.QuikGraph }));
        Assert.Equal(Ties(Ask() with { Count = 3 }), Ties(Ask() with { Count = 3, Engine = Engine.QuikGraph }));
    }

    [Fact]
    public void An_end_that_is_closed_is_refused() => Assert.Throws<ArgumentException>(() => Answer(Ask(closed: ["GRT"])));

    private static IEnumerable<string> Ways(PathAnswer answer) => Assert.IsType<PathAnswer.Found>(answer).Paths.Select(path =>
        string.Join(' ', path.Hops.Select(hop => answer.Network.Nodes[hop.From].Id).Append(answer.Network.Nodes[path.Hops[^1].To].Id)));
}
