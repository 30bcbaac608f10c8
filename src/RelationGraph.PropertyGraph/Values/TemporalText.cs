using System.Globalization;
using System.Text;

using NodaTime;

namespace RelationGraph.PropertyGraph.Values;

/// <summary>The texts of temporal values: ISO 8601 as openCypher has it.</summary>
public static partial class TemporalText
{
    /// <summary>The text by which Cypher prints a temporal value.</summary>
    /// <param name="value">A day, a time, a day and time, or a duration.</param>
    /// <returns>The text, as <c>2015-07-21T21:40:00+02:00[Europe/Stockholm]</c>.</returns>
    /// <exception cref="ArgumentException">It is no temporal value.</exception>
    public static string Format(in Value value)
    {
        var text = new StringBuilder();
        switch (value.Kind)
        {
            case ValueKind.Date:
                AppendDate(text, value.AsDayNumber());
                break;
            case ValueKind.LocalTime:
                AppendTime(text, value.AsNanosecondOfDay());
                break;
            case ValueKind.ZonedTime:
                AppendTime(text, value.AsNanosecondOfDay());
                text.Append(TimeZones.Format(value.AsOffset()));
                break;
            case ValueKind.LocalDateTime:
                AppendDate(text, value.AsDayNumber());
                AppendTime(text.Append('T'), value.AsNanosecondOfDay());
                break;
            case ValueKind.ZonedDateTime:
                AppendDate(text, value.AsDayNumber());
                AppendTime(text.Append('T'), value.AsNanosecondOfDay());
                text.Append(TimeZones.Format(value.AsOffset()));
                if (!TimeZones.IsOffset(value.AsZone()))
                    text.Append('[').Append(value.AsZone().Id).Append(']');
                break;
            case ValueKind.Duration:
                AppendDuration(text, value.AsDuration());
                break;
            default:
                throw new ArgumentException($"The value is {value.Kind}, not temporal.", nameof(value));
        }

        return text.ToString();
    }

    private static void AppendDate(StringBuilder text, long day)
    {
        var date = CivilDate.OfDay(day);
        if (date.Year is < 0 or > 9999)
            text.Append(date.Year < 0 ? '-' : '+');
        text.Append(CultureInfo.InvariantCulture, $"{Math.Abs(date.Year):0000}-{date.Month:00}-{date.Day:00}");
    }

    private static void AppendTime(StringBuilder text, long nanosecond)
    {
        var seconds = nanosecond / NodaConstants.NanosecondsPerSecond;
        text.Append(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
        AppendFraction(text, (int)(nanosecond % NodaConstants.NanosecondsPerSecond));
    }

    private static void AppendFraction(StringBuilder text, int nanoseconds)
    {
        if (nanoseconds == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $".{nanoseconds:000000000}");
        while (text[^1] == '0')
            text.Length--;
    }

    private static void AppendDuration(StringBuilder text, DurationValue duration)
    {
        text.Append('P');
        AppendPart(text, duration.Months / 12, 'Y');
        AppendPart(text, duration.Months % 12, 'M');
        AppendPart(text, duration.Days, 'D');
        if (duration.Seconds != 0 || duration.Nanoseconds != 0)
            AppendClock(text.Append('T'), duration);
        if (text.Length == 1)
            text.Append("T0S");
    }

    // Seconds are rounded down, and printed rounded towards zero: minus half a second is -1 and 500,000,000 nanoseconds.
    private static void AppendClock(StringBuilder text, DurationValue duration)
    {
        var negative = duration.Seconds < 0;
        var (seconds, nanoseconds) = negative && duration.Nanoseconds != 0
            ? (duration.Seconds + 1, (int)NodaConstants.NanosecondsPerSecond - duration.Nanoseconds)
            : (duration.Seconds, duration.Nanoseconds);
        AppendPart(text, seconds / 3600, 'H');
        AppendPart(text, seconds % 3600 / 60, 'M');
        if (seconds % 60 == 0 && nanoseconds == 0)
            return;
        if (negative && seconds % 60 == 0)
            text.Append('-');
        text.Append(CultureInfo.InvariantCulture, $"{seconds % 60}");
        AppendFraction(text, nanoseconds);
        text.Append('S');
    }

    private static void AppendPart(StringBuilder text, long count, char unit)
    {
        if (count != 0)
            text.Append(CultureInfo.InvariantCulture, $"{count}{unit}");
    }
}
