using CsCheck;

using RelationGraph.Cypher.Functions.Temporal;
using RelationGraph.Cypher.Tests.Functions;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Temporal;

public sealed class TemporalArithmeticTests
{
    private static readonly Gen<long> s_day = Gen.Long[-80_000, 60_000];
    private static readonly Gen<long> s_time = Gen.Long[0, 86_399_999_999_999];

    private static readonly Gen<Value> s_zoned = Gen.Select(
        s_day, s_time, OneOf("Europe/Lisbon", "America/Caracas", "Pacific/Apia", "+05:45"), (day, time, name) =>
        {
            Assert.True(TimeZones.TryFind(name, out var zone));
            return TimeZones.Resolve(zone, day, time);
        });

    [Theory]
    [InlineData("date('2001-01-31') + duration('P1M')", "2001-02-28")]
    [InlineData("date('2001-01-31') + duration('P1M1D')", "2001-03-01")]
    [InlineData("duration('P1M1D') + date('2001-01-31')", "2001-03-01")]
    [InlineData("date('2001-03-31') - duration('P1M')", "2001-02-28")]
    [InlineData("date('2001-01-01') + duration('PT47H')", "2001-01-02")]
    [InlineData("date('2001-01-01') - duration('PT23H59M59.9S')", "2001-01-01")]
    [InlineData("localtime('23:30') + duration('P5DT45M')", "00:15:00")]
    [InlineData("time('00:15+02:00') - duration('PT45M')", "23:30:00+02:00")]
    [InlineData("localdatetime('2001-12-31T23:59:59.5') + duration('PT0.5S')", "2002-01-01T00:00:00")]
    [InlineData("datetime('2001-03-24T01:30[Europe/Lisbon]') + duration('P1D')", "2001-03-25T02:30:00+01:00[Europe/Lisbon]")]
    [InlineData("datetime('2001-10-27T01:30[Europe/Lisbon]') + duration('PT25H')", "2001-10-28T01:30:00Z[Europe/Lisbon]")]
    [InlineData("datetime('2001-10-29T01:30[Europe/Lisbon]') - duration('P1D')", "2001-10-28T01:30:00Z[Europe/Lisbon]")]
    [InlineData("date('+999999999-12-31') + duration('P1D')", "ArithmeticError InvalidArgumentValue")]
    [InlineData("datetime('+999999999-12-31T23:00Z') + duration('PT1H')", "ArithmeticError InvalidArgumentValue")]
    [InlineData("localdatetime('2001-01-01') + duration('PT9223372036854775807S')", "ArithmeticError InvalidArgumentValue")]
    public void Moments_move_by_months_then_days_then_seconds(string expression, string expected) =>
        Assert.Equal(expected, Formula.TextOf(expression));

    [Theory]
    [InlineData("duration('P1M2DT3S') + duration('P1Y')", "P1Y1M2DT3S")]
    [InlineData("duration('P1M2DT3S') - duration('P1M3DT3.5S')", "P-1DT-0.5S")]
    [InlineData("duration('P1M2DT3S') * 3", "P3M6DT9S")]
    [InlineData("3 * duration('P1M2DT3S')", "P3M6DT9S")]
    [InlineData("duration('P1M') * 0.5", "P15DT5H14M33S")]
    [InlineData("duration('P1D') / 4", "PT6H")]
    [InlineData("duration('PT-1S') / 4", "PT-0.25S")]
    [InlineData("duration('P1D') / 0", "ArithmeticError DivisionByZero")]
    [InlineData("duration('P1D') / 0.0", "ArithmeticError InvalidArgumentValue")]
    [InlineData("duration('P2D') * 9223372036854775807", "ArithmeticError InvalidArgumentValue")]
    [InlineData("duration('P1D') * (0.0 / 0.0)", "ArithmeticError InvalidArgumentValue")]
    [InlineData("duration('P1D') = duration('PT24H')", "false")]
    [InlineData("duration('P1D') < duration('P2D')", "null")]
    [InlineData("duration('PT60S') = duration('PT1M')", "true")]
    public void Durations_are_counted_part_by_part(string expression, string expected) =>
        Assert.Equal(expected, Formula.TextOf(expression));

    [Theory]
    [InlineData("time('10:00+01:00') < time('09:30Z')", "true")]
    [InlineData("time('10:00+01:00') = time('09:00Z')", "false")]
    [InlineData("time('09:00Z') < time('10:00+01:00')", "true")]
    [InlineData("datetime('2001-01-01T00:00Z') < datetime('2001-01-01T00:00[Europe/Lisbon]')", "true")]
    [InlineData("datetime('2001-01-01T00:00[Europe/Lisbon]') < datetime('2001-01-01T00:00[Europe/London]')", "true")]
    [InlineData("datetime('2001-01-01T00:00[UTC]') = datetime('2001-01-01T00:00Z')", "false")]
    [InlineData("date('-99999-01-01') < date('+99999-01-01')", "true")]
    [InlineData("date('2001-01-01') < localdatetime('2001-01-02')", "null")]
    public void Moments_are_compared_before_their_offsets(string expression, string expected) =>
        Assert.Equal(expected, Formula.TextOf(expression));

    [Fact]
    public void A_month_is_longer_than_thirty_days_and_shorter_than_thirty_one()
    {
        var (month, thirty, more) = (Read("P1M"), Read("P30D"), Read("P31D"));
        Assert.True(ValueOrder.Instance.Compare(thirty, month) < 0 && ValueOrder.Instance.Compare(month, more) < 0);
        Assert.NotEqual(0, ValueOrder.Instance.Compare(Read("P1D"), Read("PT24H")));

        static Value Read(string text) => TemporalText.TryParseDuration(text, out var value) ? value : Value.Null;
    }

    [Fact]
    public void From_one_moment_its_distance_leads_to_the_other() => Gen.Select(s_zoned, s_zoned).Sample((from, to) =>
    {
        var distance = TemporalDifference.Between([from, to]);
        Assert.True(TemporalArithmetic.TryAdd(from, distance, out var reached));
        Assert.Equal(TemporalBuilder.Shown(to, from.AsZone()), reached);
        Assert.True(TemporalArithmetic.TryAdd(from, TemporalDifference.InSeconds([from, to]), out reached));
        Assert.Equal(TemporalBuilder.Shown(to, from.AsZone()), reached);
    });

    [Fact]
    public void From_one_local_moment_its_distance_leads_to_the_other() => Gen.Select(s_day, s_time, s_day, s_time).Sample((day, time, other, hour) =>
    {
        var (from, to) = (Value.OfLocalDateTime(day, time), Value.OfLocalDateTime(other, hour));
        foreach (var distance in new[] { TemporalDifference.Between([from, to]), TemporalDifference.InSeconds([from, to]) })
        {
            Assert.True(TemporalArithmetic.TryAdd(from, distance, out var reached));
            Assert.Equal(to, reached);
        }
    });

    [Fact]
    public void A_sum_less_one_of_its_parts_is_the_other()
    {
        var durations = Gen.Select(Gen.Long[-999, 999], Gen.Long[-999, 999], Gen.Long[-99_999, 99_999], Gen.Int[0, 999_999_999],
            (months, days, seconds, nanoseconds) => new DurationValue(months, days, seconds, nanoseconds));
        Gen.Select(durations, durations).Sample((one, other) =>
        {
            Assert.Equal(one, one.Plus(other).Minus(other));
            Assert.Equal(one.Plus(one).Plus(one), one.Times(3));
        });
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
