using NodaTime;

using RelationGraph.Cypher.Binding;
using RelationGraph.Cypher.Execution;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>The functions <c>truncate</c>: a value at the beginning of a unit, with fields that a map then sets.</summary>
internal static class TemporalTruncation
{
    private enum Unit
    {
        Millennium,
        Century,
        Decade,
        Year,
        WeekYear,
        Quarter,
        Month,
        Week,
        Day,
        Hour,
        Minute,
        Second,
        Millisecond,
        Microsecond,
    }

    /// <summary>The units by name; the order is that of the enumeration.</summary>
    private static readonly string[] s_units =
    [
        "millennium", "century", "decade", "year", "weekYear", "quarter", "month", "week", "day", "hour", "minute", "second",
        "millisecond", "microsecond",
    ];

    public static Value Call(ValueKind kind, ReadOnlySpan<Value> arguments, QueryContext context)
    {
        if (arguments[0].IsNull || (arguments.Length > 1 && arguments[1].IsNull))
            return default;
        var unit = UnitOf(arguments[0]);
        var value = arguments.Length > 1 ? arguments[1] : TemporalClock.Now(kind, context);
        var map = arguments.Length > 2 && !arguments[2].IsNull ? arguments[2].AsMap() : MapValue.Empty;
        var fields = map.Count > 0 ? TemporalFieldMap.Of(map, kind) : null;
        var zone = fields is not null && fields.Has(TemporalField.TimeZone) ? fields.TimeZone() : null;
        var start = Truncate(kind, unit, value, zone, context);
        if (fields is null)
            return start;
        fields.Set(StartField(kind), start);
        KeepFraction(fields, unit, start);
        return TemporalBuilder.Build(fields, kind, context);
    }

    private static Value Truncate(ValueKind kind, Unit unit, in Value value, DateTimeZone? zone, QueryContext context)
    {
        switch (kind)
        {
            case ValueKind.Date:
                return unit <= Unit.Day
                    ? Value.OfDate(FirstDay(TemporalBuilder.DayOf(value), unit))
                    : throw Fault.Type("InvalidArgumentValue", $"A DATE has no {s_units[(int)unit]} to begin at.");
            case ValueKind.LocalTime:
                return Value.OfLocalTime(TimeAlone(value, unit));
            case ValueKind.ZonedTime:
                var time = TimeAlone(value, unit);
                var offset = zone is null ? TemporalBuilder.OffsetOf(value, context) : TemporalClock.OffsetOf(zone, context);
                return Value.OfZonedTime(time, offset);
        }

        var (first, clock) = DayAndTime(value, unit);
        return kind == ValueKind.LocalDateTime
            ? Value.OfLocalDateTime(first, clock)
            : TemporalBuilder.Resolved(zone ?? TemporalBuilder.ZoneOf(value, context), first, clock);
    }

    private static long TimeAlone(in Value value, Unit unit)
    {
        var time = TemporalBuilder.TimeOf(value);
        return unit >= Unit.Day
            ? FirstNanosecond(time, unit)
            : throw Fault.Type("InvalidArgumentValue", $"A time of day has no {s_units[(int)unit]} to begin at.");
    }

    private static (long Day, long Time) DayAndTime(in Value value, Unit unit)
    {
        var day = TemporalBuilder.DayOf(value);
        return unit <= Unit.Day ? (FirstDay(day, unit), 0) : (day, FirstNanosecond(TemporalBuilder.TimeOf(value), unit));
    }

    private static long FirstDay(long day, Unit unit)
    {
        var date = CivilDate.OfDay(day);
        return unit switch
        {
            Unit.Millennium => new CivilDate(date.Year / 1000 * 1000, 1, 1).DayNumber,
            Unit.Century => new CivilDate(date.Year / 100 * 100, 1, 1).DayNumber,
            Unit.Decade => new CivilDate(date.Year / 10 * 10, 1, 1).DayNumber,
            Unit.Year => new CivilDate(date.Year, 1, 1).DayNumber,
            Unit.WeekYear => Known(CivilDate.FirstDayOfWeekYear(date.WeekYear)),
            Unit.Quarter => day - date.DayOfQuarter + 1,
            Unit.Month => day - date.Day + 1,
            Unit.Week => Known(day - date.DayOfWeek + 1),
            _ => day,
        };
    }

    private static long Known(long day) => day >= CivilDate.LeastDay
        ? day
        : throw Fault.Argument("InvalidArgumentValue", "The beginning lies before the year -999999999.");

    private static long FirstNanosecond(long time, Unit unit) => unit switch
    {
        Unit.Day => 0,
        Unit.Hour => time - (time % (3600 * NodaConstants.NanosecondsPerSecond)),
        Unit.Minute => time - (time % (60 * NodaConstants.NanosecondsPerSecond)),
        Unit.Second => time - (time % NodaConstants.NanosecondsPerSecond),
        Unit.Millisecond => time - (time % 1_000_000),
        _ => time - (time % 1000),
    };

    // A fraction of the unit that the map sets comes on top of the unit that was kept.
    private static void KeepFraction(TemporalFieldMap fields, Unit unit, in Value start)
    {
        var (micro, nano) = (fields.Has(TemporalField.Microsecond), fields.Has(TemporalField.Nanosecond));
        if (unit == Unit.Millisecond && (micro || nano))
            fields.Set(TemporalField.Millisecond, Value.Of(start.AsNanosecondOfDay() / 1_000_000 % 1000));
        else if (unit == Unit.Microsecond && nano)
            fields.Set(TemporalField.Microsecond, Value.Of(start.AsNanosecondOfDay() / 1000 % 1_000_000));
    }

    private static TemporalField StartField(ValueKind kind) => kind switch
    {
        ValueKind.Date => TemporalField.Date,
        ValueKind.LocalTime or ValueKind.ZonedTime => TemporalField.Time,
        _ => TemporalField.DateTime,
    };

    private static Unit UnitOf(in Value name)
    {
        var text = Argument.Text(name, "truncate");
        var unit = Array.IndexOf(s_units, text);
        return unit >= 0 ? (Unit)unit : throw Unknown(text);
    }

    private static CypherException Unknown(string name) =>
        Fault.Argument("InvalidArgumentValue", $"There is no such unit; the units are {string.Join(", ", s_units)}.{Suggestion.For(name, s_units)}");
}
