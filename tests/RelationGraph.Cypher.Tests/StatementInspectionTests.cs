namespace RelationGraph.Cypher.Tests;

public sealed class StatementInspectionTests
{
    [Theory]
    [InlineData("MATCH (n) RETURN n", true)]
    [InlineData("MATCH (n) WHERE EXISTS { MATCH (n)-->() } RETURN n", true)]
    [InlineData("SHOW INDEXES", true)]
    [InlineData("CREATE (n)", false)]
    [InlineData("MATCH (n) CALL (n) { SET n.x = 1 } RETURN n", false)]
    [InlineData("RETURN 1 AS x UNION CREATE (n) RETURN 1 AS x", false)]
    [InlineData("EXPLAIN MATCH (n) DELETE n", false)]
    [InlineData("UNWIND [1] AS x FOREACH (y IN [1] | MERGE (:A))", false)]
    [InlineData("CREATE INDEX FOR (n:A) ON (n.x)", false)]
    [InlineData("DROP INDEX i", false)]
    [InlineData("MATCH (n", false)]
    public void Reading_alone_is_told_from_the_text(string text, bool onlyReads) => Assert.Equal(onlyReads, StatementInspection.Of(text).OnlyReads);

    [Fact]
    public void Procedures_are_listed_once_wherever_they_stand()
    {
        var found = StatementInspection.Of(
            "CALL a.b() YIELD x CALL { CALL c.d() YIELD y RETURN y } RETURN x, EXISTS { CALL e() YIELD z }, EXISTS { CALL a.b() YIELD z }");
        Assert.Null(found.Fault);
        Assert.Equal(["a.b", "c.d", "e"], found.Procedures.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Parameters_are_listed_once_in_the_order_of_the_text() => Assert.Equal(
        ["b", "a", "most"],
        StatementInspection.Of("MATCH (n {x: $b}) WHERE n.y = $a OR EXISTS { (n)-->({x: $b}) } RETURN n LIMIT $most").Parameters);

    [Theory]
    [InlineData("EXPLAIN RETURN 1", true, true)]
    [InlineData("PROFILE RETURN 1", false, true)]
    [InlineData("RETURN 1", false, false)]
    public void A_wish_for_the_plan_is_told(string text, bool isExplained, bool asksForPlan) =>
        Assert.Equal((isExplained, asksForPlan), (StatementInspection.Of(text).IsExplained, StatementInspection.Of(text).AsksForPlan));

    [Fact]
    public void A_change_of_the_schema_is_no_write() =>
        Assert.Equal((false, true), (StatementInspection.Of("DROP INDEX i").Writes, StatementInspection.Of("DROP INDEX i").ChangesSchema));

    [Fact]
    public void What_is_no_statement_tells_why() => Assert.Equal("UnexpectedSyntax", StatementInspection.Of("MATCH (n RETURN n").Fault?.Detail);
}
