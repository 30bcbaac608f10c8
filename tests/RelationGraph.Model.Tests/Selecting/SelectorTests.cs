using System.Collections.Immutable;

using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;

using static RelationGraph.Model.Tests.SmallCorpus;

namespace RelationGraph.Model.Tests.Selecting;

public sealed class SelectorTests
{
    private static readonly Selection Everything = new();

    [Fact]
    public void Nothing_asked_selects_every_relation_and_node()
    {
        var corpus = Of(Relation("aid", "AID", "AAA", "BBB"), Relation("pact", "MEMBER_OF", "AAA", "PACT"));

        var graph = corpus.Select(Everything);

        Assert.Equal(corpus.Relations.Length, graph.Ties.Length);
        Assert.Equal(corpus.Nodes, graph.Nodes);
    }

    [Fact]
    public void An_organ_of_an_organ_folds_into_the_state_at_the_top()
    {
        var corpus = Of(
            Relation("a1", "AGENCY_OF", "A-ARMY", "AAA"),
            Relation("a2", "AGENCY_OF", "A-STAFF", "A-ARMY"),
            Relation("aid", "AID", "A-STAFF", "BBB"));

        var graph = corpus.Select(Everything with { Organs = Organs.WithState });

        var tie = Assert.Single(graph.Ties);
        Assert.Equal(("aid", "AAA", "BBB"), (tie.Relation.Id, tie.From, tie.To));
        Assert.Equal(2, graph.Omitted.InsideOneActor);
    }

    [Fact]
    public void Without_a_date_what_has_ended_counts()
    {
        var corpus = Of(Relation("aid", "AID", "AAA", "BBB", "1994/1999", Ended));

        Assert.Single(corpus.Select(Everything).Ties);
    }

    [Fact]
    public void With_a_date_what_has_ended_does_not_count_and_is_numbered()
    {
        var corpus = Of(Relation("aid", "AID", "AAA", "BBB", "1994/..", Ended), Relation("more", "AID", "AAA", "BBB"));

        var graph = corpus.Select(Everything with { AsOf = Edtf.Parse("2000") });

        Assert.Empty(graph.Ties);
        Assert.Equal((1, 1), (graph.Omitted.Over, graph.Omitted.Undated));
    }

    [Fact]
    public void The_status_that_held_at_the_date_decides()
    {
        var ended = Relation("aid", "AID", "AAA", "BBB", "1994/2000") with
        {
            History = [new StatusEntry(Active, Edtf.Parse("1994"), null), new StatusEntry(Ended, Edtf.Parse("2000"), null)],
        };
        var corpus = Of(ended);

        var tie = Assert.Single(corpus.Select(Everything with { AsOf = Edtf.Parse("1996") }).Ties);

        Assert.Equal("active", tie.Status.Status.Name);
    }

    [Fact]
    public void Ongoing_is_certain_up_to_the_newest_document_that_says_so_and_possible_after()
    {
        var corpus = Of(Relation("aid", "AID", "AAA", "BBB", "1994/..", null, From("old")));

        Assert.Single(corpus.Select(Everything with { AsOf = Edtf.Parse("2005-05") }).Ties);
        Assert.Empty(corpus.Select(Everything with { AsOf = Edtf.Parse("2010") }).Ties);
        Assert.Single(corpus.Select(Everything with { AsOf = Edtf.Parse("2010"), Possible = true }).Ties);
    }

    [Fact]
    public void A_document_left_out_takes_along_what_only_it_tells()
    {
        var corpus = Of(
            Relation("both", "AID", "AAA", "BBB", null, null, From("old"), From("new")),
            Relation("one", "AID", "AAA", "CCC", null, null, From("old")));

        var graph = corpus.Select(Everything with { WithoutDocuments = Selection.Words("old") });

        var tie = Assert.Single(graph.Ties);
        Assert.Equal("both", tie.Relation.Id);
        Assert.Equal("new", Assert.Single(tie.Relation.Evidence).Document);
    }

    [Fact]
    public void Established_only_leaves_out_offers_statements_and_what_is_merely_denied()
    {
        var corpus = Of(
            Relation("offer", "AID", "AAA", "BBB", null, Proposed),
            Relation("word", "POSITION", "AAA", "BBB"),
            Relation("rumour", "AID", "AAA", "BBB", null, null, From("old", Assertion.Alleged), From("new", Assertion.Denied)),
            Relation("aid", "AID", "AAA", "BBB"));

        var graph = corpus.Select(Everything with { Include = Selection.Words() });

        Assert.Equal("aid", Assert.Single(graph.Ties).Relation.Id);
        Assert.Equal(3, graph.Omitted.NotEstablished);
    }

    [Theory]
    [InlineData("proposed", "offer")]
    [InlineData("statements", "word")]
    [InlineData("denied", "rumour")]
    public void Include_brings_back_one_sort_of_what_is_not_established(string word, string relation)
    {
        var corpus = Of(
            Relation("offer", "AID", "AAA", "BBB", null, Proposed),
            Relation("word", "POSITION", "AAA", "BBB"),
            Relation("rumour", "AID", "AAA", "BBB", null, null, From("old", Assertion.Denied)));

        var graph = corpus.Select(Everything with { Include = Selection.Words(word) });

        Assert.Equal(relation, Assert.Single(graph.Ties).Relation.Id);
    }

    [Fact]
    public void A_claim_that_is_denied_but_also_stated_is_established()
    {
        var relation = Relation("aid", "AID", "AAA", "BBB", null, null, From("old"), From("new", Assertion.Denied));

        Assert.True(relation.IsEstablished);
    }

    [Fact]
    public void A_pair_holds_what_joins_the_two_and_what_both_take_part_in()
    {
        var corpus = Of(
            Relation("aid", "AID", "AAA", "BBB"),
            Relation("a-pact", "MEMBER_OF", "AAA", "PACT"),
            Relation("b-pact", "MEMBER_OF", "BBB", "PACT"),
            Relation("a-dam", "PARTICIPATES_IN", "AAA", "dam"),
            Relation("third", "AID", "AAA", "CCC"));

        var graph = corpus.Select(Everything with { Pair = new Pair("AAA", "BBB") });

        Assert.Equal(["a-pact", "aid", "b-pact"], graph.Ties.Select(tie => tie.Relation.Id));
    }

    [Fact]
    public void Opposing_a_project_is_not_sharing_it()
    {
        var against = Relation("b-dam", "PARTICIPATES_IN", "BBB", "dam") with
        {
            Properties = ImmutableSortedDictionary<string, PropertyValue>.Empty.Add("role", new PropertyValue.Text("opponent")),
        };
        var corpus = Of(Relation("a-dam", "PARTICIPATES_IN", "AAA", "dam"), against);

        Assert.Empty(corpus.Select(Everything with { Pair = new Pair("AAA", "BBB") }).Ties);
    }

    [Fact]
    public void A_pair_with_organs_apart_shows_the_organs_that_act()
    {
        var corpus = Of(
            Relation("a1", "AGENCY_OF", "A-ARMY", "AAA"),
            Relation("a2", "AGENCY_OF", "A-STAFF", "AAA"),
            Relation("aid", "AID", "A-ARMY", "BBB"));

        var graph = corpus.Select(Everything with { Pair = new Pair("AAA", "BBB") });

        Assert.Equal(["a1", "aid"], graph.Ties.Select(tie => tie.Relation.Id));
    }

    [Fact]
    public void Surroundings_reach_as_many_steps_as_asked_and_hold_the_ties_among_them()
    {
        var corpus = Of(
            Relation("ab", "AID", "AAA", "BBB"), Relation("bc", "AID", "BBB", "CCC"), Relation("cp", "MEMBER_OF", "CCC", "PACT"));

        Assert.Equal(["ab"], corpus.Select(Everything with { Ego = "AAA" }).Ties.Select(tie => tie.Relation.Id));
        Assert.Equal(["ab", "bc"], corpus.Select(Everything with { Ego = "AAA", Hops = 2 }).Ties.Select(tie => tie.Relation.Id));
    }

    [Fact]
    public void Equal_selections_print_the_same_recipe()
    {
        var one = Everything with { Types = Selection.Words("AID", "TREATY"), AsOf = Edtf.Parse("2013") };
        var two = Everything with { Types = Selection.Words("TREATY", "AID"), AsOf = Edtf.Parse("2013") };

        Assert.Equal(one.Recipe(), two.Recipe());
    }

    [Fact]
    public void A_misspelt_type_is_a_fault_with_the_nearest_word()
    {
        var fault = Assert.Single(SelectionFaults.Find(Of(), Everything with { Types = Selection.Words("TREATTY") }));

        Assert.Equal(("type", "TREATTY"), (fault.Part, fault.Found));
        Assert.Equal("TREATY", fault.Suggestions[0]);
    }

    [Fact]
    public void A_mode_keeps_what_travels_by_it_or_by_several_in_turn()
    {
        var corpus = Of(Travelling("by-road", "road"), Travelling("by-rail", "rail"), Travelling("by-all", Selection.AnyMode), Relation("aid", "AID", "AAA", "BBB"));

        Assert.Equal(["by-all", "by-road"], corpus.Select(Everything with { Modes = ["road"] }).Ties.Select(tie => tie.Relation.Id));

        static Relation Travelling(string id, string mode) => Relation(id, "AID", "AAA", "BBB") with
        {
            Properties = ImmutableSortedDictionary<string, PropertyValue>.Empty.Add("mode", new PropertyValue.Text(mode)),
        };
    }

    [Fact]
    public void A_sign_keeps_relations_of_that_sign_only()
    {
        var corpus = Of(Relation("aid", "AID", "AAA", "BBB"), Relation("quarrel", "AID", "AAA", "BBB") with { Sign = -1 });

        var graph = corpus.Select(Everything with { Signs = [-1] });

        Assert.Equal("quarrel", Assert.Single(graph.Ties).Relation.Id);
        Assert.Contains("signs: conflict", graph.Recipe());
    }

    [Fact]
    public void A_relation_that_is_left_out_is_gone_and_the_recipe_says_so()
    {
        var corpus = Of(Relation("aid", "AID", "AAA", "BBB"), Relation("more", "AID", "AAA", "BBB"));

        var graph = corpus.Select(Everything with { WithoutRelations = Selection.Words("aid") });

        Assert.Equal("more", Assert.Single(graph.Ties).Relation.Id);
        Assert.Contains("without relations: aid", graph.Recipe());
    }
}
