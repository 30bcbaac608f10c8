using NodaTime;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>Makes a time of day of fields, perhaps starting from another time.</summary>
internal static class ClockBuilder
{
    private const long PerSecond = NodaConstants.NanosecondsPerSecond;

    /// <summary>The nanoseconds from midnight.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="start">The time from which the fields that are not given come; null for midnight.</param>
    public static long Build(TemporalFieldMap fields, long? start)
    {
        if (!fields.HasAny(TemporalFieldMap.ClockFields))
            return start ?? 0;
        if (start is null)
            RejectGaps(fields);
        var from = start ?? 0;
        var hour = fields.Has(TemporalField.Hour) ? fields.Number(TemporalField.Hour, 0, 23) : from / (3600 * PerSecond);
        var minute = fields.Has(TemporalField.Minute) ? fields.Number(TemporalField.Minute, 0, 59) : from / (60 * PerSecond) % 60;
        var second = fields.Has(TemporalField.Second) ? fields.Number(TemporalField.Second, 0, 59) : from / PerSecond % 60;
        var fraction = fields.HasAny(TemporalFieldMap.FractionFields) ? Fraction(fields) : from % PerSecond;
        return (((((hour * 60) + minute) * 60) + second) * PerSecond) + fraction;
    }

    // Alone, each counts the whole fraction of the second; beside a greater one, what that leaves.
    private static long Fraction(TemporalFieldMap fields)
    {
        var (total, rest) = (0L, PerSecond);
        ReadOnlySpan<(TemporalField Field, long Unit)> units =
        [
            (TemporalField.Millisecond, 1_000_000), (TemporalField.Microsecond, 1000), (TemporalField.Nanosecond, 1),
        ];
        foreach (var (field, unit) in units)
        {
            if (!fields.Has(field))
                continue;
            total += fields.Number(field, 0, (rest / unit) - 1) * unit;
            rest = unit;
        }

        return total;
    }

    private static void RejectGaps(TemporalFieldMap fields)
    {
        if (!fields.Has(TemporalField.Hour))
            throw fields.Wrong("'hour' must be given");
        if (fields.Has(TemporalField.Second) && !fields.Has(TemporalField.Minute))
            throw fields.Wrong("'second' needs 'minute'");
        if (fields.HasAny(TemporalFieldMap.FractionFields) && !fields.Has(TemporalField.Second))
            throw fields.Wrong($"'{TemporalFieldNames.NameOf(fields.First(TemporalFieldMap.FractionFields))}' needs 'second'");
    }
}
