using RelationGraph.Analysis.Certainty;
using RelationGraph.Model;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;

namespace RelationGraph.Analysis.Paths;

/// <summary>Tells whether steps held at one time.</summary>
internal static class Simultaneity
{
    /// <summary>Tells whether there was a day on which a relation of every step held.</summary>
    /// <remarks>
    /// Spans of days share a day only if the start of one of them lies in all, so that the starts, earliest and latest, are the
    /// only days to look at. A relation without a date may have held on any day, and so may one that goes on and was seen at one time;
    /// where states touch and things lie is lasting.
    /// </remarks>
    /// <param name="corpus">The corpus, whose documents tell up to when what is ongoing is known.</param>
    /// <param name="steps">The relations of each step.</param>
    /// <returns>Yes, no or undetermined; yes without steps.</returns>
    public static Truth Of(Corpus corpus, IReadOnlyList<IReadOnlyList<Tie>> steps)
    {
        var dates = steps.SelectMany(ties => ties).Select(tie => tie.Relation.When).OfType<Edtf>().ToList();
        var days = dates.SelectMany(date => new[] { date.StartEarliest, date.StartLatest, date.EndEarliest, date.EndLatest }).OfType<DateOnly>()
            .Distinct().DefaultIfEmpty(DateOnly.MinValue);
        return days.Select(day => steps.Select(ties => ties.Select(tie => HeldOn(corpus, tie, day)).Aggregate(Truth.No, TruthLogic.Or))
            .Aggregate(Truth.Yes, TruthLogic.And)).Aggregate(Truth.No, TruthLogic.Or);
    }

    private static Truth HeldOn(Corpus corpus, Tie tie, DateOnly day)
    {
        if (Standing.IsLasting(tie.Relation))
            return Truth.Yes;
        if (tie.Relation.When is not { } when)
            return Truth.Undetermined;
        var held = when.HoldsOn(day, corpus.KnownUntil(tie.Relation));
        return !when.IsInterval && Standing.IsContinuing(tie.Status.Status) ? held.Or(Truth.Undetermined) : held;
    }
}
