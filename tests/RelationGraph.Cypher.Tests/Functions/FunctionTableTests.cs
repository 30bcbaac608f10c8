using RelationGraph.Cypher.Functions;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Functions;

public sealed class FunctionTableTests
{
    public static TheoryData<string> Names => [.. FunctionTable.All.Select(static function => function.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Rows_are_complete(string name)
    {
        Assert.True(FunctionTable.TryFind(name.ToUpperInvariant(), out var function));
        Assert.Equal(name, function!.Name);
        Assert.InRange(function.Least, 0, function.Most);
        Assert.StartsWith(name + "(", function.Signature, StringComparison.Ordinal);
        Assert.Contains(") :: ", function.Signature, StringComparison.Ordinal);
        Assert.EndsWith(".", function.Description, StringComparison.Ordinal);
        Assert.Equal(function.Most == 0, function.Takes.IsEmpty);
        Assert.NotEqual(TypeSet.Nothing, function.Gives);
        Assert.False(Aggregates.TryFind(name, out _));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_the_arguments_are_a_function_gives_a_value_of_its_kinds_or_an_error_of_the_query(string name)
    {
        Assert.True(FunctionTable.TryFind(name, out var function));
        var context = Formula.ContextOf(new RelationGraph.Cypher.Storage.GraphStore());
        Value[] values =
        [
            Value.True, Value.Of(0L), Value.Of(-1L), Value.Of(long.MaxValue), Value.Of(long.MinValue), Value.Of(0.5), Value.Of(double.NaN),
            Value.Of(double.NegativeInfinity), Value.Of(1e300), Value.Of(""), Value.Of("aß😀\uD83D"), Value.Of("2020-01-02"), Value.Of(ListValue.Empty),
            Value.Of(new ListValue(Value.Null, Value.Of(1L), Value.Of("a"))), Value.Of(MapValue.Empty),
            Value.Of(new MapValue(KeyValuePair.Create("x", Value.Of(1L)), KeyValuePair.Create("y", Value.Of("b")))),
            Value.Of(new PointValue(4326, 180, -90, null)), Value.Of(new DurationValue(long.MaxValue, long.MinValue, 1, 999_999_999)),
            Value.Of(new NodaTime.LocalDate(2020, 1, 2)),
        ];
        for (var count = function!.Least; count <= Math.Min(function.Most, function.Least + 2); count++)
        {
            var arguments = new Value[count];
            for (var trial = 0; trial < 400; trial++)
            {
                for (var i = 0; i < count; i++)
                    arguments[i] = values[((trial * 7919) + (i * 104_729) + (trial / values.Length * i)) % values.Length];
                try
                {
                    var result = function.Body(arguments, context);
                    Assert.True(result.IsNull || ((int)function.Gives >> (int)result.Kind & 1) == 1, $"{name} gave {result.Kind}");
                }
                catch (CypherException fault)
                {
                    Assert.Equal(QueryPhase.Runtime, fault.Phase);
                }
            }
        }
    }
}
