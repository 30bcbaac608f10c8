using RelationGraph.Cypher.Functions;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Functions;

public sealed class AggregateTests
{
    [Theory]
    [InlineData("count", "[1, null, 'a']", "2")]
    [InlineData("count", "[]", "0")]
    [InlineData("collect", "[1, null, 'a']", "[1, 'a']")]
    [InlineData("collect", "[null]", "[]")]
    [InlineData("sum", "[]", "0")]
    [InlineData("sum", "[null]", "0")]
    [InlineData("sum", "[1, 2, null]", "3")]
    [InlineData("sum", "[1, 1.5]", "2.5")]
    [InlineData("sum", "[9223372036854775807, 1]", "9.223372036854776E18")]
    [InlineData("sum", "[9223372036854775807, 1, -5]", "9.223372036854776E18")]
    [InlineData("sum", "[-9223372036854775808, -1]", "-9.223372036854776E18")]
    [InlineData("sum", "[0.1, 0.2, 0.3]", "0.6000000000000001")]
    [InlineData("sum", "['a', 1]", "TypeError InvalidArgumentValue")]
    [InlineData("avg", "[]", "null")]
    [InlineData("avg", "[1, 2]", "1.5")]
    [InlineData("avg", "[1, 2, 4]", "2.3333333333333335")]
    [InlineData("avg", "[9223372036854775807, 9223372036854775807]", "9.223372036854776E18")]
    [InlineData("avg", "[1.7e308, 1.7e308]", "1.7E308")]
    [InlineData("avg", "[1.0 / 0, 1]", "Infinity")]
    [InlineData("avg", "[1.0 / 0, -1.0 / 0]", "NaN")]
    [InlineData("avg", "['a']", "TypeError InvalidArgumentValue")]
    [InlineData("min", "[1, 2.0, 0.0 / 0.0, 'a', [1], true, null]", "[1]")]
    [InlineData("max", "[1, 2.0, 0.0 / 0.0, 'a', [1], true, null]", "NaN")]
    [InlineData("max", "['a', 'b', 'B', 'abc', '😀', '～']", "'😀'")]
    [InlineData("min", "[1, 1.0]", "1")]
    [InlineData("max", "[1.0, 1]", "1.0")]
    [InlineData("min", "[]", "null")]
    [InlineData("max", "[[1], [2], [2, 1]]", "[2, 1]")]
    [InlineData("stDev", "[1, 2]", "0.7071067811865476")]
    [InlineData("stDevP", "[1, 2]", "0.5")]
    [InlineData("stDev", "[1]", "0.0")]
    [InlineData("stDevP", "[]", "0.0")]
    [InlineData("stDev", "[1, 'a']", "TypeError InvalidArgumentValue")]
    public void A_group_is_gathered(string name, string values, string expected) => Assert.Equal(expected, Gathered(name, values, Value.Null));

    [Theory]
    [InlineData("percentileCont", 0.5, "[1, 2]", "1.5")]
    [InlineData("percentileCont", 0.0, "[2, 1]", "1")]
    [InlineData("percentileCont", 1.0, "[2, 1, null]", "2")]
    [InlineData("percentileCont", 0.4, "[1, 2, 3, 4]", "2.2")]
    [InlineData("percentileCont", 0.5, "[]", "null")]
    [InlineData("percentileDisc", 0.5, "[1, 2, 3, 4]", "2")]
    [InlineData("percentileDisc", 0.0, "[1, 2, 3, 4]", "1")]
    [InlineData("percentileDisc", 1.0, "[1, 2, 3, 4]", "4")]
    [InlineData("percentileDisc", 0.25, "[1, 2, 3, 4]", "1")]
    [InlineData("percentileDisc", 0.26, "[1, 2, 3, 4]", "2")]
    [InlineData("percentileDisc", 1.1, "[1]", "ArgumentError NumberOutOfRange")]
    [InlineData("percentileCont", -1.0, "[1]", "ArgumentError NumberOutOfRange")]
    [InlineData("percentileCont", double.NaN, "[1]", "ArgumentError NumberOutOfRange")]
    [InlineData("percentileCont", 0.5, "['a']", "TypeError InvalidArgumentValue")]
    public void A_percentile_is_taken(string name, double percentile, string values, string expected) =>
        Assert.Equal(expected, Gathered(name, values, Value.Of(percentile)));

    [Fact]
    public void Durations_are_added_and_averaged()
    {
        Value[] durations = [Value.Of(new DurationValue(0, 1, 0, 0)), Value.Null, Value.Of(new DurationValue(0, 0, 10_800, 0))];
        Assert.Equal(new DurationValue(0, 1, 10_800, 0), Gathered("sum", durations).AsDuration());
        Assert.Equal(new DurationValue(0, 0, 48_600, 0), Gathered("avg", durations).AsDuration());
        Assert.Throws<CypherException>(() => Gathered("sum", [durations[0], Value.Of(1L)]));
        Assert.Throws<CypherException>(() => Gathered("sum", [Value.Of(0L), durations[0]]));
        Assert.Throws<CypherException>(() => Gathered("avg", [durations[0], Value.Of(1L)]));
        Assert.Throws<CypherException>(() => Gathered("avg", [Value.Of(1L), durations[0]]));
    }

    [Fact]
    public void Names_are_found_in_any_case()
    {
        Assert.True(Aggregates.TryFind("STDEV", out var aggregate));
        Assert.Equal("stDev", aggregate!.Name);
        Assert.False(Aggregates.TryFind("median", out _));
    }

    private static string Gathered(string name, string values, in Value parameter)
    {
        try
        {
            return ValueText.Of(Gathered(name, [.. new Formula().Evaluate(values).AsList()], parameter));
        }
        catch (CypherException e)
        {
            return $"{e.Type} {e.Detail}";
        }
    }

    private static Value Gathered(string name, Value[] values, in Value parameter = default)
    {
        Assert.True(Aggregates.TryFind(name, out var aggregate));
        var aggregator = aggregate!.Start(parameter);
        foreach (var value in values)
            aggregator.Add(value);
        return aggregator.Result;
    }
}
