using CsCheck;

using RelationGraph.Cypher.Functions.Temporal;
using RelationGraph.Cypher.Tests.Functions;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Temporal;

public sealed class TemporalPartsTests
{
    private static readonly string[] s_units =
    [
        "millennium", "century", "decade", "year", "weekYear", "quarter", "month", "week", "day", "hour", "minute", "second",
        "millisecond", "microsecond",
    ];

    [Theory]
    [InlineData("date('2005-01-02')", "year 2005, quarter 1, month 1, week 53, weekYear 2004, dayOfQuarter 2, quarterDay 2, ordinalDay 2, dayOfWeek 7, weekDay 7, day 2")]
    [InlineData("localtime('01:02:03.004005006')", "hour 1, minute 2, second 3, millisecond 4, microsecond 4005, nanosecond 4005006")]
    [InlineData("time('01:02-01:30')", "hour 1, timezone '-01:30', offset '-01:30', offsetMinutes -90, offsetSeconds -5400")]
    [InlineData("datetime('2001-09-09T03:46:40.5[Europe/Paris]')", "timezone 'Europe/Paris', offset '+02:00', epochSeconds 1000000000, epochMillis 1000000000500")]
    [InlineData("datetime('2001-09-09T03:46Z')", "timezone 'Z', offset 'Z', offsetMinutes 0, YEAR 2001")]
    [InlineData("duration('P1Y8M10DT1H1M1.002003004S')", "years 1, quarters 6, months 20, weeks 1, days 10, hours 1, minutes 61, seconds 3661, milliseconds 3661002, microseconds 3661002003, nanoseconds 3661002003004")]
    [InlineData("duration('P1Y8M10DT1H1M1.002003004S')", "quartersOfYear 2, monthsOfQuarter 2, monthsOfYear 8, daysOfWeek 3, minutesOfHour 1, secondsOfMinute 1, millisecondsOfSecond 2, microsecondsOfSecond 2003, nanosecondsOfSecond 2003004")]
    [InlineData("duration('PT-0.25S')", "seconds -1, milliseconds -250, nanosecondsOfSecond 750000000")]
    [InlineData("date('+100000-01-01')", "year 100000, week 52")]
    public void Values_have_parts(string value, string parts)
    {
        foreach (var part in parts.Split(", "))
        {
            var words = part.Split(' ');
            Assert.Equal(words[1].Trim('\''), Formula.TextOf($"{value}.{words[0]}").Trim('\''));
        }
    }

    [Theory]
    [InlineData("date()", "hour")]
    [InlineData("date()", "offset")]
    [InlineData("localtime()", "day")]
    [InlineData("localdatetime()", "timezone")]
    [InlineData("time()", "epochSeconds")]
    [InlineData("date()", "date")]
    [InlineData("duration('P1D')", "day")]
    public void Other_parts_they_have_not(string value, string part) =>
        Assert.False(TemporalComponents.TryGet(new Formula().Evaluate(value), part, out _));

    [Theory]
    [InlineData("date.truncate('decade', date('1999-05-06'))", "1990-01-01")]
    [InlineData("date.truncate('weekYear', date('2005-01-02'))", "2003-12-29")]
    [InlineData("date.truncate('quarter', date('1999-05-06'), {day: 9})", "1999-04-09")]
    [InlineData("date.truncate('week', date('1999-05-06'), {dayOfWeek: 7})", "1999-05-09")]
    [InlineData("date.truncate('month')", "2020-02-01")]
    [InlineData("date.truncate('month', null)", "null")]
    [InlineData("date.truncate('month', date(), null)", "2020-02-01")]
    [InlineData("localtime.truncate('minute', time('01:02:03+04:00'))", "01:02:00")]
    [InlineData("time.truncate('hour', datetime('2001-02-03T04:05:06[Asia/Tokyo]'), {second: 7})", "04:00:07+09:00")]
    [InlineData("time.truncate('hour', localtime('04:05'), {timezone: '+02:00'})", "04:00:00+02:00")]
    [InlineData("localdatetime.truncate('day', date('2001-02-03'), {hour: 4})", "2001-02-03T04:00:00")]
    [InlineData("datetime.truncate('millisecond', datetime('2001-02-03T04:05:06.123456789Z'), {microsecond: 7})", "2001-02-03T04:05:06.123007Z")]
    [InlineData("datetime.truncate('month', datetime('2001-02-03T04:05+06:00'), {timezone: 'Asia/Tokyo'})", "2001-02-01T00:00:00+09:00[Asia/Tokyo]")]
    [InlineData("date.truncate('hour', date())", "TypeError InvalidArgumentValue")]
    [InlineData("localtime.truncate('week', localtime())", "TypeError InvalidArgumentValue")]
    [InlineData("datetime.truncate('hour', date())", "TypeError InvalidArgumentType")]
    [InlineData("localtime.truncate('hour', date())", "TypeError InvalidArgumentType")]
    [InlineData("date.truncate('fortnight', date())", "ArgumentError InvalidArgumentValue")]
    [InlineData("date.truncate('month', date(), {hour: 1})", "TypeError InvalidArgumentValue")]
    public void Values_are_put_back_to_the_beginning_of_a_unit(string expression, string expected) =>
        Assert.Equal(expected, Formula.TextOf(expression));

    [Fact]
    public void The_beginning_of_a_unit_is_its_own_beginning_and_not_later_than_what_it_holds() =>
        Gen.Select(Gen.Int[0, s_units.Length - 1], Gen.Long[-700_000, 3_000_000], Gen.Long[0, 86_399_999_999_999]).Sample((unit, day, time) =>
        {
            var context = Formula.ContextOf(new RelationGraph.Cypher.Storage.GraphStore());
            var value = Value.OfLocalDateTime(day, time);
            var start = TemporalTruncation.Call(ValueKind.LocalDateTime, [Value.Of(s_units[unit]), value], context);
            Assert.Equal(start, TemporalTruncation.Call(ValueKind.LocalDateTime, [Value.Of(s_units[unit]), start], context));
            Assert.True(ValueOrder.Instance.Compare(start, value) <= 0);
        });

    [Theory]
    [InlineData("duration.between(date('2001-01-31'), date('2001-03-01'))", "P1M1D")]
    [InlineData("duration.between(date('2001-03-01'), date('2001-01-31'))", "P-1M-1D")]
    [InlineData("duration.between(localdatetime('2001-01-01T12:00'), date('2001-01-03'))", "P1DT12H")]
    [InlineData("duration.between(localtime('12:00'), datetime('2001-01-03T11:00+05:00'))", "PT-1H")]
    [InlineData("duration.between(time('12:00+01:00'), time('12:00-01:00'))", "PT2H")]
    [InlineData("duration.between(date('2001-10-28'), datetime('2001-10-28T05:00[Europe/Lisbon]'))", "PT6H")]
    [InlineData("duration.between(date('-999999999-01-01'), date('+999999999-12-31'))", "P1999999998Y11M30D")]
    [InlineData("duration.inSeconds(date('2001-01-01'), date('2002-01-01'))", "PT8760H")]
    [InlineData("duration.inSeconds(localtime('00:00:00.3'), localtime('00:00:00.1'))", "PT-0.2S")]
    [InlineData("duration.inDays(datetime('2001-10-28T00:00[Europe/Lisbon]'), datetime('2001-10-29T00:00[Europe/Lisbon]'))", "P1D")]
    [InlineData("duration.inDays(date('2001-10-28'), time('12:00'))", "PT0S")]
    [InlineData("duration.inDays(time('10:00'), time('12:00'))", "TypeError InvalidArgumentType")]
    [InlineData("duration.inMonths(date('2001-02-28'), date('2001-01-31'))", "PT0S")]
    [InlineData("duration.inMonths(date('2001-01-31'), null)", "null")]
    public void Between_two_values_lies_a_duration(string expression, string expected) => Assert.Equal(expected, Formula.TextOf(expression));
}
