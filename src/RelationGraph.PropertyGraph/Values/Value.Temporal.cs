using NodaTime;

namespace RelationGraph.PropertyGraph.Values;

/// <content>
/// Days and times. Cypher's years go to ±999,999,999, far beyond NodaTime's, so a day is kept as its number from 1970-01-01 and a time
/// of day as its nanosecond; only where a caller asks for a type of NodaTime must the year lie within that type's range.
/// </content>
public readonly partial struct Value
{
    private const long NanosecondsPerDay = NodaConstants.NanosecondsPerDay;

    /// <summary>A day.</summary>
    /// <param name="value">The day, in the ISO calendar.</param>
    /// <returns>The value.</returns>
    public static Value Of(LocalDate value) => new(ValueKind.Date, CivilDate.Of(value).DayNumber, null);

    /// <summary>A time of day without offset.</summary>
    /// <param name="value">The time.</param>
    /// <returns>The value.</returns>
    public static Value Of(LocalTime value) => new(ValueKind.LocalTime, value.NanosecondOfDay, null);

    /// <summary>A time of day with an offset.</summary>
    /// <param name="value">The time.</param>
    /// <returns>The value.</returns>
    public static Value Of(OffsetTime value) => new(ValueKind.ZonedTime, value.NanosecondOfDay, value.Offset);

    /// <summary>A day and a time without zone.</summary>
    /// <param name="value">The day and time, in the ISO calendar.</param>
    /// <returns>The value.</returns>
    public static Value Of(LocalDateTime value) =>
        new(ValueKind.LocalDateTime, value.NanosecondOfDay, CivilDate.Of(value.Date).DayNumber);

    /// <summary>A day and a time in a zone; a zone with a fixed offset stands for the offset alone.</summary>
    /// <param name="value">The day and time, in the ISO calendar.</param>
    /// <returns>The value.</returns>
    public static Value Of(ZonedDateTime value) =>
        new(ValueKind.ZonedDateTime, value.NanosecondOfDay, new ZonedDay(CivilDate.Of(value.Date).DayNumber, value.Offset, value.Zone));

    /// <summary>A day by its number.</summary>
    /// <param name="day">The days from 1970-01-01, in [<see cref="CivilDate.LeastDay"/>, <see cref="CivilDate.GreatestDay"/>].</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static Value OfDate(long day) => new(ValueKind.Date, CheckedDay(day), null);

    /// <summary>A time of day without offset, by its nanosecond.</summary>
    /// <param name="nanosecond">The nanoseconds from midnight, less than a day.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day has no such nanosecond.</exception>
    public static Value OfLocalTime(long nanosecond) => new(ValueKind.LocalTime, CheckedTime(nanosecond), null);

    /// <summary>A time of day with an offset, by its nanosecond.</summary>
    /// <param name="nanosecond">The nanoseconds from midnight, less than a day.</param>
    /// <param name="offset">How far the clock is ahead of UTC.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day has no such nanosecond.</exception>
    public static Value OfZonedTime(long nanosecond, Offset offset) => new(ValueKind.ZonedTime, CheckedTime(nanosecond), offset);

    /// <summary>A day and a time without zone, by the day's number and the nanosecond.</summary>
    /// <param name="day">The days from 1970-01-01, in [<see cref="CivilDate.LeastDay"/>, <see cref="CivilDate.GreatestDay"/>].</param>
    /// <param name="nanosecond">The nanoseconds from midnight, less than a day.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day or nanosecond.</exception>
    public static Value OfLocalDateTime(long day, long nanosecond) =>
        new(ValueKind.LocalDateTime, CheckedTime(nanosecond), CheckedDay(day));

    /// <summary>A day and a time in a zone, by the day's number and the nanosecond.</summary>
    /// <param name="day">The days from 1970-01-01, in [<see cref="CivilDate.LeastDay"/>, <see cref="CivilDate.GreatestDay"/>].</param>
    /// <param name="nanosecond">The nanoseconds from midnight, less than a day.</param>
    /// <param name="offset">The offset that the zone has then.</param>
    /// <param name="zone">The zone.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day or nanosecond.</exception>
    public static Value OfZonedDateTime(long day, long nanosecond, Offset offset, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new(ValueKind.ZonedDateTime, CheckedTime(nanosecond), new ZonedDay(CheckedDay(day), offset, zone));
    }

    /// <summary>The number of the day, from 1970-01-01, of a value that has one.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">It has no day.</exception>
    public long AsDayNumber() => _kind switch
    {
        ValueKind.Date => _bits,
        ValueKind.LocalDateTime => (long)_reference!,
        ValueKind.ZonedDateTime => ((ZonedDay)_reference!).Day,
        _ => throw Not(ValueKind.Date),
    };

    /// <summary>The nanoseconds from midnight of a value that has a time of day.</summary>
    /// <returns>The nanoseconds.</returns>
    /// <exception cref="InvalidOperationException">It has no time of day.</exception>
    public long AsNanosecondOfDay() =>
        _kind is ValueKind.LocalTime or ValueKind.ZonedTime or ValueKind.LocalDateTime or ValueKind.ZonedDateTime
            ? _bits
            : throw Not(ValueKind.LocalTime);

    /// <summary>The offset from UTC of a value that has one.</summary>
    /// <returns>The offset.</returns>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public Offset AsOffset() => _kind switch
    {
        ValueKind.ZonedTime => (Offset)_reference!,
        ValueKind.ZonedDateTime => ((ZonedDay)_reference!).Offset,
        _ => throw Not(ValueKind.ZonedTime),
    };

    /// <summary>The zone of a day and time in one.</summary>
    /// <returns>The zone; one of a fixed offset if it has the offset alone.</returns>
    /// <exception cref="InvalidOperationException">It is no day and time in a zone.</exception>
    public DateTimeZone AsZone() =>
        _kind == ValueKind.ZonedDateTime ? ((ZonedDay)_reference!).Zone : throw Not(ValueKind.ZonedDateTime);

    /// <summary>The day.</summary>
    /// <returns>The day.</returns>
    /// <exception cref="InvalidOperationException">It is none, or its year lies beyond NodaTime's.</exception>
    public LocalDate AsDate() => _kind == ValueKind.Date ? NodaDate() : throw Not(ValueKind.Date);

    /// <summary>The time of day without offset.</summary>
    /// <returns>The time.</returns>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public LocalTime AsLocalTime() => _kind == ValueKind.LocalTime ? NodaTimeOfDay() : throw Not(ValueKind.LocalTime);

    /// <summary>The time of day with an offset.</summary>
    /// <returns>The time.</returns>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public OffsetTime AsZonedTime() =>
        _kind == ValueKind.ZonedTime ? new OffsetTime(NodaTimeOfDay(), AsOffset()) : throw Not(ValueKind.ZonedTime);

    /// <summary>The day and time without zone.</summary>
    /// <returns>The day and time.</returns>
    /// <exception cref="InvalidOperationException">It is none, or its year lies beyond NodaTime's.</exception>
    public LocalDateTime AsLocalDateTime() =>
        _kind == ValueKind.LocalDateTime ? NodaDate() + NodaTimeOfDay() : throw Not(ValueKind.LocalDateTime);

    /// <summary>The day and time in a zone.</summary>
    /// <returns>The day and time.</returns>
    /// <exception cref="InvalidOperationException">It is none, or its year lies beyond NodaTime's.</exception>
    public ZonedDateTime AsZonedDateTime() =>
        _kind == ValueKind.ZonedDateTime
            ? new ZonedDateTime(NodaDate() + NodaTimeOfDay(), AsZone(), AsOffset())
            : throw Not(ValueKind.ZonedDateTime);

    private static long CheckedDay(long day) => day is >= CivilDate.LeastDay and <= CivilDate.GreatestDay
        ? day
        : throw new ArgumentOutOfRangeException(nameof(day), day, "The year of the day lies beyond ±999,999,999.");

    private static long CheckedTime(long nanosecond) => nanosecond is >= 0 and < NanosecondsPerDay
        ? nanosecond
        : throw new ArgumentOutOfRangeException(nameof(nanosecond), nanosecond, "A day has 86,400,000,000,000 nanoseconds.");

    private LocalDate NodaDate()
    {
        var date = CivilDate.OfDay(AsDayNumber());
        return date.Year is >= -9998 and <= 9999
            ? new LocalDate(date.Year, date.Month, date.Day)
            : throw new InvalidOperationException($"The year {date.Year} lies beyond the years -9998 to 9999 of NodaTime.");
    }

    private LocalTime NodaTimeOfDay() => LocalTime.FromNanosecondsSinceMidnight(_bits);

    private sealed record ZonedDay(long Day, Offset Offset, DateTimeZone Zone);
}
