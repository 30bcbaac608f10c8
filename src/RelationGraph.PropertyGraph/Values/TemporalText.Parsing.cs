using NodaTime;

namespace RelationGraph.PropertyGraph.Values;

/// <content>Reading: what each kind of text is made of.</content>
public static partial class TemporalText
{
    /// <summary>Reads a day.</summary>
    /// <param name="text">The text, as <c>2015-07-21</c>, <c>20150721</c>, <c>2015-W30-2</c>, <c>2015-Q3-21</c> or <c>2015-202</c>.</param>
    /// <param name="value">The day; null if the text is none.</param>
    /// <returns>Whether the text is a day that exists.</returns>
    public static bool TryParseDate(string text, out Value value) => TryParse(ValueKind.Date, text, null, out value, out _);

    /// <summary>Reads a time of day without offset.</summary>
    /// <param name="text">The text, as <c>21:40:32.142</c>, <c>214032</c> or <c>21</c>.</param>
    /// <param name="value">The time; null if the text is none.</param>
    /// <returns>Whether the text is such a time.</returns>
    public static bool TryParseLocalTime(string text, out Value value) => TryParse(ValueKind.LocalTime, text, null, out value, out _);

    /// <summary>Reads a time of day, at UTC where it names no offset.</summary>
    /// <param name="text">The text, as <c>21:40+01:00</c>.</param>
    /// <param name="value">The time; null if the text is none.</param>
    /// <returns>Whether the text is such a time.</returns>
    public static bool TryParseZonedTime(string text, out Value value) => TryParse(ValueKind.ZonedTime, text, null, out value, out _);

    /// <summary>Reads a day and time without zone.</summary>
    /// <param name="text">The text, as <c>2015-07-21T21:40</c>.</param>
    /// <param name="value">The day and time; null if the text is none.</param>
    /// <returns>Whether the text is such a day and time.</returns>
    public static bool TryParseLocalDateTime(string text, out Value value) =>
        TryParse(ValueKind.LocalDateTime, text, null, out value, out _);

    /// <summary>Reads a day and time in a zone or at an offset, at UTC where it names neither.</summary>
    /// <param name="text">The text, as <c>2015-07-21T21:40+02:00[Europe/Stockholm]</c>.</param>
    /// <param name="value">The day and time; null if the text is none.</param>
    /// <returns>Whether the text is such a day and time.</returns>
    public static bool TryParseZonedDateTime(string text, out Value value) =>
        TryParse(ValueKind.ZonedDateTime, text, null, out value, out _);

    /// <summary>Reads a duration.</summary>
    /// <param name="text">The text, as <c>P1Y2M3DT4H5M6.7S</c> or <c>P0001-02-03T04:05:06.7</c>.</param>
    /// <param name="value">The duration; null if the text is none.</param>
    /// <returns>Whether the text is a duration.</returns>
    public static bool TryParseDuration(string text, out Value value) => TryParse(ValueKind.Duration, text, null, out value, out _);

    /// <summary>Reads a temporal value of a kind.</summary>
    /// <param name="kind">What it shall be.</param>
    /// <param name="text">The text.</param>
    /// <param name="zone">The zone where one is wanted and the text names none; null for UTC.</param>
    /// <param name="value">The value; null if the text is none of that kind.</param>
    /// <param name="problem">What is wrong with the text; null if nothing is.</param>
    /// <returns>Whether the text is of that kind.</returns>
    /// <exception cref="ArgumentException">The kind is not temporal.</exception>
    public static bool TryParse(ValueKind kind, string text, DateTimeZone? zone, out Value value, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scan = new TextScan(text);
        value = kind switch
        {
            ValueKind.Date => ScanDate(ref scan) is { } day ? Value.OfDate(day) : default,
            ValueKind.LocalTime => ScanTimeAlone(ref scan) is { } time ? Value.OfLocalTime(time) : default,
            ValueKind.ZonedTime => ScanZonedTime(ref scan, zone ?? DateTimeZone.Utc),
            ValueKind.LocalDateTime => ScanDateTime(ref scan) is var (day, time) ? Value.OfLocalDateTime(day, time) : default,
            ValueKind.ZonedDateTime => ScanZonedDateTime(ref scan, zone ?? DateTimeZone.Utc),
            ValueKind.Duration => ScanDuration(ref scan) is { } duration ? Value.Of(duration) : default,
            _ => throw new ArgumentException($"{kind} is not temporal.", nameof(kind)),
        };
        if (!value.IsNull && scan.AtEnd)
        {
            problem = null;
            return true;
        }

        value = default;
        problem = scan.Problem ?? "it has none of the forms";
        return false;
    }

    private static long? ScanTimeAlone(ref TextScan scan)
    {
        _ = scan.Take('T') || scan.Take('t');
        return ScanTime(ref scan);
    }

    private static Value ScanZonedTime(ref TextScan scan, DateTimeZone zone)
    {
        if (ScanTimeAlone(ref scan) is not { } time)
            return default;
        if (scan.AtEnd)
            return Value.OfZonedTime(time, zone.MinOffset);
        return ScanOffset(ref scan) is { } offset ? Value.OfZonedTime(time, offset) : default;
    }

    private static (long Day, long Time)? ScanDateTime(ref TextScan scan)
    {
        if (ScanDate(ref scan) is not { } day)
            return null;
        if (scan.AtEnd)
            return (day, 0);
        if (!scan.Take('T') && !scan.Take('t'))
            return null;
        return ScanTime(ref scan) is { } time ? (day, time) : null;
    }

    private static Value ScanZonedDateTime(ref TextScan scan, DateTimeZone zone)
    {
        if (ScanDateTime(ref scan) is not var (day, time))
            return default;
        if (scan.AtEnd)
            return Localized(ref scan, zone, day, time, null);
        Offset? offset = null;
        if (scan.Next != '[')
        {
            offset = ScanOffset(ref scan);
            if (offset is null)
                return default;
            if (scan.AtEnd)
                return Value.OfZonedDateTime(day, time, offset.Value, DateTimeZone.ForOffset(offset.Value));
        }

        return ScanZone(ref scan) is { } named ? Localized(ref scan, named, day, time, offset) : default;
    }

    private static Value Localized(ref TextScan scan, DateTimeZone zone, long day, long time, Offset? offset)
    {
        var value = TimeZones.Resolve(zone, day, time, offset);
        return offset is null || value.AsOffset() == offset
            ? value
            : scan.Fail($"{zone.Id} has the offset {TimeZones.Format(value.AsOffset())} then, not {TimeZones.Format(offset.Value)}");
    }

    private static DateTimeZone? ScanZone(ref TextScan scan)
    {
        if (!scan.Take('['))
            return null;
        var name = scan.Until(']');
        if (!scan.Take(']') || name.IsEmpty || !char.IsAsciiLetter(name[0]))
            return null;
        if (TimeZones.TryFind(name.ToString(), out var zone))
            return zone;
        scan.Fail($"there is no time zone '{Short(name)}'");
        return null;
    }

    private static Offset? ScanOffset(ref TextScan scan)
    {
        var text = scan.Until('[');
        if (TimeZones.TryParseOffset(text, out var offset))
            return offset;
        scan.Fail($"'{Short(text)}' is no offset from UTC of at most 18 hours, as +01:00");
        return null;
    }

    private static string Short(ReadOnlySpan<char> text) => text.Length <= 40 ? text.ToString() : string.Concat(text[..40], "…");

    private static long? ScanTime(ref TextScan scan)
    {
        var digits = scan.Digits(6);
        var (hour, minute, second) = digits.Length switch
        {
            1 or 2 => (TextScan.Number(digits), 0L, 0L),
            4 => (TextScan.Number(digits[..2]), TextScan.Number(digits[2..]), 0L),
            6 => (TextScan.Number(digits[..2]), TextScan.Number(digits[2..4]), TextScan.Number(digits[4..])),
            _ => (-1L, 0L, 0L),
        };
        var seconds = digits.Length == 6;
        if (digits.Length <= 2 && hour >= 0 && scan.Take(':'))
        {
            minute = scan.Number(1, 2);
            seconds = scan.Take(':');
            second = seconds ? scan.Number(1, 2) : 0;
        }

        if (hour < 0 || minute < 0 || second < 0)
            return null;
        if (!scan.Within("the hour", hour, 0, 23) || !scan.Within("the minute", minute, 0, 59) || !scan.Within("the second", second, 0, 59))
            return null;
        var nanoseconds = seconds ? ScanFraction(ref scan) : 0;
        return nanoseconds < 0 ? null : (((((hour * 60) + minute) * 60) + second) * NodaConstants.NanosecondsPerSecond) + nanoseconds;
    }

    /// <summary>The nanoseconds that follow a comma or point: 0 if neither stands there, -1 if no digits follow it.</summary>
    private static long ScanFraction(ref TextScan scan)
    {
        if (!scan.Take('.') && !scan.Take(','))
            return 0;
        var digits = scan.Digits(9);
        if (digits.IsEmpty)
            return -1;
        var nanoseconds = TextScan.Number(digits);
        for (var place = digits.Length; place < 9; place++)
            nanoseconds *= 10;
        return nanoseconds;
    }
}
