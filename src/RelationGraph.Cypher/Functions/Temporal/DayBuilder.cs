using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>Makes a day of fields: by month, by week, by quarter or by the day of the year, perhaps starting from another day.</summary>
internal static class DayBuilder
{
    /// <summary>The number of the day.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="start">The number of the day from which the fields that are not given come; null for the first of each.</param>
    /// <param name="whole">Whether the day must be given to the end, since a time follows.</param>
    public static long Build(TemporalFieldMap fields, long? start, bool whole)
    {
        RejectMixture(fields);
        if (start is null)
            RejectGaps(fields, whole);
        var from = start is { } number ? CivilDate.OfDay(number) : (CivilDate?)null;
        var year = fields.Has(TemporalField.Year)
            ? (int)fields.Number(TemporalField.Year, -CivilDate.GreatestYear, CivilDate.GreatestYear)
            : from!.Value.Year;
        var day = fields.HasAny(TemporalFieldMap.WeekFields) ? ByWeek(fields, from, year)
            : fields.HasAny(TemporalFieldMap.QuarterFields) ? ByQuarter(fields, from, year)
            : fields.HasAny(TemporalFieldMap.OrdinalFields) ? ByOrdinal(fields, year)
            : ByMonth(fields, from, year);
        return day is >= CivilDate.LeastDay and <= CivilDate.GreatestDay
            ? day
            : throw fields.Wrong("the day lies beyond the years -999999999 to 999999999");
    }

    private static long ByWeek(TemporalFieldMap fields, CivilDate? from, int year)
    {
        if (!fields.Has(TemporalField.Week))
        {
            var date = from!.Value.InMonth(year, from.Value.Month);
            return date.DayNumber + fields.Number(TemporalField.DayOfWeek, 1, 7) - date.DayOfWeek;
        }

        var weekYear = fields.Has(TemporalField.Year) || from is null ? year : from.Value.WeekYear;
        var week = fields.Number(TemporalField.Week, 1, 53);
        var day = fields.Has(TemporalField.DayOfWeek) ? fields.Number(TemporalField.DayOfWeek, 1, 7) : from?.DayOfWeek ?? 1;
        return CivilDate.FirstDayOfWeekYear(weekYear) + ((week - 1) * 7) + day - 1;
    }

    private static long ByQuarter(TemporalFieldMap fields, CivilDate? from, int year)
    {
        var date = from is { } start ? start.InMonth(year, start.Month) : new CivilDate(year, 1, 1);
        if (fields.Has(TemporalField.Quarter))
        {
            var quarter = (int)fields.Number(TemporalField.Quarter, 1, 4);
            date = date.InMonth(year, ((quarter - 1) * 3) + ((date.Month - 1) % 3) + 1);
        }

        return fields.Has(TemporalField.DayOfQuarter)
            ? date.DayNumber - date.DayOfQuarter + fields.Number(TemporalField.DayOfQuarter, 1, 92)
            : date.DayNumber;
    }

    private static long ByOrdinal(TemporalFieldMap fields, int year) =>
        new CivilDate(year, 1, 1).DayNumber + fields.Number(TemporalField.OrdinalDay, 1, CivilDate.DaysInYear(year)) - 1;

    private static long ByMonth(TemporalFieldMap fields, CivilDate? from, int year)
    {
        var month = fields.Has(TemporalField.Month) ? (int)fields.Number(TemporalField.Month, 1, 12) : from?.Month ?? 1;
        var last = CivilDate.DaysInMonth(year, month);
        var day = fields.Has(TemporalField.Day) ? (int)fields.Number(TemporalField.Day, 1, last) : Math.Min(from?.Day ?? 1, last);
        return new CivilDate(year, month, day).DayNumber;
    }

    private static void RejectMixture(TemporalFieldMap fields)
    {
        ReadOnlySpan<int> ways =
        [
            TemporalFieldMap.CalendarFields, TemporalFieldMap.WeekFields, TemporalFieldMap.QuarterFields, TemporalFieldMap.OrdinalFields,
        ];
        var found = 0;
        foreach (var way in ways)
        {
            if (!fields.HasAny(way))
                continue;
            if (found != 0)
            {
                var (one, other) = (TemporalFieldNames.NameOf(fields.First(found)), TemporalFieldNames.NameOf(fields.First(way)));
                throw fields.Clash($"a day is counted by month, week, quarter or year, and '{one}' and '{other}' count it in two ways");
            }

            found = way;
        }
    }

    private static void RejectGaps(TemporalFieldMap fields, bool whole)
    {
        Require(fields, TemporalField.Year, true, "'year' must be given");
        Require(fields, TemporalField.Month, fields.Has(TemporalField.Day), "'day' needs 'month'");
        Require(fields, TemporalField.Week, fields.Has(TemporalField.DayOfWeek), "'dayOfWeek' needs 'week'");
        Require(fields, TemporalField.Quarter, fields.Has(TemporalField.DayOfQuarter), "'dayOfQuarter' needs 'quarter'");
        if (!whole || fields.Has(TemporalField.OrdinalDay))
            return;
        var last = fields.Has(TemporalField.Week) ? TemporalField.DayOfWeek
            : fields.Has(TemporalField.Quarter) ? TemporalField.DayOfQuarter
            : fields.Has(TemporalField.Month) ? TemporalField.Day
            : TemporalField.Month;
        Require(fields, last, true, $"with a time of day, '{TemporalFieldNames.NameOf(last)}' must be given too");
    }

    private static void Require(TemporalFieldMap fields, TemporalField field, bool needed, string why)
    {
        if (needed && !fields.Has(field))
            throw fields.Wrong(why);
    }
}
