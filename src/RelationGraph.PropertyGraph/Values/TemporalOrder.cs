using NodaTime;

namespace RelationGraph.PropertyGraph.Values;

/// <summary>The order of two temporal values of one kind; 0 only for values that are equal.</summary>
/// <remarks>What has an offset is ordered by its moment, then by its offset, then the bare offset before zones by their names.</remarks>
internal static class TemporalOrder
{
    public static int Compare(in Value left, in Value right) => left.Kind switch
    {
        ValueKind.Date => left.AsDayNumber().CompareTo(right.AsDayNumber()),
        ValueKind.LocalTime => left.AsNanosecondOfDay().CompareTo(right.AsNanosecondOfDay()),
        ValueKind.LocalDateTime => CompareLocal(left, right),
        ValueKind.ZonedTime => CompareTimes(left, right),
        ValueKind.ZonedDateTime => CompareZoned(left, right),
        _ => DurationValue.Compare(left.AsDuration(), right.AsDuration()),
    };

    private static int CompareLocal(in Value left, in Value right)
    {
        var order = left.AsDayNumber().CompareTo(right.AsDayNumber());
        return order != 0 ? order : left.AsNanosecondOfDay().CompareTo(right.AsNanosecondOfDay());
    }

    private static int CompareTimes(in Value left, in Value right)
    {
        var order = UtcNanosecond(left).CompareTo(UtcNanosecond(right));
        return order != 0 ? order : left.AsOffset().CompareTo(right.AsOffset());
    }

    private static long UtcNanosecond(in Value time) =>
        time.AsNanosecondOfDay() - (time.AsOffset().Seconds * NodaConstants.NanosecondsPerSecond);

    private static int CompareZoned(in Value left, in Value right)
    {
        var order = Second(left).CompareTo(Second(right));
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

    private static long Second(in Value moment) =>
        (moment.AsDayNumber() * NodaConstants.SecondsPerDay)
        + (moment.AsNanosecondOfDay() / NodaConstants.NanosecondsPerSecond)
        - moment.AsOffset().Seconds;
}
