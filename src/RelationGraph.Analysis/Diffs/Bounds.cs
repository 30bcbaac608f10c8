using RelationGraph.Model.Time;

namespace RelationGraph.Analysis.Diffs;

/// <summary>The days on which something may have come about; null is no bound.</summary>
internal readonly record struct Bounds(DateOnly? Earliest, DateOnly? Latest, bool IsDoubtful)
{
    public static Bounds Of(Edtf date) => new(date.StartEarliest, date.EndLatest ?? date.StartLatest, date.Uncertain);

    /// <summary>Whether it came about after one day and not after another.</summary>
    public Truth Within(DateOnly after, DateOnly until)
    {
        var possible = (Latest is null || Latest > after) && (Earliest is null || Earliest <= until);
        if (!possible)
            return Truth.No;
        return Earliest > after && Latest <= until && !IsDoubtful ? Truth.Yes : Truth.Undetermined;
    }
}
