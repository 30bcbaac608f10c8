namespace RelationGraph.Model.Time;

/// <summary>A date that is known only to lie within a span of days, both ends included; <c>default</c> is the one day 0001-01-01.</summary>
/// <param name="Earliest">The first day it may be.</param>
/// <param name="Latest">The last day it may be, not before <paramref name="Earliest"/>.</param>
public readonly record struct DaySpan(DateOnly Earliest, DateOnly Latest)
{
    private const int MonthsPerYear = 12;

    /// <summary>The first day the date may be.</summary>
    public DateOnly Earliest { get; } = Earliest;

    /// <summary>The last day the date may be.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public DateOnly Latest { get; } = Latest >= Earliest
        ? Latest
        : throw new ArgumentException("The last day of a span is not before its first.", nameof(Latest));

    /// <summary>Whole months in a row, cut to the calendar's years 0001 to 9999.</summary>
    /// <param name="year">The year from which months are counted; may lie outside the calendar.</param>
    /// <param name="month">The first month, 0 for January of <paramref name="year"/>; may be negative or beyond 11.</param>
    /// <param name="count">How many months, at least 1; at least one of them lies in the calendar.</param>
    /// <returns>From the first day of the first month to the last day of the last.</returns>
    internal static DaySpan OfMonths(int year, int month, int count)
    {
        const int january0001 = MonthsPerYear;
        const int december9999 = (9999 * MonthsPerYear) + 11;
        var first = (year * MonthsPerYear) + month;
        var last = Math.Min(first + count - 1, december9999);
        first = Math.Max(first, january0001);
        var (lastYear, lastMonth) = (last / MonthsPerYear, (last % MonthsPerYear) + 1);
        return new DaySpan(
            new DateOnly(first / MonthsPerYear, (first % MonthsPerYear) + 1, 1),
            new DateOnly(lastYear, lastMonth, DateTime.DaysInMonth(lastYear, lastMonth)));
    }

    /// <summary>A day and its neighbours, cut to the calendar's years 0001 to 9999.</summary>
    /// <param name="day">The day in the middle.</param>
    /// <param name="margin">How many days on each side, 0 or more.</param>
    /// <returns>The days no further than <paramref name="margin"/> from <paramref name="day"/>.</returns>
    internal static DaySpan Around(DateOnly day, int margin) => new(
        DateOnly.FromDayNumber(Math.Max(day.DayNumber - margin, DateOnly.MinValue.DayNumber)),
        DateOnly.FromDayNumber(Math.Min(day.DayNumber + margin, DateOnly.MaxValue.DayNumber)));
}
