using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Money;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests;

public sealed class MoneyTests
{
    [Fact]
    public void Like_amounts_of_years_apart_are_added_and_the_sum_names_them()
    {
        var group = OneGroup(b => b
            .Relation("a", "AID", "AAA", "BBB", r => r.When("2005").Amount("disbursement", 10))
            .Relation("b", "AID", "AAA", "BBB", r => r.When("2006").Amount("disbursement", null, min: 5, max: 7)));

        Assert.Equal((15m, 17m), (group.Sum!.Least, group.Sum.Most));
        Assert.Equal(["a", "b"], group.Sum.Relations);
    }

    [Fact]
    public void An_amount_without_an_upper_bound_leaves_the_sum_without_one()
    {
        var group = OneGroup(b => b
            .Relation("a", "AID", "AAA", "BBB", r => r.When("2005").Amount("pledge", 10))
            .Relation("b", "AID", "AAA", "BBB", r => r.When("2006").Amount("pledge", null, min: 5)));

        Assert.Equal((15m, null), (group.Sum!.Least, group.Sum.Most));
        Assert.Equal("at least USD 15", group.Sum.Text("USD"));
    }

    [Fact]
    public void A_part_stands_under_its_total_and_is_not_added()
    {
        var group = OneGroup(b => b
            .Relation("total", "AID", "AAA", "BBB", r => r.When("2005").Amount("disbursement", 10))
            .Relation("part", "AID", "AAA", "BBB", r => r.When("2005").Amount("disbursement", 4).Link("part-of", "total"))
            .Relation("next", "AID", "AAA", "BBB", r => r.When("2006").Amount("disbursement", 1)));

        Assert.Equal(11m, group.Sum!.Most);
        Assert.Equal(["part"], group.Rows[0].Parts.Select(part => part.Tie.Relation.Id));
    }

    [Fact]
    public void A_part_of_a_part_stands_under_the_part_alone()
    {
        var money = Money(b => b
            .Relation("total", "AID", "AAA", "BBB", r => r.Amount("disbursement", 10))
            .Relation("part", "AID", "AAA", "BBB", r => r.Amount("disbursement", 4).Link("part-of", "total"))
            .Relation("piece", "AID", "AAA", "BBB", r => r.Amount("disbursement", 1).Link("part-of", "part")));

        var total = Assert.Single(Assert.Single(money.Groups).Rows);
        Assert.Equal("piece", Assert.Single(Assert.Single(total.Parts).Parts).Tie.Relation.Id);
        Assert.Equal(3, money.Rows.Length);
    }

    [Fact]
    public void A_ring_of_parts_loses_no_amount()
    {
        var money = Money(b => b
            .Relation("a", "AID", "AAA", "BBB", r => r.Amount("pledge", 1).Link("part-of", "b"))
            .Relation("b", "AID", "AAA", "BBB", r => r.Amount("pledge", 2).Link("part-of", "a")));

        Assert.Equal(2, Assert.Single(money.Groups).Rows.Length);
    }

    [Theory]
    [InlineData("disbursement", "2005", "2005", NoSum.MayOverlap)]
    [InlineData("disbursement", "2005", "2004/2006", NoSum.MayOverlap)]
    [InlineData("disbursement", "2005", null, NoSum.Undated)]
    [InlineData("debt", "2005", "2006", NoSum.NotAdditive)]
    [InlineData("cost", "2005", "2006", NoSum.NotAdditive)]
    public void Amounts_that_may_be_the_same_money_are_not_added(string kind, string first, string? second, NoSum expected)
    {
        var group = OneGroup(b => b
            .Relation("a", "AID", "AAA", "BBB", r => r.When(first).Amount(kind, 10))
            .Relation("b", "AID", "AAA", "BBB", r => (second is null ? r : r.When(second)).Amount(kind, 10)));

        Assert.Equal((expected, null), (group.NoSum, group.Sum));
    }

    [Theory]
    [InlineData("FY2012", "FY2013", true)]
    [InlineData("FY2012", "FY2012", false)]
    [InlineData("FY2012", "FY2012-FY2013", false)]
    public void Single_fiscal_years_that_differ_are_apart(string first, string second, bool isAdded)
    {
        var group = OneGroup(b => b
            .Relation("a", "AID", "AAA", "BBB", r => r.Word("fiscalYear", first).Amount("budget", 10))
            .Relation("b", "AID", "AAA", "BBB", r => r.Word("fiscalYear", second).Amount("budget", 10)));

        Assert.Equal(isAdded, group.Sum is not null);
    }

    [Fact]
    public void Kinds_currencies_directions_units_and_footings_are_never_mixed()
    {
        var money = Money(b => b
            .Relation("a", "AID", "AAA", "BBB", r => r.When("2001").Amount("pledge", 1))
            .Relation("b", "AID", "AAA", "BBB", r => r.When("2002").Amount("request", 1))
            .Relation("c", "AID", "AAA", "BBB", r => r.When("2003").Amount("pledge", 1, "EUR"))
            .Relation("d", "AID", "BBB", "AAA", r => r.When("2004").Amount("pledge", 1))
            .Relation("e", "AID", "AAA", "BBB", r => r.When("2005").Amount("pledge", 1, per: "year"))
            .Relation("f", "AID", "AAA", "BBB", r => r.When("2006").Amount("pledge", 1).Status("proposed")));

        Assert.Equal(6, money.Groups.Length);
        Assert.All(money.Groups, group => Assert.Equal(NoSum.NothingToAdd, group.NoSum));
        Assert.Contains(money.Groups, group => group.Footing == Footing.Offered);
    }

    [Fact]
    public void A_disputed_amount_is_not_added()
    {
        var group = OneGroup(b => b
            .Relation("a", "AID", "AAA", "BBB", r => r.When("2005").Amount("disbursement", 10).Says("d", 1, "x", values: ["amount", "12"]))
            .Relation("b", "AID", "AAA", "BBB", r => r.When("2006").Amount("disbursement", 10)));

        Assert.Equal(NoSum.Disputed, group.NoSum);
    }

    [Theory]
    [InlineData("AID", "disbursement", "AAA", "BBB")]
    [InlineData("TRADE", "trade", "BBB", "AAA")]
    [InlineData("RESTRICTION", "tariff", "BBB", "AAA")]
    [InlineData("TREATY", "rent", null, null)]
    [InlineData("POSITION", "rent", null, null)]
    [InlineData("AID", "cost", null, null)]
    public void Money_goes_the_way_of_its_meaning(string type, string kind, string? giver, string? receiver)
    {
        var row = Assert.Single(Money(b => b.Relation("a", type, "AAA", "BBB", r => r.Amount(kind, 1))).Rows);

        Assert.Equal((giver, receiver), (row.Giver, row.Receiver));
    }

    [Theory]
    [InlineData(3_600_000_000L, null, null, false, "USD 3.6 billion")]
    [InlineData(242_000_000L, null, null, true, "about USD 242 million")]
    [InlineData(1234567L, null, null, false, "USD 1,234,567")]
    [InlineData(null, 20_000, null, false, "at least USD 20,000")]
    [InlineData(null, null, 300_000_000, false, "up to USD 300 million")]
    [InlineData(null, 5, 7, false, "USD 5 to 7")]
    public void An_amount_is_written_without_losing_a_digit(long? value, int? min, int? max, bool about, string expected) =>
        Assert.Equal(expected, AmountText.Of(new Amount { Kind = "cost", Currency = "USD", Value = value, Min = min, Max = max, IsAbout = about }));

    private static MoneyGroup OneGroup(Func<CorpusBuilder, CorpusBuilder> build) => Assert.Single(Money(build).Groups);

    private static MoneyOverview Money(Func<CorpusBuilder, CorpusBuilder> build) =>
        MoneyOverview.Of(build(new CorpusBuilder().Document("d", "2010")).Build().Select(new Selection()));
}
