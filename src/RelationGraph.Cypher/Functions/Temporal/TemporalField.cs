using System.Collections.Frozen;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>The parts by name of days and times; those that a map gives come in the order in which they are assigned.</summary>
internal enum TemporalField
{
    Year,
    Quarter,
    Month,
    Week,
    DayOfQuarter,
    OrdinalDay,
    DayOfWeek,
    Day,
    Hour,
    Minute,
    Second,
    Millisecond,
    Microsecond,
    Nanosecond,
    Date,
    Time,
    DateTime,
    EpochSeconds,
    EpochMillis,
    TimeZone,
    WeekYear,
    Offset,
    OffsetMinutes,
    OffsetSeconds,
}

/// <summary>The names of <see cref="TemporalField"/>, which queries may write in any case.</summary>
internal static class TemporalFieldNames
{
    private static readonly FrozenDictionary<string, TemporalField> s_fields =
        new Dictionary<string, TemporalField>(StringComparer.OrdinalIgnoreCase)
        {
            ["year"] = TemporalField.Year,
            ["quarter"] = TemporalField.Quarter,
            ["month"] = TemporalField.Month,
            ["week"] = TemporalField.Week,
            ["dayOfQuarter"] = TemporalField.DayOfQuarter,
            ["quarterDay"] = TemporalField.DayOfQuarter,
            ["ordinalDay"] = TemporalField.OrdinalDay,
            ["dayOfWeek"] = TemporalField.DayOfWeek,
            ["weekDay"] = TemporalField.DayOfWeek,
            ["day"] = TemporalField.Day,
            ["hour"] = TemporalField.Hour,
            ["minute"] = TemporalField.Minute,
            ["second"] = TemporalField.Second,
            ["millisecond"] = TemporalField.Millisecond,
            ["microsecond"] = TemporalField.Microsecond,
            ["nanosecond"] = TemporalField.Nanosecond,
            ["date"] = TemporalField.Date,
            ["time"] = TemporalField.Time,
            ["datetime"] = TemporalField.DateTime,
            ["epochSeconds"] = TemporalField.EpochSeconds,
            ["epochMillis"] = TemporalField.EpochMillis,
            ["timezone"] = TemporalField.TimeZone,
            ["weekYear"] = TemporalField.WeekYear,
            ["offset"] = TemporalField.Offset,
            ["offsetMinutes"] = TemporalField.OffsetMinutes,
            ["offsetSeconds"] = TemporalField.OffsetSeconds,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool TryFind(string name, out TemporalField field) => s_fields.TryGetValue(name, out field);

    public static string NameOf(TemporalField field) => field switch
    {
        TemporalField.DateTime => "datetime",
        TemporalField.TimeZone => "timezone",
        _ => char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..],
    };
}
