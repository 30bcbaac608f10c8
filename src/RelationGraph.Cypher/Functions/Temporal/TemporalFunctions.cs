using System.Collections.Immutable;

using NodaTime;

using RelationGraph.Cypher.Execution;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>The functions of temporal values: rows of the table of functions.</summary>
internal static class TemporalFunctions
{
    private const string Category = "Temporal";

    // What the name and signature of the functions of a kind say.
    private static readonly ImmutableArray<(string Name, ValueKind Kind, TypeSet Gives, string Type)> s_kinds =
    [
        ("date", ValueKind.Date, TypeSet.Date, "DATE"),
        ("datetime", ValueKind.ZonedDateTime, TypeSet.ZonedDateTime, "ZONED DATETIME"),
        ("localdatetime", ValueKind.LocalDateTime, TypeSet.LocalDateTime, "LOCAL DATETIME"),
        ("localtime", ValueKind.LocalTime, TypeSet.LocalTime, "LOCAL TIME"),
        ("time", ValueKind.ZonedTime, TypeSet.ZonedTime, "ZONED TIME"),
    ];

    public static ImmutableArray<Function> Rows { get; } =
    [
        .. s_kinds.Select(kind => Construction(kind.Name, kind.Kind, kind.Gives, kind.Type)),
        .. s_kinds.SelectMany(kind => new[] { "transaction", "statement", "realtime" }
            .Select(clock => Reading(kind.Name, clock, kind.Kind, kind.Gives, kind.Type))),
        .. s_kinds.Select(kind => Truncation(kind.Name, kind.Kind, kind.Gives, kind.Type)),
        Epoch(
            "datetime.fromepoch",
            "seconds :: INTEGER | FLOAT, nanoseconds :: INTEGER | FLOAT",
            "Gives the moment so many seconds and nanoseconds after 1970-01-01T00:00Z.",
            2,
            static (arguments, _) => TemporalBuilder.OfEpoch(Whole(arguments[0]), Whole(arguments[1]))),
        Epoch(
            "datetime.fromepochmillis",
            "milliseconds :: INTEGER | FLOAT",
            "Gives the moment so many milliseconds after 1970-01-01T00:00Z.",
            1,
            static (arguments, _) => TemporalBuilder.OfEpochMillis(Whole(arguments[0]))),
        Duration(),
        Difference(
            "between",
            "Gives the months, days and seconds from one temporal value to another.",
            static (pair, _) => TemporalDifference.Between(pair)),
        Difference(
            "inDays",
            "Gives the whole days from one temporal value to another.",
            static (pair, _) => TemporalDifference.InDays(pair)),
        Difference(
            "inMonths",
            "Gives the whole months from one temporal value to another.",
            static (pair, _) => TemporalDifference.InMonths(pair)),
        Difference(
            "inSeconds",
            "Gives the seconds from one temporal value to another.",
            static (pair, _) => TemporalDifference.InSeconds(pair)),
    ];

    private static Function Construction(string name, ValueKind kind, TypeSet gives, string type) => new()
    {
        Name = name,
        Least = 0,
        Most = 1,
        Takes = [TypeSet.String | TypeSet.Map | TypeSet.Instant],
        Gives = gives,
        Category = Category,
        Signature = $"{name}(input = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: {type}",
        Description = $"Makes a {type} of a STRING, a MAP of fields or another temporal value; without an argument, of the moment.",
        Body = (arguments, context) => arguments.Length == 0 ? TemporalClock.Now(kind, context) : Construct(kind, arguments[0], context),
    };

    private static Function Reading(string name, string clock, ValueKind kind, TypeSet gives, string type) => new()
    {
        Name = $"{name}.{clock}",
        Least = 0,
        Most = 1,
        Takes = [TypeSet.String],
        Gives = gives,
        Category = Category,
        Signature = $"{name}.{clock}(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: {type}",
        Description = $"Gives the moment at which the query began as a {type}, in a time zone if one is named.",
        Body = (arguments, context) =>
            TemporalClock.Now(kind, context, arguments.Length == 0 ? null : TemporalFieldMap.ZoneOf(arguments[0])),
    };

    private static Function Truncation(string name, ValueKind kind, TypeSet gives, string type) => new()
    {
        Name = $"{name}.truncate",
        Least = 1,
        Most = 3,
        Takes = [TypeSet.String, TypeSet.Instant, TypeSet.Map],
        Gives = gives | TypeSet.Null,
        NullIfAnyIsNull = false,
        Category = Category,
        Signature = $"{name}.truncate(unit :: STRING, input = DEFAULT_TEMPORAL_ARGUMENT :: ANY, fields = null :: MAP) :: {type}",
        Description = $"Gives the beginning of the unit in which a temporal value lies as a {type}, and sets the fields of a map in it.",
        Body = (arguments, context) => TemporalTruncation.Call(kind, arguments, context),
    };

    private static Function Epoch(string name, string takes, string description, int count, FunctionBody body) => new()
    {
        Name = name,
        Least = count,
        Most = count,
        Takes = [TypeSet.Number],
        Gives = TypeSet.ZonedDateTime,
        Category = Category,
        Signature = $"{name}({takes}) :: ZONED DATETIME",
        Description = description,
        Body = body,
    };

    private static Function Duration() => new()
    {
        Name = "duration",
        Least = 1,
        Most = 1,
        Takes = [TypeSet.String | TypeSet.Map | TypeSet.Duration],
        Gives = TypeSet.Duration,
        Category = Category,
        Signature = "duration(input :: ANY) :: DURATION",
        Description = "Makes a DURATION of a STRING or a MAP of fields.",
        Body = static (arguments, _) => arguments[0].Kind switch
        {
            ValueKind.Duration => arguments[0],
            ValueKind.Map => DurationBuilder.Build(arguments[0].AsMap()),
            _ => Parsed(ValueKind.Duration, arguments[0], null),
        },
    };

    private static Function Difference(string name, string description, FunctionBody body) => new()
    {
        Name = $"duration.{name}",
        Least = 2,
        Most = 2,
        Takes = [TypeSet.Instant],
        Gives = TypeSet.Duration,
        Category = Category,
        Signature = $"duration.{name}(from :: ANY, to :: ANY) :: DURATION",
        Description = description,
        Body = body,
    };

    private static Value Construct(ValueKind kind, in Value argument, QueryContext context)
    {
        if (argument.Kind == ValueKind.Map)
            return TemporalBuilder.Build(TemporalFieldMap.Of(argument.AsMap(), kind), kind, context);
        if (TemporalComponents.IsInstant(argument.Kind))
            return TemporalBuilder.Convert(argument, kind, context);
        var zone = context.Now.Zone;
        if (kind == ValueKind.ZonedTime)
            zone = DateTimeZone.ForOffset(TemporalClock.OffsetOf(zone, context));
        return Parsed(kind, argument, zone);
    }

    private static Value Parsed(ValueKind kind, in Value text, DateTimeZone? zone)
    {
        var type = KindNames.Of(kind);
        if (text.Kind != ValueKind.String)
            throw Fault.Type("InvalidArgumentType", $"A {type} is made of a STRING or a MAP, and not of {KindNames.Describe(text)}.");
        return TemporalText.TryParse(kind, text.AsString(), zone, out var value, out var problem)
            ? value
            : throw Fault.Argument("InvalidArgumentValue", $"The {KindNames.Describe(text)} is no {type}: {problem}; expected is a text as {Example(kind)}.");
    }

    private static string Example(ValueKind kind) => kind switch
    {
        ValueKind.Date => "2015-07-21 or 2015-W30-2",
        ValueKind.LocalTime => "21:40:32.142",
        ValueKind.ZonedTime => "21:40:32.142+01:00",
        ValueKind.LocalDateTime => "2015-07-21T21:40:32.142",
        ValueKind.ZonedDateTime => "2015-07-21T21:40:32.142+02:00[Europe/Stockholm]",
        _ => "P1Y2M3DT4H5M6.7S",
    };

    private static long Whole(in Value number) => number.Kind == ValueKind.Integer
        ? number.AsInteger()
        : throw Fault.Type("InvalidArgumentType", $"A whole number is expected, and {KindNames.Describe(number)} is given.");
}
