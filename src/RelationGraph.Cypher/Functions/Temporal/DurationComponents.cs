using System.Collections.Frozen;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>The parts of a duration: each of its three groups in a unit, and what a unit leaves of the next greater.</summary>
internal static class DurationComponents
{
    private enum Part
    {
        Years,
        Quarters,
        Months,
        QuartersOfYear,
        MonthsOfQuarter,
        MonthsOfYear,
        Weeks,
        Days,
        DaysOfWeek,
        Hours,
        Minutes,
        Seconds,
        Milliseconds,
        Microseconds,
        Nanoseconds,
        MinutesOfHour,
        SecondsOfMinute,
        MillisecondsOfSecond,
        MicrosecondsOfSecond,
        NanosecondsOfSecond,
    }

    private static readonly FrozenDictionary<string, Part> s_parts =
        Enum.GetValues<Part>().ToFrozenDictionary(part => part.ToString(), StringComparer.OrdinalIgnoreCase);

    public static bool TryGet(DurationValue duration, string key, out Value result)
    {
        result = default;
        if (!s_parts.TryGetValue(key, out var part))
            return false;
        result = Value.Of(part switch
        {
            Part.Years => duration.Months / 12,
            Part.Quarters => duration.Months / 3,
            Part.Months => duration.Months,
            Part.QuartersOfYear => duration.Months / 3 % 4,
            Part.MonthsOfQuarter => duration.Months % 3,
            Part.MonthsOfYear => duration.Months % 12,
            Part.Weeks => duration.Days / 7,
            Part.Days => duration.Days,
            Part.DaysOfWeek => duration.Days % 7,
            Part.Hours => duration.Seconds / 3600,
            Part.Minutes => duration.Seconds / 60,
            Part.Seconds => duration.Seconds,
            Part.MinutesOfHour => duration.Seconds / 60 % 60,
            Part.SecondsOfMinute => duration.Seconds % 60,
            Part.MillisecondsOfSecond => duration.Nanoseconds / 1_000_000,
            Part.MicrosecondsOfSecond => duration.Nanoseconds / 1000,
            Part.NanosecondsOfSecond => duration.Nanoseconds,
            Part.Milliseconds => InFractions(duration, 1000, key),
            Part.Microseconds => InFractions(duration, 1_000_000, key),
            _ => InFractions(duration, 1_000_000_000, key),
        });
        return true;
    }

    private static long InFractions(DurationValue duration, int perSecond, string key)
    {
        var all = ((Int128)duration.Seconds * perSecond) + (duration.Nanoseconds / (1_000_000_000 / perSecond));
        return all >= long.MinValue && all <= long.MaxValue
            ? (long)all
            : throw Fault.Arithmetic("IntegerOverflow", $"The {key} of {duration} do not fit into 64 bits.");
    }
}
