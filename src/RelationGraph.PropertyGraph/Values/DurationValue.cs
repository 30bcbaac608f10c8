namespace RelationGraph.PropertyGraph.Values;

/// <summary>A duration: months, days and seconds are kept apart, since neither has a fixed length in the next.</summary>
/// <remarks>
/// Where a fraction of a month must become days, a month has a twelfth of the Gregorian year's average length, 2,629,746 seconds.
/// The sum of all parts at such lengths fits into 64 bits of seconds.
/// </remarks>
/// <param name="Months">Whole months; a year is 12.</param>
/// <param name="Days">Whole days; a week is 7.</param>
/// <param name="Seconds">Whole seconds, rounded down.</param>
/// <param name="Nanoseconds">What remains of a second, in [0, 999,999,999].</param>
public sealed record DurationValue(long Months, long Days, long Seconds, int Nanoseconds)
{
    /// <summary>How many seconds a month has on average: a twelfth of 365.2425 days.</summary>
    public const long AverageSecondsPerMonth = 2_629_746;

    private const long SecondsPerDay = 86_400;
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>The duration of no length.</summary>
    public static DurationValue Zero { get; } = new(0, 0, 0, 0);

    private Int128 AverageSeconds => ((Int128)Months * AverageSecondsPerMonth) + ((Int128)Days * SecondsPerDay) + Seconds;

    /// <summary>A duration of whole parts; nanoseconds are carried into seconds.</summary>
    /// <param name="months">Months.</param>
    /// <param name="days">Days.</param>
    /// <param name="seconds">Seconds.</param>
    /// <param name="nanoseconds">Nanoseconds, as many as one likes.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="OverflowException">It is longer than a duration can be.</exception>
    public static DurationValue Of(Int128 months, Int128 days, Int128 seconds, Int128 nanoseconds)
    {
        var (carry, rest) = Int128.DivRem(nanoseconds, NanosecondsPerSecond);
        if (rest < 0)
            (carry, rest) = (carry - 1, rest + NanosecondsPerSecond);
        var result = new DurationValue(checked((long)months), checked((long)days), checked((long)(seconds + carry)), (int)rest);
        _ = checked((long)result.AverageSeconds);
        return result;
    }

    /// <summary>A duration of parts that need not be whole: what a part has beyond a whole number goes into the next smaller.</summary>
    /// <param name="months">Months.</param>
    /// <param name="days">Days.</param>
    /// <param name="seconds">Seconds.</param>
    /// <param name="nanoseconds">Nanoseconds; what is less than one is dropped.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="OverflowException">It is longer than a duration can be, or a part is no number.</exception>
    public static DurationValue OfFractions(double months, double days, double seconds, double nanoseconds)
    {
        // The steps are those of Neo4j, in floating point, so that the last digits are the same.
        const double NanosecondsPerMonth = (double)AverageSecondsPerMonth * NanosecondsPerSecond;
        const double NanosecondsPerDay = (double)SecondsPerDay * NanosecondsPerSecond;
        var wholeMonths = Whole(months);
        days += (months - wholeMonths) * NanosecondsPerMonth / NanosecondsPerDay;
        var wholeDays = Whole(days);
        seconds += (days - wholeDays) * NanosecondsPerDay / NanosecondsPerSecond;
        var wholeSeconds = Whole(seconds);
        nanoseconds += (seconds - wholeSeconds) * NanosecondsPerSecond;
        return Of(wholeMonths, wholeDays, wholeSeconds, Whole(nanoseconds));
    }

    /// <summary>The order by average length; durations of one such length are ordered by their months and days.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Less than 0 if the one is shorter, 0 if they are equal.</returns>
    public static int Compare(DurationValue left, DurationValue right)
    {
        var order = left.AverageSeconds.CompareTo(right.AverageSeconds);
        if (order == 0)
            order = left.Nanoseconds.CompareTo(right.Nanoseconds);
        if (order == 0)
            order = left.Months.CompareTo(right.Months);
        return order != 0 ? order : left.Days.CompareTo(right.Days);
    }

    /// <summary>The sum, part by part.</summary>
    /// <param name="other">What is added.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">It is longer than a duration can be.</exception>
    public DurationValue Plus(DurationValue other) => Of(
        (Int128)Months + other.Months,
        (Int128)Days + other.Days,
        (Int128)Seconds + other.Seconds,
        (Int128)Nanoseconds + other.Nanoseconds);

    /// <summary>The difference, part by part.</summary>
    /// <param name="other">What is taken away.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="OverflowException">It is longer than a duration can be.</exception>
    public DurationValue Minus(DurationValue other) => Of(
        (Int128)Months - other.Months,
        (Int128)Days - other.Days,
        (Int128)Seconds - other.Seconds,
        (Int128)Nanoseconds - other.Nanoseconds);

    /// <summary>The duration so many times.</summary>
    /// <param name="factor">How many times.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">It is longer than a duration can be.</exception>
    public DurationValue Times(long factor) => Of(
        checked((long)((Int128)Months * factor)),
        checked((long)((Int128)Days * factor)),
        checked((long)((Int128)Seconds * factor)),
        (Int128)Nanoseconds * factor);

    /// <summary>The duration so many times.</summary>
    /// <param name="factor">How many times; need not be whole.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">It is longer than a duration can be, or no duration.</exception>
    public DurationValue Times(double factor) => OfFractions(Months * factor, Days * factor, Seconds * factor, Nanoseconds * factor);

    /// <summary>A part of the duration.</summary>
    /// <param name="divisor">Into how many parts it falls; need not be whole.</param>
    /// <returns>One part.</returns>
    /// <exception cref="OverflowException">It is longer than a duration can be, or no duration.</exception>
    public DurationValue DividedBy(double divisor) =>
        OfFractions(Months / divisor, Days / divisor, Seconds / divisor, Nanoseconds / divisor);

    /// <inheritdoc/>
    public override string ToString() => TemporalText.Format(Value.Of(this));

    private static long Whole(double number) => number is >= -9.2233720368547758E18 and < 9.2233720368547758E18
        ? (long)number
        : throw new OverflowException("A part of the duration does not fit into 64 bits.");
}
