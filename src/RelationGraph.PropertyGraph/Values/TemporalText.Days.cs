namespace RelationGraph.PropertyGraph.Values;

/// <content>Reading days: by month, week, quarter, or the day of the year; with hyphens or, after a year of four digits, without.</content>
public static partial class TemporalText
{
    private static long? ScanDate(ref TextScan scan)
    {
        var negative = scan.Take('-');
        var signed = negative || scan.Take('+');
        var digits = scan.Digits(9);
        if (!signed && digits.Length is 6 or 7 or 8 && !scan.AtHyphen)
            return ScanCompactDate(ref scan, digits);
        if (digits.IsEmpty || (!signed && digits.Length != 4))
            return null;
        var year = (int)TextScan.Number(digits) * (negative ? -1 : 1);
        var hyphen = scan.Take('-');
        if (scan.Take('W'))
            return signed && !hyphen ? null : ScanWeek(ref scan, year, hyphen);
        if (scan.Take('Q'))
            return signed && !hyphen ? null : ScanQuarter(ref scan, year, hyphen);
        return hyphen ? ScanMonthOrOrdinal(ref scan, year) : OfMonth(ref scan, year, 1, 1);
    }

    private static long? ScanCompactDate(ref TextScan scan, ReadOnlySpan<char> digits)
    {
        var year = (int)TextScan.Number(digits[..4]);
        return digits.Length switch
        {
            6 => OfMonth(ref scan, year, TextScan.Number(digits[4..]), 1),
            7 => OfOrdinal(ref scan, year, TextScan.Number(digits[4..])),
            _ => OfMonth(ref scan, year, TextScan.Number(digits[4..6]), TextScan.Number(digits[6..])),
        };
    }

    private static long? ScanMonthOrOrdinal(ref TextScan scan, int year)
    {
        var digits = scan.Digits(3);
        if (digits.Length == 3)
            return OfOrdinal(ref scan, year, TextScan.Number(digits));
        if (digits.IsEmpty)
            return null;
        var month = TextScan.Number(digits);
        if (scan.Take('-'))
            return scan.Number(1, 2) is >= 0 and var day ? OfMonth(ref scan, year, month, day) : null;
        if (digits.Length == 2)
            return OfMonth(ref scan, year, month, 1);
        scan.Fail("a month alone has two digits, as 2015-02, and a day of the year three, as 2015-032");
        return null;
    }

    private static long? ScanWeek(ref TextScan scan, int year, bool hyphen)
    {
        var digits = scan.Digits(hyphen ? 2 : 3);
        if (digits.IsEmpty)
            return null;
        var week = TextScan.Number(digits.Length == 3 ? digits[..2] : digits);
        var day = digits.Length == 3 ? TextScan.Number(digits[2..]) : scan.Take('-') ? scan.Number(1, 1) : 1;
        if (day < 0 || !scan.Within("the week", week, 1, 53) || !scan.Within("the day of the week", day, 1, 7))
            return null;
        if (week > CivilDate.WeeksInYear(year))
        {
            scan.Fail($"the year {year} has 52 weeks");
            return null;
        }

        return Known(ref scan, CivilDate.FirstDayOfWeekYear(year) + ((week - 1) * 7) + day - 1);
    }

    private static long? ScanQuarter(ref TextScan scan, int year, bool hyphen)
    {
        var quarter = scan.Digit();
        if (quarter < 0 || !scan.Within("the quarter", quarter, 1, 4))
            return null;
        var day = 1L;
        if (scan.Take('-') || (!hyphen && char.IsAsciiDigit(scan.Next)))
            day = scan.Number(1, 2);
        if (day < 0 || !scan.Within("the day of the quarter", day, 1, CivilDate.DaysInQuarter(year, quarter)))
            return null;
        return new CivilDate(year, ((quarter - 1) * 3) + 1, 1).DayNumber + day - 1;
    }

    private static long? OfMonth(ref TextScan scan, int year, long month, long day) =>
        scan.Within("the month", month, 1, 12) && scan.Within("the day of the month", day, 1, CivilDate.DaysInMonth(year, (int)month))
            ? new CivilDate(year, (int)month, (int)day).DayNumber
            : null;

    private static long? OfOrdinal(ref TextScan scan, int year, long day) =>
        scan.Within("the day of the year", day, 1, CivilDate.DaysInYear(year)) ? new CivilDate(year, 1, 1).DayNumber + day - 1 : null;

    private static long? Known(ref TextScan scan, long day) =>
        scan.Within("the day", day, CivilDate.LeastDay, CivilDate.GreatestDay) ? day : null;
}
