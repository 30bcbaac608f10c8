namespace RelationGraph.PropertyGraph.Values;

/// <summary>A duration: months, days and seconds are kept apart, since neither has a fixed length in the next.</summary>
/// <param name="Months">Whole months; a year is 12.</param>
/// <param name="Days">Whole days; a week is 7.</param>
/// <param name="Seconds">Whole seconds, rounded down.</param>
/// <param name="Nanoseconds">What remains of a second, in [0, 999,999,999].</param>
public sealed record DurationValue(long Months, long Days, long Seconds, int Nanoseconds);
