using NodaTime;

using RelationGraph.Cypher.Execution;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>Makes temporal values of maps, and of one another.</summary>
internal static class TemporalBuilder
{
    /// <summary>The value that fields describe.</summary>
    public static Value Build(TemporalFieldMap fields, ValueKind kind, QueryContext context)
    {
        if (fields.HasZoneAlone)
            return TemporalClock.Now(kind, context, fields.TimeZone());
        if (kind is not (ValueKind.ZonedTime or ValueKind.ZonedDateTime) && fields.Has(TemporalField.TimeZone))
            throw fields.Clash("a 'timezone' stands alone where it is to tell the time of now, and has no other use here");
        switch (kind)
        {
            case ValueKind.Date:
                return Value.OfDate(DayBuilder.Build(fields, StartDay(fields, TemporalField.Date), false));
            case ValueKind.LocalTime:
                return Value.OfLocalTime(ClockBuilder.Build(fields, StartTime(fields, TemporalField.Time)));
            case ValueKind.ZonedTime:
                return ZonedTime(fields, context);
            case ValueKind.LocalDateTime:
                var (day, time) = DayAndTime(fields);
                return Value.OfLocalDateTime(day, time);
            default:
                return ZonedDateTime(fields, context);
        }
    }

    /// <summary>A temporal value as one of another kind.</summary>
    public static Value Convert(in Value value, ValueKind kind, QueryContext context) => kind switch
    {
        ValueKind.Date => Value.OfDate(DayOf(value)),
        ValueKind.LocalTime => Value.OfLocalTime(TimeOf(value)),
        ValueKind.ZonedTime => Value.OfZonedTime(TimeOf(value), OffsetOf(value, context)),
        ValueKind.LocalDateTime => Value.OfLocalDateTime(DayOf(value), TimeOf(value)),
        _ => value.Kind == ValueKind.ZonedDateTime ? value : Resolved(context.Now.Zone, DayOf(value), TimeOf(value)),
    };

    /// <summary>The number of the day of a value that has one.</summary>
    public static long DayOf(in Value value) => value.Kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.ZonedDateTime
        ? value.AsDayNumber()
        : throw Without("day", value);

    /// <summary>The time of day of a value that has one.</summary>
    public static long TimeOf(in Value value) => value.Kind != ValueKind.Date && TemporalComponents.IsInstant(value.Kind)
        ? value.AsNanosecondOfDay()
        : throw Without("time", value);

    /// <summary>The offset of a value, or that of the query's zone if it has none.</summary>
    public static Offset OffsetOf(in Value value, QueryContext context) =>
        HasZone(value) ? value.AsOffset() : TemporalClock.OffsetOf(context.Now.Zone, context);

    /// <summary>The zone of a value, or the query's if it has none.</summary>
    public static DateTimeZone ZoneOf(in Value value, QueryContext context) => value.Kind switch
    {
        ValueKind.ZonedDateTime => value.AsZone(),
        ValueKind.ZonedTime => DateTimeZone.ForOffset(value.AsOffset()),
        _ => context.Now.Zone,
    };

    /// <summary>The day and time in a zone whose clock shows it.</summary>
    public static Value Resolved(DateTimeZone zone, long day, long time, Offset? preferred = null)
    {
        try
        {
            return TimeZones.Resolve(zone, day, time, preferred);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw BeyondTheYears();
        }
    }

    /// <summary>The moment of a day and time in a zone as another zone's clock shows it.</summary>
    public static Value Shown(in Value moment, DateTimeZone zone)
    {
        var nanosecond = (int)(moment.AsNanosecondOfDay() % NodaConstants.NanosecondsPerSecond);
        try
        {
            return TimeZones.At(zone, TemporalComponents.SecondOf(moment), nanosecond);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw BeyondTheYears();
        }
    }

    private static bool HasZone(in Value value) => value.Kind is ValueKind.ZonedTime or ValueKind.ZonedDateTime;

    private static long? StartDay(TemporalFieldMap fields, TemporalField field) => fields.Has(field) ? DayOf(fields.Get(field)) : null;

    private static long? StartTime(TemporalFieldMap fields, TemporalField field) => fields.Has(field) ? TimeOf(fields.Get(field)) : null;

    private static Value ZonedTime(TemporalFieldMap fields, QueryContext context)
    {
        var start = fields.Get(TemporalField.Time);
        var time = ClockBuilder.Build(fields, StartTime(fields, TemporalField.Time));
        var offset = OffsetOf(start, context);
        if (!fields.Has(TemporalField.TimeZone))
            return Value.OfZonedTime(time, offset);
        var wanted = TemporalClock.OffsetOf(fields.TimeZone(), context);
        return HasZone(start) ? AtOffset(time, offset, wanted) : Value.OfZonedTime(time, wanted);
    }

    // The same moment as another clock shows it.
    private static Value AtOffset(long time, Offset offset, Offset wanted)
    {
        var shifted = time + ((wanted.Seconds - offset.Seconds) * NodaConstants.NanosecondsPerSecond);
        shifted %= NodaConstants.NanosecondsPerDay;
        return Value.OfZonedTime(shifted < 0 ? shifted + NodaConstants.NanosecondsPerDay : shifted, wanted);
    }

    private static Value ZonedDateTime(TemporalFieldMap fields, QueryContext context)
    {
        if (fields.HasAny(TemporalFieldMap.Epoch))
            return OfEpoch(fields, context);
        var start = fields.Get(fields.Has(TemporalField.DateTime) ? TemporalField.DateTime : TemporalField.Time);
        var (day, time) = DayAndTime(fields);
        if (!fields.Has(TemporalField.TimeZone))
            return Resolved(ZoneOf(start, context), day, time);
        var zone = fields.TimeZone();
        if (!HasZone(start))
            return Resolved(zone, day, time);
        return Shown(Resolved(ZoneOf(start, context), day, time), zone);
    }

    private static (long Day, long Time) DayAndTime(TemporalFieldMap fields)
    {
        var (date, clock) = (TemporalField.Date, TemporalField.Time);
        if (fields.Has(TemporalField.DateTime))
        {
            if (fields.Has(TemporalField.Date) || fields.Has(TemporalField.Time))
                throw fields.Wrong("a day and time to start from is given, and a 'date' or 'time' besides");
            (date, clock) = (TemporalField.DateTime, TemporalField.DateTime);
        }

        var whole = fields.Has(TemporalField.Time) || fields.HasAny(TemporalFieldMap.ClockFields);
        var day = DayBuilder.Build(fields, StartDay(fields, date), whole);
        return (day, ClockBuilder.Build(fields, StartTime(fields, clock)));
    }

    // The fields that stand beside it are set in the zone that is named.
    private static Value OfEpoch(TemporalFieldMap fields, QueryContext context)
    {
        var seconds = fields.Has(TemporalField.EpochSeconds);
        if ((seconds && fields.Has(TemporalField.EpochMillis)) || fields.Has(TemporalField.DateTime))
            throw fields.Wrong("only one of 'datetime', 'epochSeconds' and 'epochMillis' can be given");
        var number = fields.Number(seconds ? TemporalField.EpochSeconds : TemporalField.EpochMillis, long.MinValue, long.MaxValue);
        var zone = fields.Has(TemporalField.TimeZone) ? fields.TimeZone() : context.Now.Zone;
        var start = Shown(seconds ? OfEpoch(number, 0) : OfEpochMillis(number), zone);
        fields.Set(TemporalField.DateTime, start);
        var (day, time) = DayAndTime(fields);
        return Resolved(zone, day, time, start.AsOffset());
    }

    /// <summary>The moment so many seconds after 1970-01-01T00:00Z.</summary>
    public static Value OfEpoch(long second, long nanosecond)
    {
        if (nanosecond is < 0 or >= NodaConstants.NanosecondsPerSecond)
            throw Fault.Argument("InvalidArgumentValue", $"The nanosecond is {nanosecond}, not 0 to 999999999.");
        try
        {
            return TimeZones.At(DateTimeZone.Utc, second, (int)nanosecond);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw BeyondTheYears();
        }
    }

    /// <summary>The moment so many milliseconds after 1970-01-01T00:00Z.</summary>
    public static Value OfEpochMillis(long millisecond)
    {
        var second = Math.DivRem(millisecond, 1000, out var rest);
        return rest < 0 ? OfEpoch(second - 1, (rest + 1000) * 1_000_000) : OfEpoch(second, rest * 1_000_000);
    }

    private static CypherException BeyondTheYears() =>
        Fault.Argument("InvalidArgumentValue", "The day lies beyond the years -999999999 to 999999999.");

    private static CypherException Without(string part, in Value value) =>
        TemporalComponents.IsInstant(value.Kind)
            ? Fault.Type("InvalidArgumentType", $"{TemporalText.Format(value)} has no {part}.")
            : Fault.Type("InvalidArgumentType", $"A temporal value with a {part} is expected, and {KindNames.Describe(value)} is given.");
}
