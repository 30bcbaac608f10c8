using System.Globalization;
using System.Text;

using NodaTime;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>Temporal values as the tables of scenarios write them; it shares nothing with the engine's own texts.</summary>
internal static class TemporalNotation
{
    /// <summary>The text of a temporal value; null for any other.</summary>
    public static string? Write(Value value) => value.Kind switch
    {
        ValueKind.Date => Day(value.AsDate()),
        ValueKind.LocalTime => Time(value.AsLocalTime()),
        ValueKind.ZonedTime => Time(value.AsZonedTime().TimeOfDay) + Shift(value.AsZonedTime().Offset),
        ValueKind.LocalDateTime => Moment(value.AsLocalDateTime()),
        ValueKind.ZonedDateTime => Zoned(value.AsZonedDateTime()),
        ValueKind.Duration => Span(value.AsDuration()),
        _ => null,
    };

    private static string Day(LocalDate day)
    {
        var year = Math.Abs(day.Year).ToString("0000", CultureInfo.InvariantCulture);
        var sign = day.Year < 0 ? "-" : day.Year > 9999 ? "+" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{year}-{day.Month:00}-{day.Day:00}");
    }

    private static string Time(LocalTime time)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");
        if (time.Second == 0 && time.NanosecondOfSecond == 0)
            return text;
        text += string.Create(CultureInfo.InvariantCulture, $":{time.Second:00}");
        if (time.NanosecondOfSecond == 0)
            return text;

        // Fractions have three, six or nine digits.
        var fraction = time.NanosecondOfSecond.ToString("000000000", CultureInfo.InvariantCulture);
        while (fraction.EndsWith("000", StringComparison.Ordinal))
            fraction = fraction[..^3];
        return $"{text}.{fraction}";
    }

    private static string Shift(Offset offset)
    {
        if (offset == Offset.Zero)
            return "Z";
        var seconds = Math.Abs(offset.Seconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{(offset.Seconds < 0 ? '-' : '+')}{seconds / 3600:00}:{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{seconds % 60:00}");
    }

    private static string Moment(LocalDateTime moment) => $"{Day(moment.Date)}T{Time(moment.TimeOfDay)}";

    private static string Zoned(ZonedDateTime moment)
    {
        var text = Moment(moment.LocalDateTime) + Shift(moment.Offset);
        return moment.Zone.Equals(DateTimeZone.ForOffset(moment.Offset)) ? text : $"{text}[{moment.Zone.Id}]";
    }

    private static string Span(DurationValue span)
    {
        var text = new StringBuilder("P");
        Part(span.Months / 12, 'Y');
        Part(span.Months % 12, 'M');
        Part(span.Days, 'D');
        if (span.Seconds != 0 || span.Nanoseconds != 0)
            text.Append('T');

        // The nanoseconds count up from seconds that are rounded down: the sign is that of both together.
        var total = ((Int128)span.Seconds * 1_000_000_000) + span.Nanoseconds;
        var (seconds, nanoseconds) = ((long)(total / 1_000_000_000), (long)(total % 1_000_000_000));
        Part(seconds / 3600, 'H');
        Part(seconds / 60 % 60, 'M');
        if (nanoseconds == 0)
        {
            Part(seconds % 60, 'S');
        }
        else
        {
            var fraction = Math.Abs(nanoseconds).ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');
            text.Append(CultureInfo.InvariantCulture, $"{(total < 0 ? "-" : "")}{Math.Abs(seconds % 60)}.{fraction}S");
        }

        return text.Length == 1 ? "PT0S" : text.ToString();

        void Part(long count, char unit)
        {
            if (count != 0)
                text.Append(CultureInfo.InvariantCulture, $"{count}{unit}");
        }
    }
}
