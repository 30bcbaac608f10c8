using System.Globalization;

namespace RelationGraph.PropertyGraph.Values;

/// <content>Reading durations: a number with a letter for each unit, or a day and time as ISO 8601's alternative form has it.</content>
public static partial class TemporalText
{
    private static DurationValue? ScanDuration(ref TextScan scan)
    {
        var negative = scan.Take('-');
        if (!negative)
            _ = scan.Take('+');
        if (!scan.Take('P') && !scan.Take('p'))
            return null;
        try
        {
            var start = scan;
            var duration = ScanUnits(ref scan);
            if (duration is null || !scan.AtEnd)
            {
                scan = start;
                duration = ScanAlternative(ref scan);
            }

            return negative && duration is not null ? DurationValue.Zero.Minus(duration) : duration;
        }
        catch (OverflowException)
        {
            scan.Fail("it is longer than a duration can be");
            return null;
        }
    }

    /// <summary>Units from the greatest to the least, each at most once; only the last number may have a fraction.</summary>
    private static DurationValue? ScanUnits(ref TextScan scan)
    {
        Span<long> whole = stackalloc long[7];
        var fraction = 0L;
        var (last, count, clock) = (-1, 0, false);
        while (!scan.AtEnd)
        {
            if (!clock && (scan.Take('T') || scan.Take('t')))
            {
                (clock, last) = (true, 3);
                if (scan.AtEnd)
                    return null;
                continue;
            }

            if (fraction != 0 || ScanAmount(ref scan) is not var (number, part))
                return null;
            var unit = (clock ? "HMS" : "YMWD").IndexOf(char.ToUpperInvariant(scan.Next), StringComparison.Ordinal);
            unit = unit < 0 ? -1 : clock ? unit + 4 : unit;
            if (unit <= last)
                return null;
            scan.Take(scan.Next);
            (whole[unit], fraction, last, count) = (number, part, unit, count + 1);
        }

        return count == 0 ? null : Sum(whole, last, fraction);
    }

    private static (long Whole, long Nanoseconds)? ScanAmount(ref TextScan scan)
    {
        var negative = scan.Take('-');
        if (!negative)
            _ = scan.Take('+');
        var digits = scan.Digits(int.MaxValue);
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
        {
            if (!digits.IsEmpty)
                scan.Fail("one of its numbers does not fit into 64 bits");
            return null;
        }

        var nanoseconds = ScanFraction(ref scan);
        if (nanoseconds < 0)
            return null;
        return negative ? (-whole, -nanoseconds) : (whole, nanoseconds);
    }

    /// <summary>The duration of whole numbers, of which the last has a fraction in billionths.</summary>
    private static DurationValue Sum(ReadOnlySpan<long> whole, int last, long billionths)
    {
        if (billionths == 0 || last == 6)
        {
            return DurationValue.Of(
                ((Int128)whole[0] * 12) + whole[1],
                ((Int128)whole[2] * 7) + whole[3],
                ((Int128)whole[4] * 3600) + ((Int128)whole[5] * 60) + whole[6],
                billionths);
        }

        Span<double> parts = stackalloc double[7];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = whole[i];
        parts[last] = (double)(((Int128)whole[last] * 1_000_000_000) + billionths) / 1e9;
        return DurationValue.OfFractions(
            (parts[0] * 12) + parts[1],
            (parts[2] * 7) + parts[3],
            (parts[4] * 3600) + (parts[5] * 60) + parts[6],
            0);
    }

    /// <summary>A year of four digits, a month and a day, then a time: a duration of so many of each.</summary>
    private static DurationValue? ScanAlternative(ref TextScan scan)
    {
        var (months, days) = (0L, 0L);
        if (!scan.AtEnd && scan.Next is not ('T' or 't'))
        {
            var digits = scan.Digits(8);
            if (digits.Length == 8)
            {
                (months, days) = ((TextScan.Number(digits[..4]) * 12) + TextScan.Number(digits[4..6]), TextScan.Number(digits[6..]));
                if (!InCalendar(ref scan, TextScan.Number(digits[4..6]), days))
                    return null;
            }
            else
            {
                if (digits.Length != 4 || !scan.Take('-') || scan.Number(2, 2) is not (>= 0 and var month))
                    return null;
                if (!scan.Take('-') || (days = scan.Number(2, 2)) < 0 || !InCalendar(ref scan, month, days))
                    return null;
                months = (TextScan.Number(digits) * 12) + month;
            }
        }

        if (scan.AtEnd)
            return months == 0 && days == 0 ? null : DurationValue.Of(months, days, 0, 0);
        if (!scan.Take('T') && !scan.Take('t'))
            return null;
        return ScanTime(ref scan) is { } time ? DurationValue.Of(months, days, 0, time) : null;
    }

    private static bool InCalendar(ref TextScan scan, long months, long days) =>
        scan.Within("the number of months", months, 0, 12) && scan.Within("the number of days", days, 0, 31);
}
