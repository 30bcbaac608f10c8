using System.Diagnostics.CodeAnalysis;

namespace RelationGraph.Model.Time;

/// <summary>One date expression of the Extended Date/Time Format (ISO 8601-2, level 1 without times and negative years), as it was written.</summary>
/// <remarks>
/// <para>
/// An expression means every pair of a start and an end, the end not before the start, that it leaves possible. A date that
/// stands alone, <c>2004-10</c>, is the span within which the whole time lies: start and end are both in it, and neither is
/// known better. An interval, <c>2004-10/2042</c>, has a span for its start and one for its end; where the other side makes
/// days of a span impossible, they are left out (<c>2004/2004-06</c> starts on 30 June at the latest). <c>1994/..</c> is
/// ongoing, and <c>1991/</c> has an end that is not stated; both may end on any day from their start on. An open start,
/// <c>../1999</c>, is treated as one that is not stated, <c>/1999</c>: on any day up to the end.
/// </para>
/// <para>
/// Unspecified digits (<c>199X</c>, <c>19XX</c>, <c>2004-XX</c>, <c>2004-10-XX</c>, <c>2004-XX-XX</c>) cover all that they may
/// stand for. Seasons are those of the northern hemisphere in whole months: <c>21</c> March to May, <c>22</c> June to August,
/// <c>23</c> September to November, <c>24</c> December to February of the next year. Spans are cut to the years 0001 to 9999.
/// </para>
/// <para>
/// <c>~</c> (approximate) widens a date by as much as it covers on either side: a day by a day, a month by a month, a season by
/// a season, a year by a year, <c>199X</c> by ten years. <c>2004-XX</c> covers a year. <c>?</c> (uncertain) moves nothing, but
/// nothing about the date is certain any more: with a <c>?</c> anywhere in either expression, an answer that would be
/// <see cref="Truth.Yes"/> is <see cref="Truth.Undetermined"/>, and <see cref="Truth.No"/> stays. <c>%</c> is both.
/// </para>
/// <para>
/// Two expressions are the dates of two things, even where they read the same: <c>2004-10</c> overlaps <c>2004-10</c> is
/// undetermined. The day is the unit, so what ends on the day on which another starts overlaps it.
/// </para>
/// </remarks>
[SuppressMessage("Design", "CA1036", Justification = "Operators such as < would read as a temporal claim, and the order is none.")]
[SuppressMessage("Design", "MA0097", Justification = "Operators such as < would read as a temporal claim, and the order is none.")]
public sealed record Edtf : IComparable<Edtf>
{
    // Days before and after every day of the calendar: where a side is not stated, nothing in the calendar bounds it.
    private const int Never = int.MaxValue;
    private const int Always = int.MinValue;

    internal Edtf(string text, DaySpan? start, DaySpan? end, bool isInterval, bool ongoing, bool uncertain, bool approximate)
    {
        Text = text;
        Start = start;
        End = end;
        IsInterval = isInterval;
        Ongoing = ongoing;
        Uncertain = uncertain;
        Approximate = approximate;
    }

    /// <summary>The expression as it was written; parsing it again gives an equal value.</summary>
    public string Text { get; }

    /// <summary>The span in which the start lies, null where it is open or not stated.</summary>
    public DaySpan? Start { get; }

    /// <summary>The span in which the end lies, null where it is ongoing or not stated.</summary>
    public DaySpan? End { get; }

    /// <summary>The first day on which it may have started, null where the start is unknown.</summary>
    public DateOnly? StartEarliest => Start?.Earliest;

    /// <summary>The last day on which it may have started, null where the start is unknown.</summary>
    public DateOnly? StartLatest => Start?.Latest;

    /// <summary>The first day on which it may have ended, null where it is ongoing or the end is unknown.</summary>
    public DateOnly? EndEarliest => End?.Earliest;

    /// <summary>The last day on which it may have ended, null where it is ongoing or the end is unknown.</summary>
    public DateOnly? EndLatest => End?.Latest;

    /// <summary>An expression is ongoing when it is an interval that ends in <c>..</c>.</summary>
    public bool Ongoing { get; }

    /// <summary>An expression is an interval when it has a <c>/</c>.</summary>
    public bool IsInterval { get; }

    /// <summary>An expression is uncertain when a <c>?</c> or <c>%</c> stands at it or at either side.</summary>
    public bool Uncertain { get; }

    /// <summary>An expression is approximate when a <c>~</c> or <c>%</c> stands at it or at either side.</summary>
    public bool Approximate { get; }

    // The bounds of start and end over all meanings, as day numbers. An end not stated is on or after the start, and the
    // other way round.
    private int StartLow => Start?.Earliest.DayNumber ?? Always;

    private int StartHigh => Start?.Latest.DayNumber ?? EndHigh;

    private int EndLow => End?.Earliest.DayNumber ?? StartLow;

    private int EndHigh => End?.Latest.DayNumber ?? Never;

    /// <summary>Reads an expression, without spaces around it.</summary>
    /// <param name="text">An expression such as <c>2004-10</c>, <c>2012?</c>, <c>1994/..</c>.</param>
    /// <returns>The expression, whose <see cref="Text"/> is <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no expression; the message is the fault's.</exception>
    public static Edtf Parse(string text) => TryParse(text, out var value, out var fault)
        ? value
        : throw new FormatException($"'{text}' is not a date, at offset {fault.Position}: {fault.Message}.");

    /// <summary>Reads an expression, without spaces around it, or says what is wrong with it.</summary>
    /// <param name="text">An expression such as <c>2004-10</c>, <c>2012?</c>, <c>1994/..</c>.</param>
    /// <param name="value">The expression, null where there is a fault.</param>
    /// <param name="fault">The first fault, null where there is none.</param>
    /// <returns>Whether <paramref name="text"/> is an expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool TryParse(string text, [NotNullWhen(true)] out Edtf? value, [NotNullWhen(false)] out EdtfFault? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        value = EdtfParser.Parse(text, out fault);
#pragma warning disable CS8762 // The parser gives a fault wherever it gives no value.
        return value is not null;
#pragma warning restore CS8762
    }

    /// <summary>This is before the other when it ends on a day before the one on which the other starts.</summary>
    /// <param name="other">The other expression.</param>
    /// <returns>Yes if so for all meanings of both, no if for none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Truth Before(Edtf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Answer(
            certain: EndHigh < other.StartLow,
            possible: EndLow < other.StartHigh,
            doubtful: Uncertain || other.Uncertain);
    }

    /// <summary>This is after the other when the other is before this.</summary>
    /// <param name="other">The other expression.</param>
    /// <returns>Yes if so for all meanings of both, no if for none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Truth After(Edtf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Before(this);
    }

    /// <summary>This overlaps the other when they have a day in common.</summary>
    /// <param name="other">The other expression.</param>
    /// <returns>Yes if so for all meanings of both, no if for none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Truth Overlaps(Edtf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Answer(
            certain: StartHigh <= other.EndLow && other.StartHigh <= EndLow,
            possible: StartLow <= other.EndHigh && other.StartLow <= EndHigh,
            doubtful: Uncertain || other.Uncertain);
    }

    /// <summary>What has this date holds as of another when it holds certainly on every day of the other, and does not when it possibly holds on none.</summary>
    /// <remarks>
    /// It holds certainly from the latest start to the earliest end, possibly from the earliest start to the latest end. What is
    /// ongoing certainly holds up to <paramref name="ongoingKnownUntil"/> and possibly after. Where the end is not stated it is
    /// certain on no day but the start, if that is known to the day. An event dated to a month is certain on no day, so as of
    /// that same month it is undetermined.
    /// </remarks>
    /// <param name="asOf">The days asked about, from its earliest start to its latest end, without limit where a side is not stated.</param>
    /// <param name="ongoingKnownUntil">The last day on which it is known to go on, of no account unless <see cref="Ongoing"/>; null if no day is known.</param>
    /// <returns>Yes if it certainly holds on every day, no if it possibly holds on none, else undetermined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="asOf"/> is null.</exception>
    public Truth HoldsOn(Edtf asOf, DateOnly? ongoingKnownUntil)
    {
        ArgumentNullException.ThrowIfNull(asOf);
        return HoldsThroughout(asOf.StartLow, asOf.EndHigh, ongoingKnownUntil, Uncertain || asOf.Uncertain);
    }

    /// <summary>What has this date holds on a day between its start and its end, both included.</summary>
    /// <param name="day">The day asked about.</param>
    /// <param name="ongoingKnownUntil">The last day on which it is known to go on, of no account unless <see cref="Ongoing"/>; null if no day is known.</param>
    /// <returns>Yes if it certainly holds, no if it cannot, else undetermined.</returns>
    public Truth HoldsOn(DateOnly day, DateOnly? ongoingKnownUntil) =>
        HoldsThroughout(day.DayNumber, day.DayNumber, ongoingKnownUntil, Uncertain);

    /// <summary>Expressions are equal when their texts are, character by character.</summary>
    /// <param name="other">The other expression.</param>
    /// <returns>Whether the texts are the same.</returns>
    public bool Equals(Edtf? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <summary>Equal texts have equal hash codes.</summary>
    /// <returns>The ordinal hash code of <see cref="Text"/>.</returns>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Expressions have a total sort order, which is not a claim that one is before another.</summary>
    /// <remarks>By earliest start, latest start, earliest end, latest end, then text by character code; the unknown first each time.</remarks>
    /// <param name="other">The other expression; null sorts first.</param>
    /// <returns>Below 0 if this sorts first, above 0 if the other does, 0 only if they are equal.</returns>
    public int CompareTo(Edtf? other)
    {
        if (other is null)
            return 1;
        var order = Nullable.Compare(StartEarliest, other.StartEarliest);
        if (order == 0)
            order = Nullable.Compare(StartLatest, other.StartLatest);
        if (order == 0)
            order = Nullable.Compare(EndEarliest, other.EndEarliest);
        if (order == 0)
            order = Nullable.Compare(EndLatest, other.EndLatest);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>An expression prints as it was written.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;

    private Truth HoldsThroughout(int first, int last, DateOnly? ongoingKnownUntil, bool doubtful)
    {
        var certainUntil = Ongoing && ongoingKnownUntil is { } known ? Math.Max(EndLow, known.DayNumber) : EndLow;
        return Answer(
            certain: StartHigh <= first && last <= certainUntil,
            possible: StartLow <= last && first <= EndHigh,
            doubtful);
    }

    private static Truth Answer(bool certain, bool possible, bool doubtful) =>
        !possible ? Truth.No : certain && !doubtful ? Truth.Yes : Truth.Undetermined;
}
