using RelationGraph.Analysis.Certainty;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;

namespace RelationGraph.Seeds.Tests;

/// <summary>The Russian base, the border guards and what was given for them.</summary>
public sealed class BasingFacts
{
    private const string Extension = "rus-tjk-basing-2012";
    private const string Rent = "rus-tjk-base-rent";

    [Fact]
    public void The_basing_extension_was_agreed_then_ratified_by_Russia_and_only_submitted_by_Tajikistan()
    {
        Assert.Equal(
            "proposed 2011-09, agreed 2012-10, ratified 2013-04 RUS-PARLIAMENT, submitted 2013-09-18 TJK", Encoded.History(Extension));
        Assert.Equal("2012-10/2042", Encoded.When(Extension));
        Assert.DoesNotContain(Encoded.Relation(Extension).History, step => step.Status.Name is "in-force");
    }

    [Fact]
    public void The_basing_extension_prolongs_the_ten_year_lease_of_2004()
    {
        Assert.True(Encoded.IsLinked(Extension, "prolongs", "rus-tjk-basing-2004"));
        Assert.Equal("2004-10/2014-10", Encoded.When("rus-tjk-basing-2004"));
        Assert.Equal("10", Encoded.Property("rus-tjk-basing-2004", "leaseYears"));
    }

    [Fact]
    public void As_of_mid_2014_the_extension_stands_as_submitted_and_possible()
    {
        var asOf = Edtf.Parse("2014-06");
        Assert.Equal("submitted", Encoded.Relation(Extension).StatusOn(asOf)!.Status.Name);
        var graph = Encoded.Corpus.Select(new Selection { AsOf = asOf, Possible = true, Pair = new Pair("RUS", "TJK") });
        Assert.Contains(graph.Ties, tie => tie.Relation.Id == Extension);
    }

    [Fact]
    public void Before_October_2012_the_extension_was_only_proposed() =>
        Assert.Equal("proposed", Encoded.Relation(Extension).StatusOn(Edtf.Parse("2012-05"))!.Status.Name);

    [Fact]
    public void The_demand_for_rent_is_alleged_denied_and_was_never_agreed()
    {
        var rent = Encoded.Relation(Rent);
        Assert.Equal("rent at most 300000000 USD per year", Encoded.Money(Rent));
        Assert.Contains(rent.Evidence, piece => piece is { Assertion: Assertion.Alleged } && piece.Lines.Contains(445) && piece.Values["amount"].StartsWith("25", StringComparison.Ordinal));
        Assert.Contains(rent.Evidence, piece => piece is { Assertion: Assertion.Denied, AttributedTo: "RUS-MOD" });
        Assert.Equal(2, rent.History.Count(step => step is { Status.Name: "rejected", By: "RUS" }));
        Assert.False(rent.IsEstablished);
    }

    [Fact]
    public void What_Russia_offered_for_the_lease_is_pledged_and_not_delivered()
    {
        string[] pledges = ["rus-tjk-military-aid-2012", "rus-tjk-duty-free-oil-2012", "rus-tjk-hydropower-support-2012"];
        Assert.All(pledges, id =>
        {
            Assert.True(Encoded.IsLinked(id, "in-exchange-for", Extension));
            Assert.False(Encoded.Relation(id).IsEstablished);
        });
        Assert.Equal("pledge 200000000 USD", Encoded.Money(pledges[0]));
    }

    [Fact]
    public void No_agreement_on_border_guards_was_reached_in_2011() =>
        Assert.Equal("did-not-happen", Encoded.History("rus-tjk-border-guard-agreement-2011"));

    [Fact]
    public void Russian_border_guards_left_in_June_2005_and_350_advisers_stayed()
    {
        Assert.Equal("active, ended 2005-06", Encoded.History("rus-tjk-border-handover-2005"));
        Assert.Equal("350", Encoded.Property("rus-border-tjk-advisers", "advisers"));
        Assert.Equal("agreed", Encoded.History("rus-tjk-adviser-cut-2011"));
        Assert.True(Encoded.IsLinked("rus-tjk-adviser-cut-2011", "amends", "rus-border-tjk-advisers"));
    }

    [Fact]
    public void A_return_of_Russian_border_guards_was_sought_and_refused_and_denied_by_the_CSTO()
    {
        var plan = Encoded.Relation("rus-tjk-border-guarding-return");
        Assert.Contains(plan.History, step => step is { Status.Name: "rejected", By: "TJK" });
        Assert.Contains(plan.Evidence, piece => piece is { Assertion: Assertion.Denied, AttributedTo: "CSTO" });
        Assert.False(plan.IsEstablished);
    }

    [Fact]
    public void Okno_passed_from_Tajikistan_to_Russia_for_a_debt_of_242_million_dollars()
    {
        Assert.Equal("ended", Encoded.Relation("tjk-okno-former-owner").Status.Name);
        Assert.Equal("former-owner", Encoded.Property("tjk-okno-former-owner", "role"));
        Assert.Equal("owner", Encoded.Property("rus-okno-owner", "role"));
        Assert.True(Encoded.Relation("rus-okno-owner").When!.Ongoing);
        Assert.True(Encoded.IsLinked("rus-tjk-debt-cancelled-2004", "in-exchange-for", "rus-okno-owner"));
        Assert.Equal("cancellation 242000000 USD", Encoded.Money("rus-tjk-debt-cancelled-2004"));
        Assert.Equal("RUS → TJK", Encoded.Ends("rus-tjk-debt-cancelled-2004"));
    }

    [Fact]
    public void Five_thousand_Russian_troops_at_three_bases_are_an_open_matter_between_both_states()
    {
        Assert.Equal("5000", Encoded.Property("rus-tjk-troops", "troops"));
        var tie = Encoded.Graph.Ties.Single(candidate => candidate.Relation.Id == "rus-tjk-troops");
        Assert.Equal(StandingKind.Holds, AssessedTie.At(Encoded.Corpus, tie, new DateOnly(2013, 9, 1)).Standing.Kind);
    }

    [Fact]
    public void The_pilot_dispute_of_2011_was_settled_and_answered_by_bans_and_deportations()
    {
        Assert.Equal("settled", Encoded.History("rus-tjk-pilot-dispute-2011"));
        string[] answers = ["rus-tjk-food-import-restrictions-2011", "rus-tjk-deportations-2011", "rus-tjk-work-permit-threat-2011"];
        Assert.All(answers, id => Assert.True(Encoded.IsLinked(id, "response-to", "rus-tjk-pilot-dispute-2011")));
        Assert.Equal("announced", Encoded.History(answers[2]));
    }
}
