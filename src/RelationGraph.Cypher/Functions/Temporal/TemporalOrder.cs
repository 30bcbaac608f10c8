using NodaTime;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>The order of two temporal values of one kind.</summary>
internal static class TemporalOrder
{
    /// <summary>The total order of ORDER BY, min and max; 0 only for values that are equal.</summary>
    /// <remarks>What has an offset is ordered by its moment, then by its offset, then the bare offset before zones by their names.</remarks>
    public static int Compare(in Value left, in Value right) => left.Kind switch
    {
        ValueKind.Date => left.AsDayNumber().CompareTo(right.AsDayNumber()),
        ValueKind.LocalTime => left.AsNanosecondOfDay().CompareTo(right.AsNanosecondOfDay()),
        ValueKind.LocalDateTime => CompareLocal(left, right),
        ValueKind.ZonedTime => CompareTimes(left, right),
        ValueKind.ZonedDateTime => CompareZoned(left, right),
        ValueKind.Duration => DurationValue.Compare(left.AsDuration(), right.AsDuration()),
        _ => throw new ArgumentException($"{left.Kind} is not temporal.", nameof(left)),
    };

    /// <summary>The order of <c>&lt;</c>; false, that is null, for two durations that are not equal.</summary>
    public static bool TryCompare(in Value left, in Value right, out int order)
    {
        if (left.Kind == ValueKind.Duration)
        {
            order = 0;
            return left.AsDuration() == right.AsDuration();
        }

        order = Compare(left, right);
        return true;
    }

    private static int CompareLocal(in Value left, in Value right)
    {
        var order = left.AsDayNumber().CompareTo(right.AsDayNumber());
        return order != 0 ? order : left.AsNanosecondOfDay().CompareTo(right.AsNanosecondOfDay());
    }

    private static int CompareTimes(in Value left, in Value right)
    {
        var order = UtcNanosecond(left).CompareTo(UtcNanosecond(right));
        return order != 0 ? order : left.AsNanosecondOfDay().CompareTo(right.AsNanosecondOfDay());
    }

    private static long UtcNanosecond(in Value time) =>
        time.AsNanosecondOfDay() - (time.AsOffset().Seconds * NodaConstants.NanosecondsPerSecond);

    private static int CompareZoned(in Value left, in Value right)
    {
        var order = TemporalComponents.SecondOf(left).CompareTo(TemporalComponents.SecondOf(right));
        if (order == 0)
        {
            var (one, other) = (left.AsNanosecondOfDay(), right.AsNanosecondOfDay());
            order = (one % NodaConstants.NanosecondsPerSecond).CompareTo(other % NodaConstants.NanosecondsPerSecond);
        }

        if (order == 0)
            order = left.AsOffset().CompareTo(right.AsOffset());
        if (order == 0)
            order = TimeZones.IsOffset(right.AsZone()).CompareTo(TimeZones.IsOffset(left.AsZone()));
        return order != 0 ? order : string.CompareOrdinal(left.AsZone().Id, right.AsZone().Id);
    }
}
