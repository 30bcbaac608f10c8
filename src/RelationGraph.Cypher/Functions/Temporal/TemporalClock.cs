using NodaTime;

using RelationGraph.Cypher.Execution;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>The moment of the query, which does not move while it runs.</summary>
internal static class TemporalClock
{
    /// <summary>The moment as a temporal value shows it.</summary>
    /// <param name="kind">The kind of value.</param>
    /// <param name="context">The query.</param>
    /// <param name="zone">Where; null for the query's own zone.</param>
    public static Value Now(ValueKind kind, QueryContext context, DateTimeZone? zone = null)
    {
        var now = Value.Of(zone is null ? context.Now : context.Now.WithZone(zone));
        return kind switch
        {
            ValueKind.Date => Value.OfDate(now.AsDayNumber()),
            ValueKind.LocalTime => Value.OfLocalTime(now.AsNanosecondOfDay()),
            ValueKind.ZonedTime => Value.OfZonedTime(now.AsNanosecondOfDay(), now.AsOffset()),
            ValueKind.LocalDateTime => Value.OfLocalDateTime(now.AsDayNumber(), now.AsNanosecondOfDay()),
            _ => now,
        };
    }

    /// <summary>The offset that a zone has at the moment: what a time of day takes, which has no day to tell.</summary>
    public static Offset OffsetOf(DateTimeZone zone, QueryContext context) => zone.GetUtcOffset(context.Now.ToInstant());
}
