using NodaTime;

namespace RelationGraph.PropertyGraph.Values;

/// <summary>A day of the ISO calendar in the years that Cypher knows, -999,999,999 to 999,999,999; <c>default</c> is no day.</summary>
/// <remarks>
/// Years of a leap cycle are counted from March, so that the leap day is the last of its year and the day of a year follows from the
/// month without a table.
/// </remarks>
public readonly record struct CivilDate
{
    /// <summary>The greatest year; the least is its negative.</summary>
    public const int GreatestYear = 999_999_999;

    /// <summary>The number of -999999999-01-01.</summary>
    public const long LeastDay = -365_243_219_162;

    /// <summary>The number of +999999999-12-31.</summary>
    public const long GreatestDay = 365_241_780_471;

    /// <summary>How many days 400 years have, after which the calendar repeats, days of the week included.</summary>
    public const int DaysPerCycle = 146_097;

    // From 0000-03-01 to 1970-01-01.
    private const long EpochFromMarch = 719_468;

    /// <summary>Makes the day.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CivilDate(int year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs((long)year), GreatestYear, nameof(year));
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DaysInMonth(year, month));
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month, from 1.</summary>
    public int Month { get; }

    /// <summary>The day of the month, from 1.</summary>
    public int Day { get; }

    /// <summary>The days from 1970-01-01.</summary>
    public long DayNumber
    {
        get
        {
            var year = Month <= 2 ? Year - 1L : Year;
            var cycle = Math.DivRem(year, 400, out var yearOfCycle);
            if (yearOfCycle < 0)
                (cycle, yearOfCycle) = (cycle - 1, yearOfCycle + 400);
            var monthFromMarch = (Month + 9) % 12;
            var dayOfYear = (((153 * monthFromMarch) + 2) / 5) + Day - 1;
            var dayOfCycle = (yearOfCycle * 365) + (yearOfCycle / 4) - (yearOfCycle / 100) + dayOfYear;
            return (cycle * DaysPerCycle) + dayOfCycle - EpochFromMarch;
        }
    }

    /// <summary>The day of the week, from 1 for Monday.</summary>
    public int DayOfWeek => DayOfWeekOf(DayNumber);

    /// <summary>The day of the year, from 1.</summary>
    public int DayOfYear => (int)(DayNumber - FirstDayOfYear(Year)) + 1;

    /// <summary>The quarter, from 1.</summary>
    public int Quarter => ((Month - 1) / 3) + 1;

    /// <summary>The day of the quarter, from 1.</summary>
    public int DayOfQuarter => (int)(DayNumber - FirstDayOfQuarter(Year, Quarter)) + 1;

    /// <summary>The year to which the day's ISO week belongs.</summary>
    public int WeekYear
    {
        get
        {
            var day = DayNumber;
            if (day < FirstDayOfWeekYear(Year))
                return Year - 1;
            return day >= FirstDayOfWeekYear(Year + 1) ? Year + 1 : Year;
        }
    }

    /// <summary>The ISO week, from 1.</summary>
    public int Week => (int)((DayNumber - FirstDayOfWeekYear(WeekYear)) / 7) + 1;

    /// <summary>The day that a value of NodaTime is.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <returns>The day.</returns>
    public static CivilDate Of(LocalDate date) => new(date.Year, date.Month, date.Day);

    /// <summary>The day of a number.</summary>
    /// <param name="number">The days from 1970-01-01, in [<see cref="LeastDay"/>, <see cref="GreatestDay"/>].</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static CivilDate OfDay(long number)
    {
        var fromMarch = number + EpochFromMarch;
        var cycle = Math.DivRem(fromMarch, DaysPerCycle, out var dayOfCycle);
        if (dayOfCycle < 0)
            (cycle, dayOfCycle) = (cycle - 1, dayOfCycle + DaysPerCycle);
        var yearOfCycle = (dayOfCycle - (dayOfCycle / 1460) + (dayOfCycle / 36_524) - (dayOfCycle / 146_096)) / 365;
        var dayOfYear = dayOfCycle - ((365 * yearOfCycle) + (yearOfCycle / 4) - (yearOfCycle / 100));
        var monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        var day = (int)(dayOfYear - (((153 * monthFromMarch) + 2) / 5)) + 1;
        var month = (int)(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
        var year = yearOfCycle + (cycle * 400) + (month <= 2 ? 1 : 0);
        return new CivilDate(checked((int)year), month, day);
    }

    /// <summary>Whether a year has 366 days.</summary>
    /// <param name="year">The year.</param>
    /// <returns>True if it has.</returns>
    public static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>How many days a year has.</summary>
    /// <param name="year">The year.</param>
    /// <returns>365 or 366.</returns>
    public static int DaysInYear(int year) => IsLeapYear(year) ? 366 : 365;

    /// <summary>How many days a month has.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <returns>28 to 31.</returns>
    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>How many ISO weeks a year has.</summary>
    /// <param name="year">The year.</param>
    /// <returns>52 or 53.</returns>
    public static int WeeksInYear(int year) => (int)((FirstDayOfWeekYear(year + 1) - FirstDayOfWeekYear(year)) / 7);

    /// <summary>How many days a quarter has.</summary>
    /// <param name="year">The year.</param>
    /// <param name="quarter">The quarter, from 1 to 4.</param>
    /// <returns>90 to 92.</returns>
    public static int DaysInQuarter(int year, int quarter) => quarter switch
    {
        1 => IsLeapYear(year) ? 91 : 90,
        2 => 91,
        _ => 92,
    };

    /// <summary>The number of the Monday with which an ISO year of weeks begins: its first week holds 4 January.</summary>
    /// <param name="year">The year; the one after the greatest too.</param>
    /// <returns>The days from 1970-01-01.</returns>
    public static long FirstDayOfWeekYear(int year)
    {
        var fourth = FirstDayOfYear(year) + 3;
        return fourth - DayOfWeekOf(fourth) + 1;
    }

    /// <summary>The day of the week of a day.</summary>
    /// <param name="number">The days from 1970-01-01, a Thursday.</param>
    /// <returns>From 1 for Monday.</returns>
    public static int DayOfWeekOf(long number)
    {
        var fromMonday = (int)((number + 3) % 7);
        return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1;
    }

    /// <summary>The day that comes whole months later, or the last of that month if it has no such day.</summary>
    /// <param name="months">The months, which may be negative.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Its year lies beyond those that Cypher knows.</exception>
    public CivilDate PlusMonths(long months)
    {
        var all = (Year * 12L) + Month - 1 + Math.Clamp(months, -100_000_000_000, 100_000_000_000);
        var year = Math.DivRem(all, 12, out var month);
        if (month < 0)
            (year, month) = (year - 1, month + 12);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(year), GreatestYear, nameof(months));
        return InMonth((int)year, (int)month + 1);
    }

    /// <summary>The same day of another month, or the last of that month if it has no such day.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <returns>The day.</returns>
    public CivilDate InMonth(int year, int month) => new(year, month, Math.Min(Day, DaysInMonth(year, month)));

    /// <inheritdoc/>
    public override string ToString() => TemporalText.Format(Value.OfDate(DayNumber));

    // Beyond the greatest year by one, so that the last year's weeks can be counted.
    private static long FirstDayOfYear(int year) =>
        year > GreatestYear ? GreatestDay + 1 : year < -GreatestYear ? LeastDay - 365 : new CivilDate(year, 1, 1).DayNumber;

    private static long FirstDayOfQuarter(int year, int quarter) => new CivilDate(year, ((quarter - 1) * 3) + 1, 1).DayNumber;
}
