using NodaTime;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>The parts of temporal values that <c>value.key</c> reads.</summary>
internal static class TemporalComponents
{
    private const long NanosecondsPerSecond = NodaConstants.NanosecondsPerSecond;

    /// <summary>Answers false where the kind has no such part; <c>value.key</c> is then an error.</summary>
    public static bool TryGet(in Value value, string key, out Value result)
    {
        result = default;
        if (value.Kind == ValueKind.Duration)
            return DurationComponents.TryGet(value.AsDuration(), key, out result);
        if (!TemporalFieldNames.TryFind(key, out var field))
            return false;
        return field switch
        {
            TemporalField.Year or TemporalField.Quarter or TemporalField.Month or TemporalField.Week or TemporalField.DayOfQuarter
                or TemporalField.OrdinalDay or TemporalField.DayOfWeek or TemporalField.Day or TemporalField.WeekYear
                => OfDay(value, field, out result),
            TemporalField.Hour or TemporalField.Minute or TemporalField.Second or TemporalField.Millisecond
                or TemporalField.Microsecond or TemporalField.Nanosecond => OfTime(value, field, out result),
            TemporalField.EpochSeconds or TemporalField.EpochMillis => OfEpoch(value, field, out result),
            TemporalField.TimeZone or TemporalField.Offset or TemporalField.OffsetMinutes or TemporalField.OffsetSeconds
                => OfOffset(value, field, out result),
            _ => false,
        };
    }

    private static bool OfDay(in Value value, TemporalField field, out Value result)
    {
        result = default;
        if (value.Kind is not (ValueKind.Date or ValueKind.LocalDateTime or ValueKind.ZonedDateTime))
            return false;
        var date = CivilDate.OfDay(value.AsDayNumber());
        result = Value.Of((long)(field switch
        {
            TemporalField.Year => date.Year,
            TemporalField.Quarter => date.Quarter,
            TemporalField.Month => date.Month,
            TemporalField.Week => date.Week,
            TemporalField.WeekYear => date.WeekYear,
            TemporalField.DayOfQuarter => date.DayOfQuarter,
            TemporalField.OrdinalDay => date.DayOfYear,
            TemporalField.DayOfWeek => date.DayOfWeek,
            _ => date.Day,
        }));
        return true;
    }

    private static bool OfTime(in Value value, TemporalField field, out Value result)
    {
        result = default;
        if (value.Kind == ValueKind.Date || !IsInstant(value.Kind))
            return false;
        var nanosecond = value.AsNanosecondOfDay();
        result = Value.Of(field switch
        {
            TemporalField.Hour => nanosecond / (3600 * NanosecondsPerSecond),
            TemporalField.Minute => nanosecond / (60 * NanosecondsPerSecond) % 60,
            TemporalField.Second => nanosecond / NanosecondsPerSecond % 60,
            TemporalField.Millisecond => nanosecond % NanosecondsPerSecond / 1_000_000,
            TemporalField.Microsecond => nanosecond % NanosecondsPerSecond / 1000,
            _ => nanosecond % NanosecondsPerSecond,
        });
        return true;
    }

    private static bool OfEpoch(in Value value, TemporalField field, out Value result)
    {
        result = default;
        if (value.Kind != ValueKind.ZonedDateTime)
            return false;
        var millisecond = (SecondOf(value) * 1000) + (value.AsNanosecondOfDay() % NanosecondsPerSecond / 1_000_000);

        // Seconds are counted from the milliseconds, towards 1970, as Neo4j counts them.
        result = Value.Of(field == TemporalField.EpochSeconds ? millisecond / 1000 : millisecond);
        return true;
    }

    private static bool OfOffset(in Value value, TemporalField field, out Value result)
    {
        result = default;
        if (value.Kind is not (ValueKind.ZonedTime or ValueKind.ZonedDateTime))
            return false;
        var offset = value.AsOffset();
        result = field switch
        {
            TemporalField.TimeZone when value.Kind == ValueKind.ZonedDateTime => Value.Of(TimeZones.NameOf(value.AsZone())),
            TemporalField.OffsetMinutes => Value.Of((long)(offset.Seconds / 60)),
            TemporalField.OffsetSeconds => Value.Of((long)offset.Seconds),
            _ => Value.Of(TimeZones.Format(offset)),
        };
        return true;
    }

    /// <summary>The seconds from 1970-01-01T00:00Z of a day and time in a zone.</summary>
    public static long SecondOf(in Value value) =>
        (value.AsDayNumber() * NodaConstants.SecondsPerDay) + (value.AsNanosecondOfDay() / NanosecondsPerSecond) - value.AsOffset().Seconds;

    public static bool IsInstant(ValueKind kind) => kind is >= ValueKind.Date and <= ValueKind.ZonedDateTime;
}
