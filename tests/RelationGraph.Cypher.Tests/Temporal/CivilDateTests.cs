using CsCheck;

using NodaTime;
using NodaTime.Calendars;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Temporal;

public sealed class CivilDateTests
{
    private static readonly Gen<LocalDate> s_known = Gen.Int[-3_000_000, 2_900_000].Select(days => new LocalDate(1970, 1, 1).PlusDays(days));

    [Fact]
    public void It_counts_as_NodaTime_counts() => s_known.Sample(known =>
    {
        var date = CivilDate.Of(known);
        Assert.Equal(Period.DaysBetween(new LocalDate(1970, 1, 1), known), date.DayNumber);
        Assert.Equal(date, CivilDate.OfDay(date.DayNumber));
        Assert.Equal((int)known.DayOfWeek, date.DayOfWeek);
        Assert.Equal(known.DayOfYear, date.DayOfYear);
        Assert.Equal(WeekYearRules.Iso.GetWeekYear(known), date.WeekYear);
        Assert.Equal(WeekYearRules.Iso.GetWeekOfWeekYear(known), date.Week);
        Assert.Equal(WeekYearRules.Iso.GetWeeksInWeekYear(known.Year), CivilDate.WeeksInYear(known.Year));
        Assert.Equal(known.PlusMonths(-17), date.PlusMonths(-17) is var moved ? new LocalDate(moved.Year, moved.Month, moved.Day) : default);
    });

    [Fact]
    public void It_repeats_after_400_years() => Gen.Long[CivilDate.LeastDay, CivilDate.GreatestDay - CivilDate.DaysPerCycle].Sample(day =>
    {
        var (date, later) = (CivilDate.OfDay(day), CivilDate.OfDay(day + CivilDate.DaysPerCycle));
        Assert.Equal((date.Year + 400, date.Month, date.Day, date.DayOfWeek), (later.Year, later.Month, later.Day, later.DayOfWeek));
        Assert.Equal(day, date.DayNumber);
    });

    [Fact]
    public void It_reaches_to_the_last_day_of_the_greatest_year()
    {
        Assert.Equal(new CivilDate(-CivilDate.GreatestYear, 1, 1), CivilDate.OfDay(CivilDate.LeastDay));
        Assert.Equal(new CivilDate(CivilDate.GreatestYear, 12, 31), CivilDate.OfDay(CivilDate.GreatestDay));
        Assert.InRange(CivilDate.OfDay(CivilDate.GreatestDay).Week, 1, 53);
        Assert.InRange(CivilDate.OfDay(CivilDate.LeastDay).Week, 1, 53);
        Assert.Throws<ArgumentOutOfRangeException>(() => CivilDate.OfDay(CivilDate.GreatestDay + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Value.OfDate(CivilDate.LeastDay - 1));
    }

    [Fact]
    public void A_value_beyond_the_years_of_NodaTime_has_no_value_of_NodaTime()
    {
        var value = Value.OfDate(new CivilDate(10_000, 1, 1).DayNumber);
        Assert.Throws<InvalidOperationException>(() => value.AsDate());
        Assert.Equal("+10000-01-01", TemporalText.Format(value));
    }

    [Fact]
    public void Values_of_NodaTime_come_back_as_they_were()
    {
        var zone = DateTimeZoneProviders.Tzdb["America/Toronto"];
        var local = new LocalDateTime(1999, 12, 31, 23, 59, 58).PlusNanoseconds(7);
        Assert.Equal(local.Date, Value.Of(local.Date).AsDate());
        Assert.Equal(local.TimeOfDay, Value.Of(local.TimeOfDay).AsLocalTime());
        Assert.Equal(local, Value.Of(local).AsLocalDateTime());
        Assert.Equal(local.TimeOfDay.WithOffset(Offset.FromHours(-3)), Value.Of(local.TimeOfDay.WithOffset(Offset.FromHours(-3))).AsZonedTime());
        Assert.Equal(local.InZoneLeniently(zone), Value.Of(local.InZoneLeniently(zone)).AsZonedDateTime());
        Assert.Equal(Value.Of(local), Value.OfLocalDateTime(CivilDate.Of(local.Date).DayNumber, local.NanosecondOfDay));
        Assert.Equal(Value.Of(local).GetHashCode(), Value.OfLocalDateTime(CivilDate.Of(local.Date).DayNumber, local.NanosecondOfDay).GetHashCode());
        Assert.NotEqual(Value.Of(local), Value.Of(local.PlusNanoseconds(1)));
    }
}
