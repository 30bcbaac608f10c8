using System.Globalization;

using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Certainty;

/// <summary>What a relation is at a date, and how certain that is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Certainty">Yes where it certainly is that, undetermined where it possibly is; never no.</param>
/// <param name="Doubt">Why it is not certain.</param>
/// <param name="Status">The status that held at the date, or null where the first came later.</param>
/// <param name="KnownUntil">The last day on which a document vouches for what is ongoing, or null.</param>
public sealed record Standing(StandingKind Kind, Truth Certainty, Doubt Doubt, StatusEntry? Status, DateOnly? KnownUntil)
{
    // Where states touch and where things lie is told without dates and does not lapse.
    private static readonly string[] Lasting = [RelationTypeNames.Borders, RelationTypeNames.LocatedIn];

    private static readonly string[] Continuing = ["active", "in-force", "under-construction", "resumed"];

    /// <summary>Tells what a tie is at a date.</summary>
    /// <remarks>
    /// What is dated without an interval is an event: after its date it has happened, and what came of it stands as long as no
    /// later status says that it is over. What is not dated has happened, is over or possibly holds, as its status says; but
    /// where states touch and where things lie holds without a date.
    /// </remarks>
    /// <param name="corpus">The corpus, whose documents tell up to when an ongoing relation is known.</param>
    /// <param name="tie">The tie.</param>
    /// <param name="day">The day asked about, or null where no document is dated; then nothing that has a period is certain.</param>
    /// <returns>What it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> or <paramref name="tie"/> is null.</exception>
    public static Standing At(Corpus corpus, Tie tie, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(tie);
        var relation = tie.Relation;
        var known = corpus.KnownUntil(relation);
        var asOf = day is { } asked ? Edtf.Parse(asked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;
        var status = asOf is null ? relation.History[^1] : relation.StatusOn(asOf);
        Standing Is(StandingKind kind, Truth certainty, Doubt doubt) =>
            new(kind, certainty, certainty == Truth.Yes ? Doubt.None : doubt, status, known);

        if (Footings.Of(relation, (status ?? relation.History[0]).Status) != Footing.Established)
            return Is(StandingKind.NotEstablished, Truth.Yes, Doubt.None);
        if (status is null || (asOf is not null && relation.When?.After(asOf) == Truth.Yes))
            return Is(StandingKind.NotYet, Truth.Yes, Doubt.None);
        if (status.Status.IsOver)
            return Is(StandingKind.Over, asOf is null ? Truth.Yes : NotAfter(status.When, asOf), Doubt.VagueDate);
        if (relation.When is null)
        {
            return IsContinuing(status.Status)
                ? Is(StandingKind.Holds, IsLasting(relation) ? Truth.Yes : Truth.Undetermined, Doubt.Undated)
                : Is(StandingKind.Happened, Truth.Yes, Doubt.None);
        }

        if (!relation.When.IsInterval)
        {
            // A document that tells an event as done was written after it.
            var told = asOf is null || (known is { } written && written <= day);
            return Is(StandingKind.Happened, told && !relation.When.Uncertain ? Truth.Yes : NotAfter(relation.When, asOf), Doubt.VagueDate);
        }

        return Period(relation.When, asOf is null ? Truth.Undetermined : relation.When.HoldsOn(asOf, known), Is);
    }

    /// <summary>Whether what has a status goes on, so that one date tells when it was seen and not when it was.</summary>
    internal static bool IsContinuing(StatusTerm status) => Continuing.Contains(status.Name, StringComparer.Ordinal);

    /// <summary>Whether a relation holds without a date.</summary>
    internal static bool IsLasting(Relation relation) => Lasting.Contains(relation.Type.Name, StringComparer.Ordinal);

    private static Standing Period(Edtf when, Truth holds, Func<StandingKind, Truth, Doubt, Standing> standing)
    {
        if (holds == Truth.No)
            return standing(StandingKind.Over, Truth.Yes, Doubt.None);
        var doubt = when.Uncertain ? Doubt.VagueDate
            : when.Ongoing ? Doubt.OngoingWhenTold
            : when.End is null ? Doubt.EndNotTold
            : Doubt.VagueDate;
        return standing(StandingKind.Holds, holds, doubt);
    }

    private static Truth NotAfter(Edtf? when, Edtf? asOf) => asOf is null ? Truth.Undetermined
        : when?.After(asOf).Not() ?? Truth.Yes;
}
