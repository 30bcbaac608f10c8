using System.Diagnostics;

using RelationGraph.Model;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;

namespace RelationGraph.Analysis.Certainty;

/// <summary>A tie with how far it is established and what it is at the date that "current" means.</summary>
/// <remarks>The tie's relation holds the evidence, with documents and lines.</remarks>
/// <param name="Tie">The tie.</param>
/// <param name="Footing">How far it is established.</param>
/// <param name="Standing">What it is at that date.</param>
public sealed record AssessedTie(Tie Tie, Footing Footing, Standing Standing)
{
    /// <summary>Whether it is open or in force at that date; an event that is not completed, and of which no end is told, may be.</summary>
    public Openness Openness => Standing.Kind switch
    {
        StandingKind.Holds => Standing.Certainty == Truth.Yes ? Openness.Open : Openness.PerhapsOpen,
        StandingKind.Happened => Ids.Same(Standing.Status?.Status.Name, "completed") ? Openness.Closed : Openness.PerhapsOpen,
        StandingKind.NotEstablished => Openness.NotEstablished,
        StandingKind.NotYet => Openness.NotYet,
        StandingKind.Over => Standing.Certainty == Truth.Yes ? Openness.Closed : Openness.PerhapsOpen,
        _ => throw new UnreachableException(),
    };

    /// <summary>Assesses a tie at a date.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="tie">The tie.</param>
    /// <param name="day">The date, or null where no document is dated.</param>
    /// <returns>The assessed tie.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> or <paramref name="tie"/> is null.</exception>
    public static AssessedTie At(Corpus corpus, Tie tie, DateOnly? day) => new(tie, Footings.Of(tie), Standing.At(corpus, tie, day));
}
