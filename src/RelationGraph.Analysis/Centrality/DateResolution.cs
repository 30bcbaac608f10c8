using RelationGraph.Model.Facts;
using RelationGraph.Model.Time;

namespace RelationGraph.Analysis.Centrality;

/// <summary>Draws one way in which uncertain dates may turn out, the same for the same seed and number whatever else is selected.</summary>
/// <remarks>
/// A day is drawn within the time asked about, and for each relation that holds possibly but not certainly a start and an end, each day
/// of the span that it may be as likely as another, the end not before the start; the relation holds where the day lies between them.
/// Of a start that is not told, an end that is not told, and one that is ongoing after the newest document that says so, nothing
/// bounds the span: whether it reaches the day is decided by an even chance. So is whether a date marked uncertain (<c>?</c>) is right;
/// where it is not, the relation does not hold. Statuses are taken as the selection takes them. Draws are by SplitMix64 (Steele, Lea and
/// Flood 2014, doi:10.1145/2660193.2660195), begun for each relation from its id.
/// </remarks>
/// <param name="seed">The seed.</param>
/// <param name="number">The number of the resolution.</param>
internal sealed class DateResolution(int seed, int number)
{
    /// <summary>Draws the day that is asked about.</summary>
    /// <param name="asOf">The time asked about.</param>
    public DateOnly Day(Edtf asOf)
    {
        var (first, last) = (asOf.StartEarliest ?? asOf.EndEarliest, asOf.EndLatest ?? asOf.StartLatest);
        return new Draws(seed, number, "").Within(first!.Value, last!.Value);
    }

    /// <summary>Draws whether a relation that possibly holds at a time does so on a day of it.</summary>
    /// <param name="relation">A dated relation.</param>
    /// <param name="day">The day.</param>
    /// <param name="knownUntil">The last day on which what is ongoing is known to go on, or null.</param>
    public bool Holds(Relation relation, DateOnly day, DateOnly? knownUntil)
    {
        var draws = new Draws(seed, number, relation.Id);
        var when = relation.When ?? throw new ArgumentException("a relation without a date has none to draw", nameof(relation));
        if (when.Uncertain && !draws.EvenChance())
            return false;
        if (!when.IsInterval && when is { Start: { } alone })
        {
            var (one, other) = (draws.Within(alone.Earliest, alone.Latest), draws.Within(alone.Earliest, alone.Latest));
            return (one <= day && day <= other) || (other <= day && day <= one);
        }

        DateOnly? start = when.Start is { } span ? draws.Within(span.Earliest, span.Latest) : null;
        if (start is null ? !draws.EvenChance() : start > day)
            return false;
        if (when.End is { } end)
            return draws.Within(start is { } from && from > end.Earliest ? from : end.Earliest, end.Latest) >= day;
        return start == day || (when.Ongoing && day <= knownUntil) || draws.EvenChance();
    }

    private sealed class Draws
    {
        private ulong state;

        public Draws(int seed, int number, string id)
        {
            // FNV-1a, then one step, so that near ids and numbers begin far apart.
            state = 14695981039346656037;
            foreach (var letter in id)
                state = (state ^ letter) * 1099511628211;
            state ^= ((ulong)(uint)seed << 32) | (uint)number;
            state = Next();
        }

        public bool EvenChance() => (Next() & 1) == 0;

        /// <summary>Draws a day, each as likely as another.</summary>
        public DateOnly Within(DateOnly first, DateOnly last)
        {
            var days = (ulong)(Math.Max(last.DayNumber, first.DayNumber) - first.DayNumber + 1);
            return first.AddDays((int)Math.BigMul(Next(), days, out _));
        }

        private ulong Next()
        {
            var mixed = state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
