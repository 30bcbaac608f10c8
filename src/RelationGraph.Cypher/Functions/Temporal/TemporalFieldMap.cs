using System.Numerics;

using NodaTime;

using RelationGraph.Cypher.Binding;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>The fields that a map gives for a temporal value to be made.</summary>
internal sealed class TemporalFieldMap
{
    public const int DayFields = 1 << (int)TemporalField.Year | CalendarFields | WeekFields | QuarterFields | OrdinalFields;
    public const int CalendarFields = 1 << (int)TemporalField.Month | 1 << (int)TemporalField.Day;
    public const int WeekFields = 1 << (int)TemporalField.Week | 1 << (int)TemporalField.DayOfWeek;
    public const int QuarterFields = 1 << (int)TemporalField.Quarter | 1 << (int)TemporalField.DayOfQuarter;
    public const int OrdinalFields = 1 << (int)TemporalField.OrdinalDay;
    public const int ClockFields = 1 << (int)TemporalField.Hour | 1 << (int)TemporalField.Minute | 1 << (int)TemporalField.Second
        | FractionFields;

    public const int FractionFields = 1 << (int)TemporalField.Millisecond | 1 << (int)TemporalField.Microsecond
        | 1 << (int)TemporalField.Nanosecond;

    public const int Zone = 1 << (int)TemporalField.TimeZone;
    public const int Epoch = 1 << (int)TemporalField.EpochSeconds | 1 << (int)TemporalField.EpochMillis;

    private readonly Value[] _values = new Value[(int)TemporalField.TimeZone + 1];
    private readonly string _what;
    private int _given;

    private TemporalFieldMap(string what) => _what = what;

    /// <summary>The fields of a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="kind">What shall be made of them.</param>
    /// <exception cref="CypherException">A name is no field, or none of that kind.</exception>
    public static TemporalFieldMap Of(MapValue map, ValueKind kind)
    {
        var fields = new TemporalFieldMap("A " + KindNames.Of(kind));
        var allowed = Allowed(kind);
        foreach (var (name, value) in map)
        {
            if (!TemporalFieldNames.TryFind(name, out var field) || field > TemporalField.TimeZone)
                throw Fault.Argument("InvalidArgumentValue", $"{fields._what} has no field '{Short(name)}'; {Choices(allowed, name)}");
            if ((allowed & (1 << (int)field)) == 0)
                throw Fault.Type("InvalidArgumentValue", $"{fields._what} cannot be made of '{name}'; {Choices(allowed, "")}");
            fields.Set(field, value);
        }

        if (fields._given == 0)
            throw Fault.Argument("InvalidArgumentValue", $"{fields._what} cannot be made of an empty map: {Choices(allowed, "")}");
        return fields;
    }

    public bool Has(TemporalField field) => (_given & (1 << (int)field)) != 0;

    /// <summary>Whether any field of a set is given.</summary>
    public bool HasAny(int set) => (_given & set) != 0;

    /// <summary>Whether the time zone is all that is given.</summary>
    public bool HasZoneAlone => _given == Zone;

    public void Set(TemporalField field, in Value value)
    {
        _values[(int)field] = value;
        _given |= 1 << (int)field;
    }

    public Value Get(TemporalField field) => _values[(int)field];

    /// <summary>A whole number; null counts as the least that the field can be, and the year 0.</summary>
    public long Number(TemporalField field, long least, long greatest)
    {
        var value = _values[(int)field];
        if (value.IsNull)
            return Math.Max(least, 0);
        if (value.Kind != ValueKind.Integer)
        {
            throw Fault.Type(
                "InvalidArgumentType",
                $"The {TemporalFieldNames.NameOf(field)} of {_what} must be an INTEGER, and is {KindNames.Describe(value)}.");
        }

        var number = value.AsInteger();
        return number >= least && number <= greatest
            ? number
            : throw Wrong($"the {TemporalFieldNames.NameOf(field)} is {number}, not {least} to {greatest}");
    }

    /// <summary>The zone that is named.</summary>
    public DateTimeZone TimeZone() => ZoneOf(Get(TemporalField.TimeZone));

    public static DateTimeZone ZoneOf(in Value name)
    {
        if (name.Kind != ValueKind.String)
            throw Fault.Type("InvalidArgumentType", $"A time zone is a STRING, as 'Europe/Stockholm' or '+01:00', and not {KindNames.Describe(name)}.");
        return TimeZones.TryFind(name.AsString(), out var zone)
            ? zone
            : throw Fault.Argument(
                "InvalidArgumentValue",
                $"There is no time zone '{Short(name.AsString())}'; one is named as 'Europe/Stockholm' or by its offset, as '+01:00'.");
    }

    /// <summary>The error that says what is wrong with the map.</summary>
    public CypherException Wrong(string why) =>
        Fault.Argument("InvalidArgumentValue", $"{_what} cannot be made of the map: {why}.");

    /// <summary>The error for fields that do not go together.</summary>
    public CypherException Clash(string why) =>
        Fault.Type("InvalidArgumentValue", $"{_what} cannot be made of the map: {why}.");

    /// <summary>The first of a set of fields that is given.</summary>
    public TemporalField First(int set) => (TemporalField)BitOperations.TrailingZeroCount(_given & set);

    private static int Allowed(ValueKind kind)
    {
        const int Date = 1 << (int)TemporalField.Date;
        const int Time = 1 << (int)TemporalField.Time;
        const int DateTime = 1 << (int)TemporalField.DateTime;
        return Zone | kind switch
        {
            ValueKind.Date => DayFields | Date,
            ValueKind.LocalTime or ValueKind.ZonedTime => ClockFields | Time,
            ValueKind.LocalDateTime => DayFields | ClockFields | Date | Time | DateTime,
            _ => DayFields | ClockFields | Date | Time | DateTime | Epoch,
        };
    }

    private static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…");

    private static string Choices(int allowed, string name)
    {
        var names = new List<string>();
        for (var field = TemporalField.Year; field <= TemporalField.TimeZone; field++)
        {
            if ((allowed & (1 << (int)field)) != 0)
                names.Add(TemporalFieldNames.NameOf(field));
        }

        return $"its fields are {string.Join(", ", names)}.{Suggestion.For(name, names)}";
    }
}
