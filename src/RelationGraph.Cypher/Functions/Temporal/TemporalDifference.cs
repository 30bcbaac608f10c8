using NodaTime;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>The durations from one temporal value to another.</summary>
/// <remarks>
/// What the one lacks it takes from the other: a time of day the day, a local time the zone; a day begins at midnight. Where neither has
/// a day, there is no day to count.
/// </remarks>
internal static class TemporalDifference
{
    /// <summary><c>duration.between</c>: whole months, then whole days, then the exact rest.</summary>
    public static Value Between(ReadOnlySpan<Value> arguments)
    {
        var (from, to) = Aligned(arguments[0], arguments[1]);
        var (months, days) = (0L, 0L);
        if (HasDay(arguments[0]) && HasDay(arguments[1]))
        {
            months = Months(from, to);
            from = TemporalArithmetic.Later(from, new DurationValue(months, 0, 0, 0), 1);
            days = Days(from, to);
            from = TemporalArithmetic.Later(from, new DurationValue(0, days, 0, 0), 1);
        }

        return Value.Of(DurationValue.Of(months, days, 0, Nanoseconds(from, to)));
    }

    /// <summary><c>duration.inMonths</c>.</summary>
    public static Value InMonths(ReadOnlySpan<Value> arguments)
    {
        RequireDay(arguments, "months");
        var (from, to) = Aligned(arguments[0], arguments[1]);
        return Value.Of(DurationValue.Of(Months(from, to), 0, 0, 0));
    }

    /// <summary><c>duration.inDays</c>.</summary>
    public static Value InDays(ReadOnlySpan<Value> arguments)
    {
        RequireDay(arguments, "days");
        var (from, to) = Aligned(arguments[0], arguments[1]);
        return Value.Of(DurationValue.Of(0, Days(from, to), 0, 0));
    }

    /// <summary><c>duration.inSeconds</c>.</summary>
    public static Value InSeconds(ReadOnlySpan<Value> arguments)
    {
        var (from, to) = Aligned(arguments[0], arguments[1]);
        return Value.Of(DurationValue.Of(0, 0, 0, Nanoseconds(from, to)));
    }

    private static void RequireDay(ReadOnlySpan<Value> arguments, string unit)
    {
        if (!HasDay(arguments[0]) && !HasDay(arguments[1]))
            throw Fault.Type("InvalidArgumentType", $"Between two times of day there are no {unit} to count.");
    }

    private static bool HasDay(in Value value) => value.Kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.ZonedDateTime;

    private static bool HasZone(in Value value) => value.Kind is ValueKind.ZonedTime or ValueKind.ZonedDateTime;

    private static (Value From, Value To) Aligned(in Value from, in Value to)
    {
        var day = HasDay(from) ? from.AsDayNumber() : HasDay(to) ? to.AsDayNumber() : (long?)null;
        var zone = HasZone(from) ? ZoneOf(from) : HasZone(to) ? ZoneOf(to) : null;
        return (Completed(from, day, zone), Completed(to, day, zone));
    }

    private static DateTimeZone ZoneOf(in Value value) =>
        value.Kind == ValueKind.ZonedDateTime ? value.AsZone() : DateTimeZone.ForOffset(value.AsOffset());

    private static Value Completed(in Value value, long? day, DateTimeZone? zone)
    {
        if (value.Kind == ValueKind.ZonedDateTime)
            return value;
        var time = value.Kind == ValueKind.Date ? 0 : TemporalBuilder.TimeOf(value);
        var own = HasZone(value) ? ZoneOf(value) : zone;
        if (day is null)
            return own is null ? Value.OfLocalTime(time) : Value.OfZonedTime(time, own.MinOffset);
        var date = HasDay(value) ? value.AsDayNumber() : day.Value;
        return own is null ? Value.OfLocalDateTime(date, time) : TemporalBuilder.Resolved(own, date, time);
    }

    private static long Months(in Value from, in Value to)
    {
        var (start, end) = (CivilDate.OfDay(from.AsDayNumber()), CivilDate.OfDay(LastDay(from, to)));
        // A day of the month weighs less than a month: the division tells whether the last month is whole.
        var first = (((start.Year * 12L) + start.Month) * 32) + start.Day;
        var last = (((end.Year * 12L) + end.Month) * 32) + end.Day;
        return (last - first) / 32;
    }

    private static long Days(in Value from, in Value to) => LastDay(from, to) - from.AsDayNumber();

    /// <summary>The last day that is reached with the time of day at which the one begins.</summary>
    private static long LastDay(in Value from, in Value to)
    {
        var end = to.Kind == ValueKind.ZonedDateTime ? TemporalBuilder.Shown(to, from.AsZone()) : to;
        var (first, last) = (from.AsDayNumber(), end.AsDayNumber());
        if (last > first && end.AsNanosecondOfDay() < from.AsNanosecondOfDay())
            return last - 1;
        return last < first && end.AsNanosecondOfDay() > from.AsNanosecondOfDay() ? last + 1 : last;
    }

    private static Int128 Nanoseconds(in Value from, in Value to) => Position(to) - Position(from);

    private static Int128 Position(in Value value)
    {
        Int128 position = value.AsNanosecondOfDay();
        if (HasDay(value))
            position += (Int128)value.AsDayNumber() * NodaConstants.NanosecondsPerDay;
        return HasZone(value) ? position - (value.AsOffset().Seconds * NodaConstants.NanosecondsPerSecond) : position;
    }
}
