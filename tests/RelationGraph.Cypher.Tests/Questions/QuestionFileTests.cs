using NodaTime;

using RelationGraph.Cypher.Questions;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Questions;

public sealed class QuestionFileTests
{
    private const string Whole = """
        // question: Who borders
        //   on whom?
        // parameters: state STRING = 'TJK' – the id of the state
        //   on DATE = date('2012-06-01') – the day, or null – for any
        //   kinds LIST<STRING> = ['a, b', 'it\'s'] – kinds
        //   least INTEGER = -1 – a number
        // columns: one, other
        // engine: embedded
        // A remark: it is no part of the head.
        MATCH (a {id: $state}) // parameters: none
        RETURN a AS one, 1 AS other
        """;

    [Fact]
    public void The_head_tells_question_parameters_and_columns()
    {
        var question = QuestionFile.Read("queries/borders.cypher", Whole);
        Assert.Equal("borders", question.Name);
        Assert.Equal("Who borders on whom?", question.Asks);
        Assert.Equal(["one", "other"], question.Columns);
        Assert.True(question.IsEmbeddedOnly);
        Assert.Equal(Whole, question.Text);
        Assert.Equal(["state", "on", "kinds", "least"], question.Parameters.Select(parameter => parameter.Name));
        Assert.Equal(["STRING", "DATE", "LIST<STRING>", "INTEGER"], question.Parameters.Select(parameter => parameter.Type));
        Assert.Equal(
            [Value.Of("TJK"), Value.Of(new LocalDate(2012, 6, 1)), Value.Of(new ListValue(Value.Of("a, b"), Value.Of("it's"))), Value.Of(-1)],
            question.Parameters.Select(parameter => parameter.Default));
        Assert.Equal("the day, or null – for any", question.Parameters[1].Meaning);
    }

    [Fact]
    public void A_question_without_parameters_runs_on_every_engine_unless_it_says_otherwise()
    {
        var question = QuestionFile.Read("a.cypher", "// question: Q?\n// parameters: none\n// columns: a\nRETURN 1 AS a\n");
        Assert.Empty(question.Parameters);
        Assert.False(question.IsEmbeddedOnly);
    }

    [Theory]
    [InlineData("// parameters: none\n// columns: a\nRETURN 1", "1: '// question:' is missing in the head.")]
    [InlineData("// question: Q\n// columns: a\nRETURN 1", "1: '// parameters:' is missing in the head.")]
    [InlineData("// question: Q\n// parameters: none\nRETURN 1", "1: '// columns:' is missing in the head.")]
    [InlineData("// question:\n// parameters: none\n// columns: a\nRETURN 1", "1: 'question:' says nothing.")]
    [InlineData("// question: Q\n// parameters: none\n// columns: a\n// question: R\nRETURN 1", "4: a second 'question:'.")]
    [InlineData("// question: Q\n// parameters: none\n// columns: a\n", "4: a query is missing after the head.")]
    [InlineData("// question: Q\n// parameters: none\n// columns: a, a\nRETURN 1", "3: a second column 'a'.")]
    [InlineData("// question: Q\n// parameters: none\n// columns: a,, b\nRETURN 1", "3: a column without a name.")]
    [InlineData("// question: Q\n// parameters: none\n// columns: a\n// engine: other\nRETURN 1", "4: found the engine 'other'; expected 'embedded', or no such line.")]
    [InlineData("// question: Q\n// parameters: a STRING 'x'\n// columns: a\nRETURN 1", "2: found 'a STRING 'x''; expected a parameter as 'name TYPE = default – meaning', or 'none'.")]
    [InlineData("// question: Q\n// parameters: a STRING = 'x' – m\n//   a STRING = 'y' – m\n// columns: a\nRETURN 1", "3: a second parameter 'a'.")]
    [InlineData("// question: Q\n// parameters: a TEXT = 'x' – m\n// columns: a\nRETURN 1", "2: 'TEXT' is no type of a parameter; expected STRING, INTEGER, FLOAT, BOOLEAN, DATE or a LIST<…> of them.")]
    [InlineData("// question: Q\n// parameters: a DATE = '2012-01-01' – m\n// columns: a\nRETURN 1", "2: the default '2012-01-01' of 'a' is no DATE.")]
    [InlineData("// question: Q\n// parameters: a DATE = date('2012-02-30') – m\n// columns: a\nRETURN 1", "2: the default date('2012-02-30') of 'a' is no DATE.")]
    [InlineData("// question: Q\n// parameters: a LIST<INTEGER> = [1, 'x'] – m\n// columns: a\nRETURN 1", "2: the default [1, 'x'] of 'a' is no LIST<INTEGER>.")]
    [InlineData("// question: Q\n// parameters: a STRING = 'x'y' – m\n// columns: a\nRETURN 1", "2: the default 'x'y' of 'a' is no STRING.")]
    public void A_fault_names_file_and_line(string text, string message) =>
        Assert.Equal("q.cypher:" + message, Assert.Throws<FormatException>(() => QuestionFile.Read("q.cypher", text)).Message);

    [Fact]
    public void A_value_is_typed_without_quotes()
    {
        Assert.Equal(Value.Of("it's"), Of("STRING").Read("it's"));
        Assert.Equal(Value.Null, Of("STRING").Read("null"));
        Assert.Equal(Value.Of(7), Of("INTEGER").Read("7"));
        Assert.Equal(Value.Of(1.5), Of("FLOAT").Read("1.5"));
        Assert.Equal(Value.True, Of("BOOLEAN").Read("true"));
        Assert.Equal(Value.Of(new LocalDate(2012, 6, 1)), Of("DATE").Read("2012-06-01"));
        Assert.Equal(Value.Of(new ListValue(Value.Of("a"), Value.Of("b"))), Of("LIST<STRING>").Read("a, b"));
        Assert.Equal(Value.Of(ListValue.Empty), Of("LIST<STRING>").Read(""));
        var fault = Assert.Throws<FormatException>(() => Of("DATE").Read("June"));
        Assert.Equal("'June' is no DATE, which the parameter 'p' wants: the thing.", fault.Message);
    }

    private static QuestionParameter Of(string type) => new() { Name = "p", Type = type, Default = Value.Null, Meaning = "the thing" };
}
