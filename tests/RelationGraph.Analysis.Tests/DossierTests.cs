using RelationGraph.Analysis.Actors;
using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Dossiers;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests;

public sealed class DossierTests
{
    private static readonly DossierDesk Desk = new(Region.Graph);
    private static readonly Dossier Neighbours = Desk.Between("ARD", "BOR");
    private static readonly Dossier Patron = Desk.Between("GRT", "ARD");

    [Fact]
    public void The_dossiers_of_a_pair_and_of_the_pair_turned_round_hold_the_same()
    {
        foreach (var pair in ActorPair.Of(Region.Graph))
        {
            var (there, back) = (Desk.Between(pair.First.Id, pair.Second.Id), Desk.Between(pair.Second.Id, pair.First.Id));

            Assert.Equal(Ids(there.Relations), Ids(back.Relations));
            Assert.Equal(Ids(there.Indirect.Select(tie => tie.Told)), Ids(back.Indirect.Select(tie => tie.Told)));
            Assert.Equal(there.Memberships.Select(shared => shared.Thing.Id), back.Memberships.Select(shared => shared.Thing.Id));
            Assert.Equal(there.Projects.Select(shared => shared.Thing.Id), back.Projects.Select(shared => shared.Thing.Id));
            Assert.Equal(there.Rivalries.Select(rivals => rivals.Thing.Id), back.Rivalries.Select(rivals => rivals.Thing.Id));
            Assert.Equal(there.Routes.Select(route => route.Id), back.Routes.Select(route => route.Id));
            Assert.Equal(there.Gaps.Select(gap => (gap.Kind, gap.Type)), back.Gaps.Select(gap => (gap.Kind, gap.Type)));
            Assert.Equal(there.FirstPositions.Length, back.SecondPositions.Length);
            Assert.Equal(there.Sources.Select(source => source.Document.Id), back.Sources.Select(source => source.Document.Id));
        }
    }

    [Fact]
    public void A_dossier_holds_every_relation_of_its_pair()
    {
        foreach (var pair in ActorPair.Of(Region.Graph))
            Assert.Equal(pair.Tally.Relations, Desk.Between(pair.First.Id, pair.Second.Id).Relations.Length);
    }

    [Fact]
    public void Organs_are_folded_in_and_named()
    {
        Assert.Contains("cmd-mod", Ids(Patron.Relations));
        Assert.Equal(["GRT-CMD"], Names(Patron.FirstOrgans));
        Assert.Equal(["ARD-MOD"], Names(Patron.SecondOrgans));
        Assert.Equal(Ids(Patron.Relations), Ids(Desk.Between("GRT-CMD", "ARD-MOD").Relations));
    }

    [Fact]
    public void A_state_and_its_organ_make_no_pair() => Assert.Throws<ArgumentException>(() => Desk.Between("GRT", "GRT-CMD"));

    [Fact]
    public void A_node_that_is_not_there_is_the_callers_fault() => Assert.Throws<KeyNotFoundException>(() => Desk.Between("GRT", "NOBODY"));

    [Fact]
    public void What_ends_on_the_other_s_ground_or_hits_it_lies_between_them_too()
    {
        Assert.Equal([("cmd-base", Involvement.OnItsGround)], Patron.Indirect.Select(Print));
        Assert.Equal([("gate-shut", Involvement.Named), ("leg-2", Involvement.OnItsGround)], Neighbours.Indirect.Select(Print));
        static (string, Involvement) Print(IndirectTie tie) => (tie.Told.Tie.Relation.Id, tie.Involvement);
    }

    [Fact]
    public void A_strand_leads_with_what_holds_now()
    {
        var treaty = Patron.Strands.Single(strand => strand is { Type: "SECURITY", Form: "training" });
        var basing = Patron.Strands.Single(strand => strand is { Type: "SECURITY", Form: "basing" });

        Assert.Equal((StandingKind.Over, StandingKind.Holds), (treaty.Lead.Standing.Kind, basing.Lead.Standing.Kind));
        Assert.DoesNotContain("POSITION", Neighbours.Strands.Select(strand => strand.Type));
    }

    [Fact]
    public void Within_a_strand_the_holding_come_before_the_past_and_the_newest_first()
    {
        var corpus = new CorpusBuilder().Document("d", "2010")
            .Relation("a", "SECURITY", "AAA", "BBB", r => r.Word("form", "arms").When("1999").Says("d", 1, "x"))
            .Relation("b", "SECURITY", "AAA", "BBB", r => r.Word("form", "arms").When("2003").Says("d", 1, "x"))
            .Relation("c", "SECURITY", "AAA", "BBB", r => r.Word("form", "arms").Status("planned", "2009").Says("d", 1, "x"))
            .Relation("d", "SECURITY", "AAA", "BBB", r => r.Word("form", "arms").When("1995/1996").Says("d", 1, "x"))
            .Relation("e", "SECURITY", "AAA", "BBB", r => r.Word("form", "arms").When("1998/2020").Says("d", 1, "x"))
            .Relation("f", "SECURITY", "AAA", "BBB", r => r.Word("form", "arms").When("1994/").Says("d", 1, "x")).Build();

        var strand = Assert.Single(new DossierDesk(corpus.Select(Region.Folded)).Between("AAA", "BBB").Strands);

        Assert.Equal(["e", "f", "b", "a", "d", "c"], Ids(strand.Ties));
    }

    [Fact]
    public void A_treaty_brings_its_history_and_what_prolongs_it()
    {
        var treaty = Neighbours.Treaties[0];

        Assert.Equal(["1993-05-25", "1994"], treaty.Events.Select(e => e.When.Text));
        Assert.Equal(("prolongs", false), (treaty.Links[0].Kind, treaty.Links[0].IsOutgoing));
    }

    [Fact]
    public void Sharing_counts_what_is_established_on_both_sides_and_lists_the_rest_as_prospective()
    {
        Assert.Equal(
            [("PACT", true, Truth.Yes), ("BANK", false, Truth.No)],
            Neighbours.Memberships.Select(shared => (shared.Thing.Id, shared.IsEstablished, shared.Together)));
    }

    [Theory]
    [InlineData("1994/..", "1996/..", Truth.Yes)]
    [InlineData("1994/..", "2010/..", Truth.Undetermined)]
    [InlineData("1994/1995", "1996/..", Truth.No)]
    [InlineData("1994/", "1996/..", Truth.Undetermined)]
    [InlineData("1994?/..", "1996/..", Truth.Undetermined)]
    [InlineData("1994/2001", "1996/2003", Truth.Yes)]
    public void Two_members_were_in_it_together_as_far_as_their_dates_and_documents_tell(string first, string second, Truth expected)
    {
        var corpus = new CorpusBuilder().Document("d", "2010-03").Organization("ORG")
            .Relation("a", "MEMBER_OF", "AAA", "ORG", r => r.When(first).Says("d", 1, "x"))
            .Relation("b", "MEMBER_OF", "BBB", "ORG", r => r.When(second).Says("d", 1, "x")).Build();

        Assert.Equal(expected, Assert.Single(new DossierDesk(corpus.Select(Region.Folded)).Between("AAA", "BBB").Memberships).Together);
    }

    [Fact]
    public void An_alleged_part_in_a_project_is_not_shared_but_prospective()
    {
        var corpus = new CorpusBuilder().Document("d", "2010").Project("dam")
            .Relation("a", "PARTICIPATES_IN", "AAA", "dam", r => r.Word("role", "host").Says("d", 1, "x"))
            .Relation("b", "PARTICIPATES_IN", "BBB", "dam", r => r.Word("role", "funder").Says("d", 1, "x", Model.Facts.Assertion.Alleged)).Build();

        Assert.False(Assert.Single(new DossierDesk(corpus.Select(Region.Folded)).Between("AAA", "BBB").Projects).IsEstablished);
    }

    [Fact]
    public void To_oppose_a_project_is_to_rival_and_not_to_share_it()
    {
        Assert.Empty(Neighbours.Projects);
        Assert.Equal(["big-dam"], Neighbours.Rivalries.Select(rivals => rivals.Thing.Id));
    }

    [Fact]
    public void Two_who_both_take_part_share_and_do_not_rival()
    {
        var corpus = new CorpusBuilder().Document("d", "2010").Project("dam")
            .Relation("a", "PARTICIPATES_IN", "AAA", "dam", r => r.Word("role", "host").When("2001/2009").Says("d", 1, "x"))
            .Relation("b", "PARTICIPATES_IN", "BBB", "dam", r => r.Word("role", "funder").When("2003/2005").Says("d", 1, "x")).Build();
        var dossier = new DossierDesk(corpus.Select(Region.Folded)).Between("AAA", "BBB");

        Assert.Equal((true, Truth.Yes), (dossier.Projects[0].IsEstablished, dossier.Projects[0].Together));
        Assert.Empty(dossier.Rivalries);
    }

    [Fact]
    public void A_part_is_shown_under_its_total_and_like_years_are_added()
    {
        var paid = Patron.Money.Groups.Single(group => group is { Kind: "disbursement" });

        Assert.Equal(15_000_000m, paid.Sum!.Most);
        Assert.True(paid.Sum.IsAbout);
        Assert.Equal(["aid-part"], Ids(paid.Rows[0].Parts.Select(part => part.Tie)));
    }

    [Fact]
    public void A_route_through_a_place_of_one_into_the_other_is_transit_between_them() =>
        Assert.Equal(["south-road"], Neighbours.Routes.Select(route => route.Id));

    [Fact]
    public void A_route_on_behalf_of_one_through_the_other_is_transit_between_them()
    {
        var corpus = new CorpusBuilder().Organ("A-CMD", "AAA").State("AAA")
            .Relation("leg", "TRANSIT", "BBB", "CCC", r => r.Word("onBehalfOf", "A-CMD")).Build();

        Assert.Equal(["leg"], new DossierDesk(corpus.Select(Region.Folded)).Between("AAA", "BBB").Routes.Select(route => route.Id));
    }

    [Fact]
    public void No_row_is_unknown_unless_a_document_covers_it()
    {
        Assert.Contains((GapKind.NoneTold, "TRADE"), Neighbours.Gaps.Select(gap => (gap.Kind, gap.Type)));
        Assert.Contains((GapKind.Unknown, "AID"), Neighbours.Gaps.Select(gap => (gap.Kind, gap.Type)));
        Assert.Contains((GapKind.Unknown, "TRADE"), Patron.Gaps.Select(gap => (gap.Kind, gap.Type)));
        Assert.DoesNotContain("BORDERS", Patron.Gaps.Select(gap => gap.Type));
    }

    [Theory]
    [InlineData("1991/", "active", GapKind.EndNotTold)]
    [InlineData("/1999", "active", GapKind.StartNotTold)]
    [InlineData(null, "active", GapKind.Undated)]
    [InlineData("2004", "announced", GapKind.NeverConfirmed)]
    public void What_a_relation_leaves_open_is_a_gap(string? when, string status, GapKind expected)
    {
        var corpus = new CorpusBuilder().Document("d", "2010").Relation("a", "AID", "AAA", "BBB",
            r => (when is null ? r : r.When(when)).Status(status).Says("d", 1, "x")).Build();
        var gaps = new DossierDesk(corpus.Select(Region.Folded)).Between("AAA", "BBB").Gaps;

        Assert.Equal([(expected, "a")], gaps.Where(gap => gap.Told is not null).Select(gap => (gap.Kind, gap.Told!.Tie.Relation.Id)));
    }

    [Fact]
    public void A_state_and_an_organization_and_a_state_and_a_project_have_dossiers()
    {
        Assert.Equal(["ard-pact"], Ids(Desk.Between("ARD", "PACT").Relations));
        Assert.Equal(["bor-dam"], Ids(Desk.Between("big-dam", "BOR").Relations));
        Assert.Empty(Desk.Between("DIS", "BOR").Relations);
    }

    [Fact]
    public void As_of_a_date_the_dossier_is_of_that_date()
    {
        var desk = new DossierDesk(Region.Corpus.Select(Region.Folded with { AsOf = Edtf.Parse("2000-06-01") }));
        var dossier = desk.Between("ARD", "BOR");

        Assert.Equal(new DateOnly(2000, 6, 1), dossier.Current);
        Assert.Equal([("frontier", Openness.Open)], dossier.Disputes.Select(told => (told.Tie.Relation.Id, told.Openness)));
    }

    [Fact]
    public void Every_relation_shown_is_sourced_in_the_list_of_sources()
    {
        var shown = Neighbours.Relations.Concat(Neighbours.Indirect.Select(tie => tie.Told))
            .Concat(Neighbours.Memberships.SelectMany(shared => shared.First.Concat(shared.Second)))
            .SelectMany(told => told.Tie.Relation.Evidence).SelectMany(piece => piece.Lines.Select(line => (piece.Document, line)));
        var listed = Neighbours.Sources.SelectMany(source => source.Lines.Select(line => (source.Document.Id, line))).ToHashSet();

        Assert.All(shown, line => Assert.Contains(line, listed));
    }

    private static string[] Ids(IEnumerable<AssessedTie> ties) => [.. ties.Select(told => told.Tie.Relation.Id)];

    private static string[] Ids(IEnumerable<Tie> ties) => [.. ties.Select(tie => tie.Relation.Id)];

    private static string[] Names(IEnumerable<Model.Facts.Node> nodes) => [.. nodes.Select(node => node.Id)];
}
