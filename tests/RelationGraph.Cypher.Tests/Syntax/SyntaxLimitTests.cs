using RelationGraph.Cypher.Syntax;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Tests.Syntax;

public sealed class SyntaxLimitTests
{
    private const int SmallStack = 1 << 20;

    public static TheoryData<string, string, string> Deep => new()
    {
        { "(", "1", ")" },
        { "[", "1", "]" },
        { "{a: ", "1", "}" },
        { "-", "1", "" },
        { "NOT ", "true", "" },
        { "f(", "1", ")" },
        { "a[", "1", "]" },
        { "a {b: ", "1", "}" },
        { "CASE WHEN ", "1", " THEN 1 END" },
        { "[x IN ", "xs", " | 1]" },
        { "all(x IN xs WHERE ", "x", ")" },
        { "reduce(s = 0, x IN xs | ", "x", ")" },
        { "[(a {b: ", "1", "})-->() | 1]" },
        { "EXISTS { MATCH (n) WHERE ", "true", " }" },
        { "1 OR 1 XOR 1 AND 1 = 1 IN 1 + 1 * 1 ^ (", "1", ")" },
        { "x:(", "A", ")" },
        { "x IS :: LIST<", "ANY", ">" },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Nesting_is_bounded_on_a_small_stack(string open, string middle, string close)
    {
        Parse("RETURN " + Times(open, 1) + middle + Times(close, 1));
        var error = Assert.IsType<CypherException>(Parse("RETURN " + Times(open, 100_000) + middle + Times(close, 100_000)));
        Assert.Equal("UnexpectedSyntax", error.Detail);
        Assert.IsType<CypherException>(Parse("RETURN " + Times(open, 100_000)));
    }

    [Theory]
    [InlineData(" + 1")]
    [InlineData(" AND 1")]
    [InlineData(" IS NULL")]
    [InlineData(".a")]
    [InlineData("[0]")]
    [InlineData(":A")]
    [InlineData(" IS :: ANY")]
    public void A_chain_of_operators_is_bounded(string link)
    {
        Assert.Null(Parse("RETURN 1" + Times(link, 2000)));
        Assert.IsType<CypherException>(Parse("RETURN 1" + Times(link, 100_000)));
    }

    [Fact]
    public void Nesting_of_400_is_allowed() => Assert.Null(Parse("RETURN " + Times("(", 400) + "1" + Times(")", 400)));

    [Fact]
    public void What_stands_side_by_side_is_not_bounded()
    {
        Assert.Null(Parse("RETURN [1" + Times(", 1 + 1", 50_000) + "]"));
        Assert.Null(Parse("RETURN 1" + Times(" < 1", 20_000)));
        Assert.Null(Parse(Times("CREATE (:A {x: 1 + 1})-[:R]->(:B) ", 5000)));
        Assert.Null(Parse("MATCH ()" + Times("-->()", 20_000) + " RETURN 1"));
    }

    [Fact]
    public void A_statement_knows_how_high_it_is()
    {
        Assert.Equal(1, Parser.Parse("RETURN 1, 2").Height);
        Assert.Equal(4, Parser.Parse("RETURN 1 + 1 + 1 + 1").Height);
        Assert.Equal(3, Parser.Parse("RETURN [1, [2]]").Height);
        Assert.Equal(3, Parser.Parse("MATCH (n {x: 1}) RETURN 1").Height);
    }

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static Exception? Parse(string text)
    {
        Exception? error = null;
        var thread = new Thread(() => error = Record.Exception(() => Parser.Parse(text)), SmallStack);
        thread.Start();
        thread.Join();
        return error;
    }
}
