using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Seeds.Tests;

/// <summary>Neighbours, routes, organizations and what outsiders say.</summary>
public sealed class NeighbourFacts
{
    [Fact]
    public void The_gas_cut_of_April_2012_ended_and_the_suspension_of_December_2012_went_on()
    {
        Assert.Equal("2012-04", Encoded.When("uzb-tjk-gas-cut-2012-04"));
        Assert.Equal("ended", Encoded.History("uzb-tjk-gas-cut-2012-04"));
        Assert.Equal("2012-12/..", Encoded.When("uzb-tjk-gas-suspension-2012-12"));
        Assert.Equal("active", Encoded.History("uzb-tjk-gas-suspension-2012-12"));
        Assert.Equal("active, suspended 2012-04, resumed, suspended 2012-12", Encoded.History("uzb-tjk-gas-supply"));
    }

    [Fact]
    public void The_land_halt_of_January_2013_was_temporary_and_hit_Turkish_and_Iranian_goods()
    {
        Assert.Equal("ended", Encoded.History("uzb-tjk-goods-halt-2013-01"));
        Assert.Equal("TUR, IRN", Encoded.Property("uzb-tjk-goods-halt-2013-01", "affects"));
    }

    [Fact]
    public void The_bombed_rail_spur_from_Termez_stayed_closed() =>
        Assert.Equal("active, suspended 2011-11", Encoded.History("uzb-tjk-termez-rail"));

    [Fact]
    public void Uzbekistan_denies_that_the_delays_are_political() =>
        Assert.Equal(
            [(Assertion.Alleged, "TJK"), (Assertion.Denied, "UZB")],
            Encoded.Relation("tjk-uzb-political-delay-accusation").Evidence.Select(piece => (piece.Assertion, piece.AttributedTo)));

    [Fact]
    public void Uzbekistan_opposes_Roghun_and_the_World_Bank_assesses_it()
    {
        Assert.Equal(-1, Encoded.Relation("uzb-opposes-roghun").Sign);
        Assert.Equal("assessor", Encoded.Property("world-bank-assesses-roghun", "role"));
        Assert.Equal(0, Encoded.Relation("world-bank-assesses-roghun").Sign);
    }

    [Fact]
    public void Construction_at_Roghun_was_deferred_though_observers_deny_it()
    {
        Assert.Equal("suspended", Encoded.History("tjk-defers-roghun"));
        Assert.Contains(Encoded.Relation("tjk-defers-roghun").Evidence, piece => piece.Assertion == Assertion.Denied);
    }

    [Fact]
    public void The_legs_of_the_way_back_from_Afghanistan_stand_in_order() => Assert.Equal(
        ["AFG → panj-bridge road", "panj-bridge → TJK road", "TJK → KGZ road", "KGZ → KAZ rail", "KAZ → RUS rail", "RUS → riga rail", "riga → USA sea"],
        Legs("ndn-return-2012"));

    [Fact]
    public void Iran_sent_the_equipment_for_Sangtuda_2_around_Uzbekistan() => Assert.Equal(
        ["IRN → CHN", "CHN → AFG", "AFG → TJK"], Legs("iran-sangtuda-2-detour"));

    [Fact]
    public void CASA_1000_runs_from_Kyrgyzstan_by_Tajikistan_and_Afghanistan_to_Pakistan() => Assert.Equal(
        ["KGZ → TJK power-line", "TJK → AFG power-line", "AFG → PAK power-line"], Legs("casa-1000"));

    [Fact]
    public void The_land_dispute_with_Afghanistan_was_settled_with_3000_hectares()
    {
        Assert.Equal("active, settled 2009-01", Encoded.History("afg-tjk-panj-land-dispute"));
        Assert.Equal("3000", Encoded.Property("afg-tjk-panj-land-2009", "hectares"));
        Assert.Equal("TJK → panj-disputed-land", Encoded.Ends("tjk-panj-land-owner"));
    }

    [Fact]
    public void The_Kyrgyz_border_treaty_was_signed_on_13_March_2025_after_nearly_23_years_of_talks()
    {
        Assert.Equal("signed 2025-03-13", Encoded.History("tjk-kgz-border-treaty-2025"));
        Assert.Equal("23", Encoded.Property("tjk-kgz-border-treaty-2025", "negotiationYears"));
        Assert.Equal("active 2002~, settled 2025-03-13", Encoded.History("tjk-kgz-border-dispute"));
    }

    [Fact]
    public void The_Khujand_declaration_is_one_instrument_of_three_states() => Assert.Equal(
        ["KGZ → UZB", "TJK → KGZ", "TJK → UZB"],
        Encoded.Corpus.Relations.Where(relation => Encoded.Property(relation.Id, "instrument") == "khujand-declaration-2025").Select(relation => Encoded.Ends(relation.Id)));

    [Fact]
    public void The_CSTO_has_six_members_and_the_SCO_six_and_later_Pakistan()
    {
        Assert.Equal(["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"], Members("CSTO"));
        Assert.Equal(["CHN", "KAZ", "KGZ", "PAK", "RUS", "TJK", "UZB"], Members("SCO"));
        Assert.Equal("2024-07-20", Encoded.When("pak-member-sco"));
    }

    [Fact]
    public void Tajikistan_is_a_partner_of_the_Partnership_for_Peace_and_no_member_of_NATO()
    {
        Assert.Equal("partner", Encoded.Property("tjk-member-pfp", "form"));
        Assert.Equal("2002-02/..", Encoded.When("tjk-member-pfp"));
        Assert.Empty(Members("NATO"));
    }

    [Fact]
    public void The_anti_terrorism_alliance_was_announced_and_nothing_more() => Assert.All(
        Encoded.Corpus.Relations.Where(relation => relation.To == "four-state-anti-terrorism-alliance"),
        relation => Assert.Equal("announced", Encoded.History(relation.Id)));

    [Fact]
    public void The_State_Department_did_not_name_Tajikistan_a_country_of_particular_concern()
    {
        Assert.Equal("did-not-happen", Encoded.History("usa-state-tjk-cpc"));
        Assert.Equal("proposed 2012, proposed 2013", Encoded.History("uscirf-tjk-cpc-recommendation"));
        Assert.True(Encoded.IsLinked("usa-state-tjk-cpc", "response-to", "uscirf-tjk-cpc-recommendation"));
    }

    [Fact]
    public void The_airline_smuggling_is_alleged_by_the_US_command_and_denied_by_the_Tajik_ministry()
    {
        var smuggling = Encoded.Relation("afg-tjk-airline-drugs");
        Assert.Equal(
            [(Assertion.Alleged, "USCENTCOM"), (Assertion.Denied, "TJK-MFA")],
            smuggling.Evidence.Select(piece => (piece.Assertion, piece.AttributedTo)));
        Assert.False(smuggling.IsEstablished);
    }

    [Fact]
    public void A_US_command_folds_into_the_USA_and_reached_the_transit_accord_of_2009()
    {
        Assert.All(new[] { "USCENTCOM", "USTRANSCOM", "USA-STATE", "USA-OMC-TJK", "USCIRF" }, organ => Assert.Equal("USA", Encoded.Corpus.PrincipalOf(organ)));
        Assert.Equal("USCENTCOM → TJK", Encoded.Ends("usa-tjk-land-transit-2009"));
        var pair = Encoded.Corpus.Select(new Selection { Pair = new Pair("TJK", "USA"), Organs = Organs.WithState });
        Assert.Contains(pair.TiesBetween("TJK", "USA"), tie => tie.Relation.Id == "usa-tjk-land-transit-2009");
    }

    [Fact]
    public void The_observer_mission_lasted_from_December_1994_to_May_2000() =>
        Assert.Equal("active 1994-12, ended 2000-05", Encoded.History("unsc-establishes-unmot"));

    [Fact]
    public void The_pact_on_arms_from_Pakistan_is_signed_and_no_sale_is_told_of()
    {
        Assert.Equal("signed", Encoded.History("pak-tjk-arms-memorandum-2021"));
        Assert.Equal("agreed", Encoded.History("pak-tjk-arms-sale"));
        Assert.Equal("PAK → TJK", Encoded.Ends("pak-tjk-arms-sale"));
    }

    private static IEnumerable<string> Legs(string route) => Encoded.Corpus.Relations
        .Where(relation => Encoded.Property(relation.Id, "route") == route)
        .OrderBy(relation => ((PropertyValue.Whole)relation.Properties["leg"]).Value)
        .Select(relation => $"{Encoded.Ends(relation.Id)} {Encoded.Property(relation.Id, "mode")}".TrimEnd());

    private static IEnumerable<string> Members(string organization) => Encoded.Corpus.Relations
        .Where(relation => relation.Type.Name == "MEMBER_OF" && relation.To == organization).Select(relation => relation.From);
}
