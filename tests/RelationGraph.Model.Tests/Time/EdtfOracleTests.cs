using CsCheck;
using RelationGraph.Model.Time;

namespace RelationGraph.Model.Tests.Time;

/// <summary>
/// Compares every answer with the definition: list all pairs of a start and an end that an expression may mean, within a
/// window of days that reaches beyond every date used, and ask whether the claim is true of all, of some or of none.
/// </summary>
public sealed class EdtfOracleTests
{
    // The window is 20 February to 10 March 2004, as days counted from 20 February: 29 February is 9, 1 March is 10.
    private const int WindowEnd = 19;
    private static readonly DateOnly s_origin = new(2004, 2, 20);

    // Sides by hand, so that the oracle does not rest on the parser's calendar.
    private static readonly (string Text, int First, int Last)[] s_dates =
    [
        ("2004-02-22", 2, 2), ("2004-02-28", 8, 8), ("2004-02-29", 9, 9), ("2004-03-01", 10, 10), ("2004-03-05", 14, 14),
        ("2004-02-23~", 2, 4), ("2004-02-28~", 7, 9), ("2004-02-29~", 8, 10), ("2004-03-01~", 9, 11), ("2004-03-08~", 16, 18),
        ("2004-02-29?", 9, 9), ("2004-03-01%", 9, 11),
    ];

    private static readonly Gen<Meant> s_meant = Gen.Select(
        Gen.Int[0, s_dates.Length + 1], Gen.Int[0, s_dates.Length + 1], Gen.Int[0, 3], Gen.Int[-1, WindowEnd - 1],
        (start, end, shape, known) => shape == 0 ? Alone(start % s_dates.Length) : Between(start, end, known))
        .Where(meant => meant.Meanings.Count > 0);

    [Fact]
    public void Before_is_true_of_all_meanings_of_some_or_of_none() => Gen.Select(s_meant, s_meant).Sample(
        (a, b) => Assert.Equal(
            Over(a, b, (x, y) => x.End < y.Start),
            Edtf.Parse(a.Text).Before(Edtf.Parse(b.Text))),
        iter: 5_000);

    [Fact]
    public void Overlaps_is_true_of_all_meanings_of_some_or_of_none() => Gen.Select(s_meant, s_meant).Sample(
        (a, b) => Assert.Equal(
            Over(a, b, (x, y) => Enumerable.Range(0, WindowEnd + 1).Any(day => x.Has(day) && y.Has(day))),
            Edtf.Parse(a.Text).Overlaps(Edtf.Parse(b.Text))),
        iter: 2_000);

    [Fact]
    public void Holds_on_a_day_is_true_of_all_meanings_of_some_or_of_none() => Gen.Select(s_meant, Gen.Int[0, WindowEnd]).Sample(
        (meant, day) =>
        {
            var answers = meant.KnownMeanings.Select(meaning => meaning.Has(day)).ToHashSet();
            var possible = meant.Meanings.Any(meaning => meaning.Has(day));
            var expected = !possible ? Truth.No : answers.Contains(false) || meant.Doubtful ? Truth.Undetermined : Truth.Yes;
            Assert.Equal(expected, Edtf.Parse(meant.Text).HoldsOn(s_origin.AddDays(day), meant.KnownUntil));
        },
        iter: 20_000);

    [Fact]
    public void Holds_as_of_a_span_asks_every_day_for_certain_and_some_day_for_possible() => Gen.Select(s_meant, s_meant).Sample(
        (meant, asOf) =>
        {
            var days = Enumerable.Range(0, WindowEnd + 1).Where(day => asOf.Meanings.Any(meaning => meaning.Has(day))).ToList();
            var certain = days.TrueForAll(day => meant.KnownMeanings.TrueForAll(meaning => meaning.Has(day)));
            var possible = days.Exists(day => meant.Meanings.Exists(meaning => meaning.Has(day)));
            var expected = !possible ? Truth.No : certain && !meant.Doubtful && !asOf.Doubtful ? Truth.Yes : Truth.Undetermined;
            Assert.Equal(expected, Edtf.Parse(meant.Text).HoldsOn(Edtf.Parse(asOf.Text), meant.KnownUntil));
        },
        iter: 20_000);

    [Fact]
    public void A_start_and_an_end_span_the_days_that_some_meaning_has() => s_meant.Sample(
        meant =>
        {
            var date = Edtf.Parse(meant.Text);
            if (date.Start is { } start)
            {
                Assert.Equal(s_origin.AddDays(meant.Meanings.Min(meaning => meaning.Start)), start.Earliest);
                Assert.Equal(s_origin.AddDays(meant.Meanings.Max(meaning => meaning.Start)), start.Latest);
            }

            if (date.End is { } end)
            {
                Assert.Equal(s_origin.AddDays(meant.Meanings.Min(meaning => meaning.End)), end.Earliest);
                Assert.Equal(s_origin.AddDays(meant.Meanings.Max(meaning => meaning.End)), end.Latest);
            }
        },
        iter: 5_000);

    [Fact]
    public void What_is_certainly_before_another_is_certainly_not_after_it_and_does_not_overlap_it() => Gen.Select(s_meant, s_meant).Sample(
        (first, second) =>
        {
            var (a, b) = (Edtf.Parse(first.Text), Edtf.Parse(second.Text));
            Assert.Equal(a.Overlaps(b), b.Overlaps(a));
            Assert.Equal(a.Before(b), b.After(a));
            Assert.NotEqual(Truth.Yes, a.Before(a));
            if (a.Before(b) == Truth.Yes)
            {
                Assert.Equal(Truth.No, b.Before(a));
                Assert.Equal(Truth.No, a.Overlaps(b));
            }

            // One of the three is always the case.
            Assert.NotEqual(Truth.No, a.Before(b).Or(a.After(b)).Or(a.Overlaps(b)));
        },
        iter: 5_000);

    [Fact]
    public void Before_carries_over_a_third() => Gen.Select(s_meant, s_meant, s_meant).Sample(
        (first, second, third) =>
        {
            var (a, b, c) = (Edtf.Parse(first.Text), Edtf.Parse(second.Text), Edtf.Parse(third.Text));
            if (a.Before(b).And(b.Before(c)) == Truth.Yes)
                Assert.Equal(Truth.Yes, a.Before(c));
        },
        iter: 5_000);

    [Fact]
    public void The_sort_order_is_total() => Gen.Select(s_meant, s_meant, s_meant).Sample(
        (first, second, third) =>
        {
            var (a, b, c) = (Edtf.Parse(first.Text), Edtf.Parse(second.Text), Edtf.Parse(third.Text));
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
            Assert.Equal(a.Equals(b), a.CompareTo(b) == 0);
            if (a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0)
                Assert.True(a.CompareTo(c) <= 0);
        },
        iter: 5_000);

    private static Meant Alone(int index)
    {
        var (text, first, last) = s_dates[index];
        return new Meant(text, Pairs(first, last, first, last), null);
    }

    // An index beyond the dates is an open side or one left empty; a known day of -1 is none. What states nothing
    // or runs backwards is no expression and has no meanings.
    private static Meant Between(int start, int end, int known)
    {
        var (startText, startFirst, startLast) = Side(start);
        var (endText, endFirst, endLast) = Side(end);
        var statesNothing = start >= s_dates.Length && endText.Length == 0;
        var meanings = statesNothing
            ? []
            : Pairs(startFirst, startLast, endFirst, endLast);
        return new Meant($"{startText}/{endText}", meanings, known < 0 ? null : known);
    }

    private static (string Text, int First, int Last) Side(int index) => (index - s_dates.Length) switch
    {
        0 => ("..", 0, WindowEnd),
        1 => ("", 0, WindowEnd),
        _ => s_dates[index],
    };

    private static List<Meaning> Pairs(int startFirst, int startLast, int endFirst, int endLast) =>
    [
        .. from start in Enumerable.Range(startFirst, startLast - startFirst + 1)
           from end in Enumerable.Range(endFirst, endLast - endFirst + 1)
           where start <= end
           select new Meaning(start, end),
    ];

    private static Truth Over(Meant a, Meant b, Func<Meaning, Meaning, bool> claim)
    {
        var (some, all) = (false, true);
        foreach (var x in a.Meanings)
        {
            foreach (var y in b.Meanings)
            {
                var holds = claim(x, y);
                some |= holds;
                all &= holds;
            }

            if (some && !all)
                break;
        }

        return !some ? Truth.No : all && !a.Doubtful && !b.Doubtful ? Truth.Yes : Truth.Undetermined;
    }

    private sealed record Meaning(int Start, int End)
    {
        public bool Has(int day) => Start <= day && day <= End;
    }

    private sealed record Meant(string Text, List<Meaning> Meanings, int? Known)
    {
        public bool Doubtful => Text.AsSpan().ContainsAny('?', '%');

        public DateOnly? KnownUntil => Known is { } day ? s_origin.AddDays(day) : null;

        // What is known to go on until a day has not ended before it.
        public List<Meaning> KnownMeanings => Known is { } day && Text.EndsWith("/..", StringComparison.Ordinal)
            ? [.. Meanings.Select(meaning => meaning with { End = Math.Max(meaning.End, day) }).Distinct()]
            : Meanings;

        public override string ToString() => $"{Text} known until {Known}";
    }
}
