namespace RelationGraph.Seeds.Tests;

/// <summary>Requests, budgets, payments, pledges and offers, which are not the same thing.</summary>
public sealed class MoneyFacts
{
    private const string Request = "usa-tjk-aid-request-2014";

    [Fact]
    public void The_request_for_2014_and_all_its_five_parts_are_requests_of_the_USA_and_not_established()
    {
        var parts = Encoded.Corpus.Relations.Where(relation => Encoded.IsLinked(relation.Id, "part-of", Request)).ToList();
        Assert.Equal([3.7m, 4m, 6.75m, 10.2m, 10.53m], parts.Select(part => part.Amount!.Value!.Value / 1_000_000).Order());
        Assert.All(parts.Prepend(Encoded.Relation(Request)), relation =>
        {
            Assert.Equal("request", relation.Amount!.Kind);
            Assert.Equal("FY2014", relation.Properties["fiscalYear"].ToString());
            Assert.Equal("USA → TJK", Encoded.Ends(relation.Id));
            Assert.False(relation.IsEstablished);
        });
        Assert.Equal("request 36400000 USD", Encoded.Money(Request));
    }

    [Fact]
    public void The_988_million_dollars_of_1992_to_2010_are_a_budget()
    {
        Assert.Equal("budget 988570000 USD", Encoded.Money("usa-tjk-aid-1992-2010"));
        Assert.Equal("FY1992-FY2010", Encoded.Property("usa-tjk-aid-1992-2010", "fiscalYear"));
    }

    [Fact]
    public void The_179_million_dollars_of_security_aid_are_a_part_of_the_988_million()
    {
        Assert.Equal("disbursement 179900000 USD", Encoded.Money("usa-tjk-security-aid-1992-2010"));
        Assert.True(Encoded.IsLinked("usa-tjk-security-aid-1992-2010", "part-of", "usa-tjk-aid-1992-2010"));
        Assert.Equal("18", Encoded.Property("usa-tjk-security-aid-1992-2010", "sharePercent"));
    }

    [Fact]
    public void The_aid_of_2011_and_2012_is_budgeted_by_fiscal_year()
    {
        Assert.Equal("budget 44480000 USD", Encoded.Money("usa-tjk-aid-2011"));
        Assert.Equal("budget 45100000 USD", Encoded.Money("usa-tjk-aid-2012"));
        Assert.Equal("2011-10/2012-09", Encoded.When("usa-tjk-aid-2012"));
    }

    [Fact]
    public void The_Drug_Control_Agency_got_11_3_million_dollars_since_2003()
    {
        Assert.Equal("USA → TJK-DCA", Encoded.Ends("usa-tjk-dca-operation"));
        Assert.Equal("disbursement 11300000 USD", Encoded.Money("usa-tjk-dca-operation"));
        Assert.Equal("2003/..", Encoded.When("usa-tjk-dca-operation"));
    }

    [Fact]
    public void Russia_only_offered_to_invest_in_CASA_1000()
    {
        Assert.Equal("proposed", Encoded.History("rus-casa-1000-offer-2011"));
        Assert.StartsWith("investment at least ", Encoded.Money("rus-casa-1000-offer-2011"), StringComparison.Ordinal);
        Assert.False(Encoded.Relation("rus-casa-1000-offer-2011").IsEstablished);
        Assert.DoesNotContain(Encoded.Corpus.Relations, relation => relation is { From: "RUS", To: "casa-1000", IsEstablished: true });
    }

    [Fact]
    public void China_pledged_300_million_dollars_and_did_not_pay_them()
    {
        Assert.Equal("pledge 300000000 USD", Encoded.Money("chn-tjk-development-pledge-2013"));
        Assert.False(Encoded.Relation("chn-tjk-development-pledge-2013").IsEstablished);
    }

    [Fact]
    public void India_gave_2_million_dollars_and_upgraded_Ayni_for_10()
    {
        Assert.Equal("disbursement 2000000 USD", Encoded.Money("ind-tjk-emergency-aid-2008"));
        Assert.Equal("cost 10000000 USD", Encoded.Money("ind-ayni-upgrade-2002"));
    }

    [Fact]
    public void Electricity_for_Pakistan_and_Iran_was_an_offer_of_2008() =>
        Assert.All(new[] { "tjk-pak-electricity-offer-2008", "tjk-irn-electricity-offer-2008" }, id =>
        {
            Assert.Equal("offer", Encoded.Property(id, "flow"));
            Assert.Equal("announced", Encoded.History(id));
        });

    [Fact]
    public void Kyrgyz_trade_passed_12_2_million_dollars_in_2024_and_was_6_1_in_the_first_quarter_of_2025()
    {
        Assert.Equal("trade at least 12200000 USD per year", Encoded.Money("tjk-kgz-trade-2024"));
        Assert.Equal("trade 6100000 USD per quarter", Encoded.Money("tjk-kgz-trade-2025-q1"));
        Assert.Equal("2025-01/2025-03", Encoded.When("tjk-kgz-trade-2025-q1"));
    }

    [Fact]
    public void American_exports_and_imports_of_2012_are_parts_of_one_turnover()
    {
        Assert.Equal("trade 54200000 USD per year", Encoded.Money("usa-tjk-exports-2012"));
        Assert.Equal("trade 26800000 USD per year", Encoded.Money("tjk-usa-exports-2012"));
        Assert.All(new[] { "usa-tjk-exports-2012", "tjk-usa-exports-2012" }, id => Assert.True(Encoded.IsLinked(id, "part-of", "usa-tjk-trade-turnover")));
    }
}
