using RelationGraph.Cypher.Execution;
using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Functions.Patterns;
using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Functions;

public sealed class JavaPatternTests
{
    [Theory]
    [InlineData("'abc' =~ 'ab'", "false")]
    [InlineData("'abc' =~ null", "null")]
    [InlineData("'abc' =~ '('", "ArgumentError InvalidArgumentValue")]
    [InlineData("'a\\nb' =~ 'a.b'", "false")]
    [InlineData("'abc\\n' =~ 'abc'", "false")]
    [InlineData("'abc\\n' =~ 'abc$'", "false")]
    [InlineData("'ABC' =~ '(?i)abc'", "true")]
    [InlineData("'é' =~ '\\\\w'", "false")]
    [InlineData("'É' =~ '(?i)é'", "false")]
    [InlineData("'٣' =~ '\\\\d'", "false")]
    [InlineData("'\\u00a0' =~ '\\\\s'", "false")]
    [InlineData("'aaa' =~ 'a*+a'", "false")]
    [InlineData("'a' =~ '\\\\p{Alpha}'", "true")]
    [InlineData("'é' =~ '\\\\p{IsAlphabetic}'", "true")]
    [InlineData("'é' =~ '\\\\p{L}'", "true")]
    [InlineData("'\\r\\n' =~ '\\\\R'", "true")]
    [InlineData("'a.b' =~ '\\\\Qa.b\\\\E'", "true")]
    [InlineData("'😀' =~ '.'", "true")]
    [InlineData("'😀' =~ '[😀]'", "true")]
    [InlineData("'a&&b' =~ '[a-z&&[^b]]+&&b'", "true")]
    [InlineData("'aa' =~ '(?<x>a)\\\\k<x>'", "true")]
    [InlineData("'a' =~ 'A(?i)'", "false")]
    [InlineData("'aA' =~ 'a(?i)a'", "true")]
    [InlineData("'AB' =~ '(?i:a)B'", "true")]
    [InlineData("'É' =~ '(?iu)é'", "true")]
    [InlineData("'é' =~ '(?U)\\\\w'", "true")]
    [InlineData("'a\\nb' =~ '(?s)a.b'", "true")]
    [InlineData("'ab' =~ '(?x) a b # c'", "true")]
    [InlineData("'a b' =~ 'a\\\\hb'", "true")]
    [InlineData("'a\\n' =~ 'a$\\\\n'", "true")]
    [InlineData("'a\\nb' =~ '(?m)a$\\\\n^b'", "true")]
    [InlineData("'ab' =~ '(?<n>a)(?<n>b)'", "ArgumentError InvalidArgumentValue")]
    [InlineData("'ab' =~ '[a-'", "ArgumentError InvalidArgumentValue")]
    [InlineData("'ab' =~ 'a{2'", "ArgumentError InvalidArgumentValue")]
    [InlineData("'}' =~ '}'", "true")]
    [InlineData("']' =~ ']'", "true")]
    [InlineData("'a{' =~ 'a{'", "ArgumentError InvalidArgumentValue")]
    [InlineData("'a' =~ '*'", "ArgumentError InvalidArgumentValue")]
    [InlineData("'aa' =~ '(a)\\\\1'", "true")]
    [InlineData("'aa' =~ '(a)\\\\2'", "false")]
    [InlineData("'a1' =~ '(a)\\\\11'", "false")]
    [InlineData("'\\u0085' =~ '.'", "false")]
    [InlineData("'ab' =~ '(?>a|ab)b'", "true")]
    [InlineData("'é' =~ '\\\\p{IsLatin}'", "true")]
    [InlineData("'é' =~ '\\\\p{InLatin-1Supplement}'", "true")]
    [InlineData("'α' =~ '\\\\p{IsGreek}'", "true")]
    [InlineData("'a' =~ '\\\\p{javaLowerCase}'", "true")]
    [InlineData("'a' =~ '\\\\p{Lower}'", "true")]
    [InlineData("'é' =~ '\\\\p{Lower}'", "false")]
    [InlineData("'a' =~ '\\\\x61'", "true")]
    [InlineData("'a' =~ '\\\\u0061'", "true")]
    [InlineData("'a' =~ '\\\\x{61}'", "true")]
    [InlineData("'a' =~ '\\\\0141'", "true")]
    [InlineData("'a' =~ '\\\\141'", "false")]
    [InlineData("'\\t' =~ '\\\\cI'", "true")]
    [InlineData("'a' =~ '\\\\y'", "ArgumentError InvalidArgumentValue")]
    [InlineData("'_' =~ '\\\\_'", "true")]
    [InlineData("'-' =~ '[a\\\\-b]'", "true")]
    [InlineData("'^' =~ '[a^]'", "true")]
    [InlineData("'b' =~ '[^a]'", "true")]
    [InlineData("'[' =~ '[[]'", "ArgumentError InvalidArgumentValue")]
    [InlineData("'a' =~ '[[a]b]'", "true")]
    [InlineData("'b' =~ '[a-c&&[^b]]'", "false")]
    [InlineData("'a' =~ '[a-c&&b]'", "false")]
    [InlineData("'&' =~ '[a&]'", "true")]
    [InlineData("'' =~ '[]'", "ArgumentError InvalidArgumentValue")]
    [InlineData("']' =~ '[]]'", "true")]
    [InlineData("'a' =~ '[^]a]'", "false")]
    [InlineData("'a' =~ ''", "false")]
    [InlineData("'' =~ ''", "true")]
    [InlineData("'a' =~ '(?=a)a'", "true")]
    [InlineData("'ab' =~ '(?<=a)b'", "false")]
    [InlineData("'ab' =~ 'a(?<=a)b'", "true")]
    [InlineData("'a' =~ 'a??'", "true")]
    [InlineData("'a' =~ 'a{1,2}+'", "true")]
    [InlineData("'a' =~ '\\\\Aa\\\\z'", "true")]
    [InlineData("'a' =~ '\\\\Aa\\\\Z'", "true")]
    [InlineData("'a' =~ '\\\\ba\\\\b'", "true")]
    [InlineData("'é' =~ '\\\\bé\\\\b'", "true")]
    [InlineData("'a' =~ '\\\\Ga'", "true")]
    [InlineData("'k' =~ '(?i)K'", "true")]
    [InlineData("'K' =~ '(?iu)k'", "true")]
    [InlineData("'ß' =~ '(?iu)ẞ'", "true")]
    [InlineData("'ſ' =~ '(?iu)s'", "true")]
    [InlineData("'a' =~ '(?i)[A-Z]'", "true")]
    [InlineData("'é' =~ '(?i)[À-Ý]'", "false")]
    [InlineData("'a' =~ '(?i)\\\\p{Lu}'", "true")]
    [InlineData("'é' =~ '[\\\\w&&[^_]]'", "false")]
    [InlineData("'a' =~ '[\\\\Qab\\\\E]'", "true")]
    [InlineData("'a+' =~ 'a\\\\Q+'", "true")]
    [InlineData("' ' =~ '[ ]'", "true")]
    [InlineData("' ' =~ '(?x)[ ]'", "ArgumentError InvalidArgumentValue")]
    [InlineData("'\\u000B' =~ '\\\\v'", "true")]
    [InlineData("'ab' =~ '(?<first>a)b'", "true")]
    [InlineData("'ab' =~ '(?P<first>a)b'", "ArgumentError InvalidArgumentValue")]
    [InlineData("'aa' =~ '(?d)aa'", "true")]
    [InlineData("'a' =~ '(?-i)a'", "true")]
    [InlineData("'a' =~ '(?q)a'", "ArgumentError InvalidArgumentValue")]
    [InlineData("'abc' =~ '(?i)A(?-i)bc'", "true")]
    [InlineData("'€' =~ '\\\\p{Sc}'", "true")]
    [InlineData("'€' =~ '\\\\pS'", "true")]
    [InlineData("'1' =~ '\\\\p{Nd}'", "true")]
    [InlineData("'1' =~ '\\\\p{Digit}'", "true")]
    [InlineData("'!' =~ '\\\\p{Punct}'", "true")]
    [InlineData("'$' =~ '\\\\p{Punct}'", "true")]
    [InlineData("' ' =~ '\\\\p{Space}'", "true")]
    [InlineData("'f' =~ '\\\\p{XDigit}'", "true")]
    [InlineData("'é' =~ '\\\\P{ASCII}'", "true")]
    [InlineData("' ' =~ '\\\\p{Blank}'", "true")]
    [InlineData("'\\t' =~ '\\\\p{Cntrl}'", "true")]
    [InlineData("'a' =~ '\\\\p{Graph}'", "true")]
    [InlineData("' ' =~ '\\\\p{Print}'", "true")]
    [InlineData("'a' =~ '\\\\p{gc=Ll}'", "true")]
    [InlineData("'a' =~ '\\\\p{general_category=Ll}'", "true")]
    [InlineData("'a' =~ '\\\\p{script=Latin}'", "true")]
    [InlineData("'a' =~ '\\\\p{IsL}'", "true")]
    [InlineData("'a' =~ '\\\\p{blk=BasicLatin}'", "true")]
    [InlineData("'ab' =~ '(?s)*b'", "ArgumentError InvalidArgumentValue")]
    [InlineData("'aab' =~ 'a{2}b'", "true")]
    [InlineData("'a' =~ '(a'", "ArgumentError InvalidArgumentValue")]
    [InlineData("'a' =~ 'a)'", "ArgumentError InvalidArgumentValue")]
    [InlineData("'ab' =~ '(?<n>a)\\\\k<m>'", "ArgumentError InvalidArgumentValue")]
    [InlineData("'aba' =~ '(?<n>a)b\\\\k<n>'", "true")]
    [InlineData("'aBA' =~ '(?i)(a)b\\\\1'", "true")]
    [InlineData("'xay' =~ '.*a.*'", "true")]
    [InlineData("'Anna' =~ '(?i)an.*'", "true")]
    [InlineData("'tim@x.org' =~ '[^@]+@[^@]+\\\\.org'", "true")]
    [InlineData("'2020-01-02' =~ '\\\\d{4}-\\\\d{2}-\\\\d{2}'", "true")]
    [InlineData("'😀😀' =~ '.{2}'", "true")]
    [InlineData("'😀' =~ '[^a]'", "true")]
    [InlineData("'😀' =~ '\\\\uD83D\\\\uDE00'", "true")]
    [InlineData("'😀' =~ '[😀-😂]'", "true")]
    [InlineData("'𐐀' =~ '\\\\p{Lu}'", "true")]
    [InlineData("'é' =~ '(?U)\\\\p{Lower}'", "true")]
    [InlineData("'а' =~ '\\\\p{IsCyrillic}'", "true")]
    [InlineData("'中' =~ '\\\\p{IsHan}'", "true")]
    [InlineData("'a' =~ '\\\\p{Foo}'", "ArgumentError InvalidArgumentValue")]
    public void Regular_expressions_follow_the_rules_of_java(string expression, string expected) => Assert.Equal(expected, Formula.TextOf(expression));

    [Fact]
    public void A_pattern_without_backtracking_is_matched_in_linear_time()
    {
        var text = Value.Of(new string('a', 20_000) + "b");
        Assert.True(Operators.Matches(text, Value.Of("(a*)*c|(a|aa)+d|[ab]+"), Formula.ContextOf(new GraphStore())).IsTrue);
    }

    [Fact]
    public void A_pattern_that_never_ends_is_an_error()
    {
        var text = Value.Of(new string('a', 60) + "!");
        var fault = Assert.Throws<CypherException>(() => Operators.Matches(text, Value.Of(@"(?=a)((a|aa|a{1,3})+)+\1"), Formula.ContextOf(new GraphStore())));
        Assert.Contains("takes too long", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_query_stops_in_the_middle_of_a_match()
    {
        using var cancellation = new CancellationTokenSource();
        var context = new QueryContext
        {
            Graph = new GraphStore(),
            Parameters = [],
            Now = NodaTime.Instant.FromUtc(2020, 1, 1, 0, 0).InUtc(),
            Random = new Random(1),
            Cancellation = cancellation.Token,
        };
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            Operators.Matches(Value.Of(new string('a', 60) + "!"), Value.Of(@"(?=a)((a|aa|a{1,3})+)+\1"), context));
    }

    [Theory]
    [InlineData("(((a{0,1000}){0,1000}){0,1000}){0,1000}")]
    [InlineData("(a?){1000}a{1000}")]
    [InlineData("[\\p{L}&&[^\\p{Lu}]]{500}")]
    public void Patterns_of_many_copies_end(string pattern)
    {
        var text = Value.Of(new string('a', 500));
        try
        {
            Operators.Matches(text, Value.Of(pattern), Formula.ContextOf(new GraphStore()));
        }
        catch (CypherException fault)
        {
            Assert.Contains("takes too long", fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_pattern_nested_too_deep_is_an_error() =>
        Assert.Throws<CypherException>(() => JavaPattern.Of(new string('(', 5_000) + new string(')', 5_000)));
}
