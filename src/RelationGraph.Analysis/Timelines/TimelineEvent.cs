using RelationGraph.Analysis.Certainty;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;

namespace RelationGraph.Analysis.Timelines;

/// <summary>Something that happens to a relation at a date; the relation holds title, ends and evidence.</summary>
/// <param name="When">The date, a single one and no interval.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Status">The step in the relation's history that falls on this date, or null.</param>
/// <param name="Tie">The relation as the selection sees it.</param>
/// <param name="IsInferred">Whether an encoder concluded the date and no document prints it.</param>
public sealed record TimelineEvent(Edtf When, TimelineEventKind Kind, StatusEntry? Status, Tie Tie, bool IsInferred)
{
    /// <summary>How far the relation is established, with the status that it reaches here or else the one that its selection sees.</summary>
    public Footing Footing => Footings.Of(Tie.Relation, (Status ?? Tie.Status).Status);

    /// <summary>Whether the date is uncertain, approximate or has unspecified digits.</summary>
    public bool IsMarked => When.Uncertain || When.Approximate || When.Text.Contains('X', StringComparison.Ordinal);
}
