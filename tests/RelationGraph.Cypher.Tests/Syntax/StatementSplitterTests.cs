using RelationGraph.Cypher.Syntax;

namespace RelationGraph.Cypher.Tests.Syntax;

public sealed class StatementSplitterTests
{
    [Fact]
    public void Statements_end_at_semicolons_with_their_offsets()
    {
        var statements = StatementSplitter.Split(" RETURN 1 ;\nRETURN 2");
        Assert.Equal([new("RETURN 1", 1, true), new StatementText("RETURN 2", 12, false)], statements);
    }

    [Theory]
    [InlineData("RETURN ';'; RETURN 2")]
    [InlineData("RETURN \";\"; RETURN 2")]
    [InlineData("""RETURN '\';'; RETURN 2""")]
    [InlineData("RETURN 1 AS `a;``b`; RETURN 2")]
    [InlineData("RETURN 1 // ; here\n; RETURN 2")]
    [InlineData("RETURN /* ; */ 1; RETURN 2")]
    public void Semicolons_within_quotes_and_comments_end_nothing(string text) => Assert.Equal(2, StatementSplitter.Split(text).Count);

    [Theory]
    [InlineData("")]
    [InlineData(" ;; \n; ")]
    [InlineData("// nothing\n/* at all */;")]
    [InlineData("/* open")]
    public void Blanks_and_comments_are_no_statement(string text) => Assert.Empty(StatementSplitter.Split(text));

    [Theory]
    [InlineData("RETURN 'a; RETURN 2")]
    [InlineData("RETURN 1 /* a; RETURN 2")]
    public void What_is_not_closed_goes_on_to_the_end(string text) => Assert.False(Assert.Single(StatementSplitter.Split(text)).Closed);

    [Fact]
    public void A_comment_between_words_stays_in_its_statement()
    {
        var statement = Assert.Single(StatementSplitter.Split("// first\nRETURN /* a */ 1 // last\n;"));
        Assert.Equal("RETURN /* a */ 1", statement.Text);
        Assert.Equal(9, statement.Offset);
    }
}
