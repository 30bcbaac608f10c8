using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Tests;

public sealed class CypherLiteralTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData(" -7 ", "-7")]
    [InlineData("1.5e3", "1500.0")]
    [InlineData("'it\\'s'", "'it\\'s'")]
    [InlineData("\"two words\"", "'two words'")]
    [InlineData("TRUE", "true")]
    [InlineData("null", "null")]
    [InlineData("[1, ['a'], []]", "[1, ['a'], []]")]
    [InlineData("{a: 1, b: {c: null}}", "{a: 1, b: {c: null}}")]
    [InlineData("date('2004-10-01')", "2004-10-01")]
    [InlineData("[date('2004-10-01'), duration('P1M')]", "[2004-10-01, P1M]")]
    [InlineData("point({x: 1, y: 2})", "point({x: 1.0, y: 2.0, crs: 'cartesian'})")]
    public void A_literal_is_read_as_a_query_writes_it(string text, string value)
    {
        Assert.True(CypherLiteral.TryRead(text, out var read));
        Assert.Equal(value, read.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("TJK")]
    [InlineData("United States")]
    [InlineData("1 + 1")]
    [InlineData("1 AS x")]
    [InlineData("1, 2")]
    [InlineData("1 LIMIT 1")]
    [InlineData("1 UNION RETURN 2")]
    [InlineData("*")]
    [InlineData("DISTINCT 1")]
    [InlineData("$other")]
    [InlineData("[x IN [1] | x]")]
    [InlineData("toUpper('a')")]
    [InlineData("rand()")]
    [InlineData("[1, x]")]
    [InlineData("['a'")]
    [InlineData("2004-10-01")]
    public void Anything_else_is_none(string text) => Assert.False(CypherLiteral.TryRead(text, out _));

    [Fact]
    public void A_day_that_there_is_not_is_an_error() => Assert.Throws<CypherException>(() => CypherLiteral.TryRead("date('2004-13-01')", out _));
}
