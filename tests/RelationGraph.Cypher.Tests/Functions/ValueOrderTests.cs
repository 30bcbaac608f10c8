using CsCheck;

using NodaTime;

using RelationGraph.Cypher.Functions;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Functions;

public sealed class ValueOrderTests
{
    private static readonly Gen<Value> Simple = Gen.OneOf(
        Gen.Const(Value.Null),
        Gen.Bool.Select(Value.Of),
        Gen.Long[-3, 3].Select(Value.Of),
        OneOf(long.MaxValue, long.MinValue, 9007199254740993, 9007199254740992, -9007199254740993).Select(Value.Of),
        OneOf(0.0, -0.0, 0.5, 1.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 9007199254740992.0, 9.2233720368547758E18, -9.2233720368547758E18).Select(Value.Of),
        OneOf("", "a", "ab", "B", "～", "😀", "é").Select(text => Value.Of(text)),
        Gen.Long[0, 2].Select(Value.NodeNumber),
        Gen.Long[0, 2].Select(Value.RelationshipNumber),
        Gen.Int[1, 3].Select(day => Value.Of(new LocalDate(2020, 1, day))),
        Gen.Select(Gen.Int[0, 2], Gen.Int[-1, 1], (hour, offset) => Value.Of(new OffsetTime(new LocalTime(10 + hour, 0), Offset.FromHours(offset)))),
        Gen.Select(Gen.Int[0, 2], Gen.Int[-1, 1], (hour, offset) =>
            Value.Of(new LocalDateTime(2020, 1, 1, 10 + hour, 0).InZoneStrictly(DateTimeZone.ForOffset(Offset.FromHours(offset))))),
        Gen.Select(Gen.Long[0, 1], Gen.Long[0, 31], Gen.Long[0, 90_000], (months, days, seconds) => Value.Of(new DurationValue(months, days, seconds, 0))),
        Gen.Select(OneOf(4326, 7203), Gen.Double[0, 1], (srid, x) => Value.Of(new PointValue(srid, x, 0, null))));

    private static readonly Gen<Value> Any = Gen.OneOf(
        Simple,
        Simple.Array[0, 3].Select(items => Value.Of(new ListValue(items))),
        Gen.Select(OneOf("a", "b", "😀"), Simple).Select((name, value) => KeyValuePair.Create(name, value)).Array[0, 2]
            .Select(entries => Value.Of(new MapValue(entries))));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    [Fact]
    public void Kinds_stand_in_the_order_of_neo4j()
    {
        Value[] ordered =
        [
            Value.Of(MapValue.Empty), Value.NodeNumber(1), Value.RelationshipNumber(1), Value.Of(ListValue.Empty),
            Value.Of(new PathValue([Value.NodeNumber(0)], [])), Value.Of(new PointValue(7203, 1, 2, null)),
            Value.Of(new LocalDateTime(2020, 1, 1, 0, 0).InUtc()), Value.Of(new LocalDateTime(2020, 1, 1, 0, 0)), Value.Of(new LocalDate(2020, 1, 1)),
            Value.Of(new OffsetTime(LocalTime.Noon, Offset.Zero)), Value.Of(LocalTime.Noon), Value.Of(new DurationValue(0, 1, 0, 0)), Value.Of("a"),
            Value.False, Value.True, Value.Of(double.NegativeInfinity), Value.Of(1L), Value.Of(1.5), Value.Of(double.PositiveInfinity),
            Value.Of(double.NaN), Value.Null,
        ];
        for (var i = 0; i < ordered.Length; i++)
        {
            for (var j = 0; j < ordered.Length; j++)
                Assert.Equal(i.CompareTo(j), Math.Sign(ValueOrder.Instance.Compare(ordered[i], ordered[j])));
        }
    }

    [Theory]
    [InlineData("[[], ['a'], [1], [1, 2], [1, null], [0.0 / 0.0], [null]]")]
    [InlineData("[{}, {a: 1}, {a: 2}, {a: null}, {aa: 0}, {b: 1}, {a: 1, b: 2}]")]
    [InlineData("['', 'Z', 'a', '～', '😀']")]
    [InlineData("[9007199254740992.0, 9007199254740993, 9223372036854775807, 1e19]")]
    public void Values_of_one_kind_stand_in_order(string list)
    {
        var values = new Formula().Evaluate(list).AsList();
        for (var i = 1; i < values.Count; i++)
            Assert.True(ValueOrder.Instance.Compare(values[i - 1], values[i]) < 0, $"{values[i - 1]} {values[i]}");
    }

    [Fact]
    public void The_order_is_total() => Gen.Select(Any, Any, Any).Sample((one, other, third) =>
    {
        var order = ValueOrder.Instance;
        Assert.Equal(0, order.Compare(one, one));
        Assert.Equal(Math.Sign(order.Compare(one, other)), -Math.Sign(order.Compare(other, one)));
        if (order.Compare(one, other) <= 0 && order.Compare(other, third) <= 0)
            Assert.True(order.Compare(one, third) <= 0);
    });

    [Fact]
    public void Equivalent_values_are_level_and_hash_alike() => Gen.Select(Any, Any).Sample((one, other) =>
    {
        if (!one.Equals(other))
            return;
        Assert.Equal(0, ValueOrder.Instance.Compare(one, other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    });

    [Fact]
    public void Equality_without_null_within_is_equivalence() => Gen.Select(Any, Any).Sample((one, other) =>
    {
        var equal = Comparison.AreEqual(one, other);
        if (equal is { } known)
            Assert.Equal(known, one.Equals(other));
        Assert.Equal(equal, Comparison.AreEqual(other, one));
    });

    [Fact]
    public void Less_is_greater_seen_from_the_other_side() => Gen.Select(Any, Any).Sample((one, other) =>
    {
        Assert.Equal(Comparison.Less(one, other), Comparison.Greater(other, one));
        if (Comparison.Less(one, other).IsTrue)
        {
            Assert.True(Comparison.LessOrEqual(one, other).IsTrue);
            Assert.False(Comparison.Less(other, one).IsTrue);
            Assert.True(ValueOrder.Instance.Compare(one, other) < 0);
        }
    });

    [Fact]
    public void Integers_are_added_exactly_or_not_at_all() => Gen.Select(Gen.Long, Gen.Long).Sample((one, other) =>
    {
        Check((Int128)one + other, () => Operators.Add(Value.Of(one), Value.Of(other)));
        Check((Int128)one - other, () => Operators.Subtract(Value.Of(one), Value.Of(other)));
        Check((Int128)one * other, () => Operators.Multiply(Value.Of(one), Value.Of(other)));
        Check((Int128)(one >> 32) * (other >> 32), () => Operators.Multiply(Value.Of(one >> 32), Value.Of(other >> 32)));

        static void Check(Int128 exact, Func<Value> operation)
        {
            if (exact >= long.MinValue && exact <= long.MaxValue)
                Assert.Equal((long)exact, operation().AsInteger());
            else
                Assert.Equal("IntegerOverflow", Assert.Throws<CypherException>(() => operation()).Detail);
        }
    });

    [Fact]
    public void The_text_of_a_float_reads_back_as_the_float() => Gen.Double.Sample(number =>
        Assert.Equal(number, double.Parse(ValueText.OfFloat(number).Replace("Infinity", "∞", StringComparison.Ordinal) is var text && double.IsInfinity(number)
            ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : text, System.Globalization.CultureInfo.InvariantCulture)));
}
