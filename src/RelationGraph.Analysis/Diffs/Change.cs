using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;

namespace RelationGraph.Analysis.Diffs;

/// <summary>Something that is different between two dates.</summary>
/// <param name="Kind">What is different.</param>
/// <param name="Certainty">Yes where it certainly came about between the two dates, undetermined where it possibly did.</param>
/// <param name="When">When it came about, or null where no document tells.</param>
/// <param name="Before">The step in the history on the first date's side; null where there is none or it is not dated with the change.</param>
/// <param name="After">The step in the history on the second date's side; null where there is none.</param>
/// <param name="Tie">The relation as the selection sees it.</param>
public sealed record Change(ChangeKind Kind, Truth Certainty, Edtf? When, StatusEntry? Before, StatusEntry? After, Tie Tie);
