using CsCheck;

using NodaTime;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Temporal;

public sealed class TemporalTextTests
{
    private static readonly Gen<long> s_day = Gen.OneOf(
        Gen.Long[-200_000, 200_000], Gen.Long[CivilDate.LeastDay + 1, CivilDate.GreatestDay - 1]);

    private static readonly Gen<long> s_time = Gen.OneOf(
        Gen.Long[0, NodaConstants.NanosecondsPerDay - 1], Gen.Long[0, 86_399].Select(second => second * NodaConstants.NanosecondsPerSecond));

    private static readonly Gen<Offset> s_offset = Gen.OneOf(
        Gen.Int[-64_800, 64_800], Gen.Int[-72, 72].Select(quarter => quarter * 900)).Select(Offset.FromSeconds);

    private static readonly Gen<DateTimeZone> s_zone = OneOf("Europe/Lisbon", "America/St_Johns", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "UTC").Select(Named);

    [Theory]
    [InlineData("1999-12-31", "1999-12-31")]
    [InlineData("19991231", "1999-12-31")]
    [InlineData("1999-2-3", "1999-02-03")]
    [InlineData("1999-11", "1999-11-01")]
    [InlineData("199911", "1999-11-01")]
    [InlineData("1999", "1999-01-01")]
    [InlineData("1999-W52-7", "2000-01-02")]
    [InlineData("1999W527", "2000-01-02")]
    [InlineData("1999-W1", "1999-01-04")]
    [InlineData("2004-W53-6", "2005-01-01")]
    [InlineData("1999-Q4-92", "1999-12-31")]
    [InlineData("1999Q492", "1999-12-31")]
    [InlineData("1999-Q3", "1999-07-01")]
    [InlineData("2000-366", "2000-12-31")]
    [InlineData("2000060", "2000-02-29")]
    [InlineData("-0044-03-15", "-0044-03-15")]
    [InlineData("-7-03-15", "-0007-03-15")]
    [InlineData("+12345-06-07", "+12345-06-07")]
    [InlineData("+19991231", "+19991231-01-01")]
    [InlineData("+999999999-12-31", "+999999999-12-31")]
    [InlineData("0000-01-01", "0000-01-01")]
    public void Days_are_read_in_every_form(string text, string expected) => Assert.Equal(expected, Read(ValueKind.Date, text));

    [Theory]
    [InlineData("")]
    [InlineData("99-12-31")]
    [InlineData("12345-06-07")]
    [InlineData("1999-1")]
    [InlineData("1999-13-01")]
    [InlineData("1999-02-29")]
    [InlineData("1900-366")]
    [InlineData("1999-000")]
    [InlineData("1999-W53-1")]
    [InlineData("1999-W10-8")]
    [InlineData("1999-Q1-91")]
    [InlineData("1999-Q5")]
    [InlineData("1999-Q112")]
    [InlineData("1999-0101")]
    [InlineData("199901-01")]
    [InlineData("1999-01-01 ")]
    [InlineData("1999-01-01T10")]
    [InlineData("+1000000000-01-01")]
    [InlineData("-999999999-W01-1x")]
    public void What_is_no_day_is_refused_with_a_reason(string text)
    {
        Assert.False(TemporalText.TryParse(ValueKind.Date, text, null, out var value, out var problem));
        Assert.True(value.IsNull);
        Assert.False(string.IsNullOrEmpty(problem));
    }

    [Theory]
    [InlineData("7", "07:00:00")]
    [InlineData("0708", "07:08:00")]
    [InlineData("070809,5", "07:08:09.5")]
    [InlineData("7:8:9.000000010", "07:08:09.00000001")]
    [InlineData("T23:59", "23:59:00")]
    [InlineData("070", null)]
    [InlineData("07:08.5", null)]
    [InlineData("24:00", null)]
    [InlineData("23:60", null)]
    [InlineData("07:08:09.", null)]
    [InlineData("07:08:09.1234567890", null)]
    [InlineData("07:08Z", null)]
    public void Times_are_read_in_every_form(string text, string? expected) => Assert.Equal(expected, Read(ValueKind.LocalTime, text));

    [Theory]
    [InlineData("07:08", "07:08:00Z")]
    [InlineData("07:08z", "07:08:00Z")]
    [InlineData("0708+0530", "07:08:00+05:30")]
    [InlineData("07-03", "07:00:00-03:00")]
    [InlineData("07:08-00:25:21", "07:08:00-00:25:21")]
    [InlineData("07:08+18:00", "07:08:00+18:00")]
    [InlineData("07:08+18:01", null)]
    [InlineData("07:08+1", null)]
    [InlineData("07:08[Europe/Lisbon]", null)]
    public void Times_have_an_offset(string text, string? expected) => Assert.Equal(expected, Read(ValueKind.ZonedTime, text));

    [Theory]
    [InlineData("2001-02-03T04:05[Asia/Tokyo]", "2001-02-03T04:05:00+09:00[Asia/Tokyo]")]
    [InlineData("2001-02-03T04:05+0900[asia/tokyo]", "2001-02-03T04:05:00+09:00[Asia/Tokyo]")]
    [InlineData("2001-02-03T04:05+08[Asia/Tokyo]", null)]
    [InlineData("2001-02-03T04:05[Asia/Atlantis]", null)]
    [InlineData("2001-02-03", "2001-02-03T00:00:00Z")]
    [InlineData("2001034T04", "2001-02-03T04:00:00Z")]
    [InlineData("2001-02-03[Asia/Tokyo]", null)]
    [InlineData("2001-02-03T04:05[UTC]", "2001-02-03T04:05:00Z[UTC]")]
    [InlineData("2001-03-25T01:30[Europe/Lisbon]", "2001-03-25T02:30:00+01:00[Europe/Lisbon]")]
    [InlineData("2001-10-28T01:30[Europe/Lisbon]", "2001-10-28T01:30:00+01:00[Europe/Lisbon]")]
    [InlineData("2001-10-28T01:30Z[Europe/Lisbon]", "2001-10-28T01:30:00Z[Europe/Lisbon]")]
    [InlineData("1850-01-01T00:00[America/New_York]", "1850-01-01T00:00:00-04:56:02[America/New_York]")]
    [InlineData("+54321-07-01T00:00[Europe/Lisbon]", "+54321-07-01T00:00:00+01:00[Europe/Lisbon]")]
    public void A_zone_tells_the_offset_and_an_offset_which_of_two_moments(string text, string? expected) =>
        Assert.Equal(expected, Read(ValueKind.ZonedDateTime, text));

    [Theory]
    [InlineData("P1Y2M3W4DT5H6M7.8S", "P1Y2M25DT5H6M7.8S")]
    [InlineData("-P1DT-1H", "P-1DT1H")]
    [InlineData("pt90m", "PT1H30M")]
    [InlineData("P0.5Y", "P6M")]
    [InlineData("P0.5M", "P15DT5H14M33S")]
    [InlineData("P0.5W", "P3DT12H")]
    [InlineData("PT0,25H", "PT15M")]
    [InlineData("PT-0.000000001S", "PT-0.000000001S")]
    [InlineData("PT1M-0.5S", "PT59.5S")]
    [InlineData("P0003-02-01T04:05:06.7", "P3Y2M1DT4H5M6.7S")]
    [InlineData("P00030201", "P3Y2M1D")]
    [InlineData("-P0003-02-01", "P-3Y-2M-1D")]
    [InlineData("P", null)]
    [InlineData("PT", null)]
    [InlineData("P1", null)]
    [InlineData("P1DT", null)]
    [InlineData("P1D1Y", null)]
    [InlineData("P1D1D", null)]
    [InlineData("P1.5D1H", null)]
    [InlineData("PT1.5H1M", null)]
    [InlineData("PT.5S", null)]
    [InlineData("P0003-13-01", null)]
    [InlineData("P99999999999999999999Y", null)]
    [InlineData("P9223372036854775807M", null)]
    public void Durations_are_read_in_every_form(string text, string? expected) => Assert.Equal(expected, Read(ValueKind.Duration, text));

    [Fact]
    public void What_is_printed_is_read_as_the_same_value()
    {
        Check(s_day.Select(Value.OfDate));
        Check(s_time.Select(Value.OfLocalTime));
        Check(Gen.Select(s_time, s_offset, Value.OfZonedTime));
        Check(Gen.Select(s_day, s_time, Value.OfLocalDateTime));
        Check(Gen.Select(s_day, s_time, s_offset, (day, time, offset) => TimeZones.Resolve(DateTimeZone.ForOffset(offset), day, time)));
        Check(Gen.Select(s_day, s_time, s_zone, (day, time, zone) => TimeZones.Resolve(zone, day, time)));
        Check(Gen.Select(Gen.Long[-4000, 4000], Gen.Long[-4000, 4000], Gen.Long[-400_000, 400_000], Gen.Int[0, 999_999_999],
            (months, days, seconds, nanoseconds) => Value.Of(new DurationValue(months, days, seconds, nanoseconds))));

        static void Check(Gen<Value> values) => values.Sample(value =>
        {
            Assert.True(TemporalText.TryParse(value.Kind, TemporalText.Format(value), null, out var again, out var problem), problem);
            Assert.Equal(value, again);
        });
    }

    [Fact]
    public void No_text_breaks_the_readers() =>
        Gen.Select(OneOf("P1Y2M3DT4H5M6.7S", "2001-02-03T04:05:06.7+08:00[Asia/Tokyo]", "2001W05-6", "07:08:09"), Gen.Int[0, 40],
            Gen.Char["0123456789+-:.,TZWQPYMDHS[]/x "]).Sample((text, at, letter) =>
        {
            var spoilt = at < text.Length ? text[..at] + letter + text[(at + 1)..] : text + letter;
            for (var kind = ValueKind.Date; kind <= ValueKind.Duration; kind++)
            {
                if (TemporalText.TryParse(kind, spoilt, null, out var value, out _))
                    Assert.Equal(kind, value.Kind);
            }
        });

    private static string? Read(ValueKind kind, string text) =>
        TemporalText.TryParse(kind, text, null, out var value, out _) ? TemporalText.Format(value) : null;

    private static DateTimeZone Named(string name)
    {
        Assert.True(TimeZones.TryFind(name, out var zone));
        return zone;
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
