using NodaTime;

using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>The operators of arithmetic where an operand is temporal; each answers false for kinds that it does not know.</summary>
internal static class TemporalArithmetic
{
    private const long NanosecondsPerDay = NodaConstants.NanosecondsPerDay;
    private const long NanosecondsPerSecond = NodaConstants.NanosecondsPerSecond;

    public static bool TryAdd(in Value left, in Value right, out Value result)
    {
        result = default;
        try
        {
            if (right.Kind == ValueKind.Duration)
            {
                if (left.Kind == ValueKind.Duration)
                    result = Value.Of(left.AsDuration().Plus(right.AsDuration()));
                else if (TemporalComponents.IsInstant(left.Kind))
                    result = Later(left, right.AsDuration(), 1);
            }
            else if (left.Kind == ValueKind.Duration && TemporalComponents.IsInstant(right.Kind))
            {
                result = Later(right, left.AsDuration(), 1);
            }
        }
        catch (OverflowException)
        {
            throw TooLong("sum");
        }

        return !result.IsNull;
    }

    public static bool TrySubtract(in Value left, in Value right, out Value result)
    {
        result = default;
        if (right.Kind != ValueKind.Duration)
            return false;
        try
        {
            if (left.Kind == ValueKind.Duration)
                result = Value.Of(left.AsDuration().Minus(right.AsDuration()));
            else if (TemporalComponents.IsInstant(left.Kind))
                result = Later(left, right.AsDuration(), -1);
        }
        catch (OverflowException)
        {
            throw TooLong("difference");
        }

        return !result.IsNull;
    }

    public static bool TryMultiply(in Value left, in Value right, out Value result)
    {
        result = default;
        var (duration, factor) = left.Kind == ValueKind.Duration ? (left, right) : (right, left);
        if (duration.Kind != ValueKind.Duration || !factor.IsNumber)
            return false;
        try
        {
            result = Value.Of(factor.Kind == ValueKind.Integer
                ? duration.AsDuration().Times(factor.AsInteger())
                : duration.AsDuration().Times(factor.AsFloat()));
            return true;
        }
        catch (OverflowException)
        {
            throw TooLong("product");
        }
    }

    public static bool TryDivide(in Value left, in Value right, out Value result)
    {
        result = default;
        if (left.Kind != ValueKind.Duration || !right.IsNumber)
            return false;
        if (right.Kind == ValueKind.Integer && right.AsInteger() == 0)
            throw Fault.Arithmetic("DivisionByZero", "A duration is divided by 0.");
        try
        {
            result = Value.Of(left.AsDuration().DividedBy(right.AsNumber()));
            return true;
        }
        catch (OverflowException)
        {
            throw TooLong("quotient");
        }
    }

    /// <summary>What comes <paramref name="sign"/> times the duration later: months first, then days, then the exact rest.</summary>
    public static Value Later(in Value value, DurationValue duration, int sign)
    {
        try
        {
            return value.Kind switch
            {
                ValueKind.Date => Value.OfDate(MovedDay(value.AsDayNumber(), duration, sign) + (sign * WholeDays(duration))),
                ValueKind.LocalTime => Value.OfLocalTime(MovedTime(value, duration, sign)),
                ValueKind.ZonedTime => Value.OfZonedTime(MovedTime(value, duration, sign), value.AsOffset()),
                ValueKind.LocalDateTime => LaterLocal(value, duration, sign),
                _ => LaterZoned(value, duration, sign),
            };
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or OverflowException)
        {
            throw Fault.Arithmetic(
                "InvalidArgumentValue",
                $"{TemporalText.Format(value)} {(sign < 0 ? "less" : "and")} {duration} lies beyond the years -999999999 to 999999999.");
        }
    }

    private static long MovedDay(long day, DurationValue duration, int sign)
    {
        if (duration.Months != 0)
            day = CivilDate.OfDay(day).PlusMonths(sign * duration.Months).DayNumber;
        return checked(day + (sign * duration.Days));
    }

    // A day has no time: hours count as soon as they make whole days.
    private static long WholeDays(DurationValue duration) => duration.Seconds < 0 && duration.Nanoseconds != 0
        ? (duration.Seconds + 1) / NodaConstants.SecondsPerDay
        : duration.Seconds / NodaConstants.SecondsPerDay;

    private static long MovedTime(in Value time, DurationValue duration, int sign)
    {
        var seconds = duration.Seconds % NodaConstants.SecondsPerDay;
        var moved = (time.AsNanosecondOfDay() + (sign * ((seconds * NanosecondsPerSecond) + duration.Nanoseconds))) % NanosecondsPerDay;
        return moved < 0 ? moved + NanosecondsPerDay : moved;
    }

    private static Value LaterLocal(in Value value, DurationValue duration, int sign)
    {
        var exact = (sign * (((Int128)duration.Seconds * NanosecondsPerSecond) + duration.Nanoseconds)) + value.AsNanosecondOfDay();
        var (days, nanosecond) = Int128.DivRem(exact, NanosecondsPerDay);
        if (nanosecond < 0)
            (days, nanosecond) = (days - 1, nanosecond + NanosecondsPerDay);
        return Value.OfLocalDateTime(checked(MovedDay(value.AsDayNumber(), duration, sign) + (long)days), (long)nanosecond);
    }

    // Months and days move the calendar, whatever the clocks did meanwhile; seconds are those of a stopwatch.
    private static Value LaterZoned(in Value value, DurationValue duration, int sign)
    {
        var moved = value;
        if (duration.Months != 0)
        {
            var day = CivilDate.OfDay(value.AsDayNumber()).PlusMonths(sign * duration.Months).DayNumber;
            moved = TimeZones.Resolve(value.AsZone(), day, value.AsNanosecondOfDay(), value.AsOffset());
        }

        if (duration.Days != 0)
        {
            var day = checked(moved.AsDayNumber() + (sign * duration.Days));
            moved = TimeZones.Resolve(moved.AsZone(), day, moved.AsNanosecondOfDay(), moved.AsOffset());
        }

        if (duration.Seconds == 0 && duration.Nanoseconds == 0)
            return moved;
        var second = checked(TemporalComponents.SecondOf(moved) + (sign * duration.Seconds));
        var nanosecond = (moved.AsNanosecondOfDay() % NanosecondsPerSecond) + (sign * duration.Nanoseconds);
        if (nanosecond is < 0 or >= NanosecondsPerSecond)
            (second, nanosecond) = (second + Math.Sign(nanosecond), nanosecond - (Math.Sign(nanosecond) * NanosecondsPerSecond));
        return TimeZones.At(moved.AsZone(), second, (int)nanosecond);
    }

    private static CypherException TooLong(string what) =>
        Fault.Arithmetic("InvalidArgumentValue", $"The {what} is longer than a duration can be.");
}
