using System.Diagnostics;

using RelationGraph.Analysis.Contradictions;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Time;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>Tells where evidence disagrees; both sides stand, none is preferred.</summary>
internal sealed class DisagreementParts(Telling tell)
{
    public Block.Bullets Lines(IEnumerable<Disagreement> disagreements) => new([.. disagreements.Select(Line)]);

    public Phrase Line(Disagreement disagreement) =>
        tell.Ends(disagreement.Tie.Relation) + ": " + tell.Title(disagreement.Tie.Relation) + " — " + What(disagreement);

    private Phrase What(Disagreement disagreement) => disagreement switch
    {
        Disagreement.Values values => (Phrase)$"{Words.Of(values.Field)}: "
            + Phrase.Join(" against ", values.Readings.Select(reading =>
                (Phrase)new Inline.Strong(Value(values.Field, reading.Value)) + " " + Telling.Quietly(Sources(reading.Pieces)))),
        Disagreement.Denial denial => (Phrase)(denial.IsVouchedFor ? "told as a fact and denied: " : "alleged and denied: ")
            + Phrase.Join("; ", denial.Saying.Concat(denial.Denying).Select(Said)),
        Disagreement.OneSided claim => (Phrase)"only one side says so"
            + (claim.Claimants.IsEmpty ? "" : (Phrase)": " + tell.Nodes(claim.Claimants)) + " " + Telling.Quietly(Sources(claim.Pieces)),
        Disagreement.Linked linked => (Phrase)"cannot be so together with " + tell.Title(linked.Other) + " " + Telling.Quietly(Sources(linked.Pieces)),
        _ => throw new UnreachableException(),
    };

    private static string Value(string field, string value) => field switch
    {
        "when" => Edtf.TryParse(value, out var when, out _) ? DateText.Of(when) : value,
        "status" => Words.Of(value),
        _ => value,
    };

    private Phrase Said(Evidence piece) =>
        (Phrase)$"{StatusText.Assertion(piece.Assertion)}{(piece.AttributedTo is null ? "" : " by ")}"
        + (piece.AttributedTo is null ? Phrase.Empty : tell.Node(piece.AttributedTo)) + ": " + piece.Says + " " + Telling.Quietly(Sources([piece]));

    private Phrase Sources(IEnumerable<Evidence> pieces) => tell.Sources(pieces);
}
