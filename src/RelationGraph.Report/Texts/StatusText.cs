using System.Diagnostics;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Time;
using RelationGraph.Model.Vocabulary;
using RelationGraph.Report.Content;

namespace RelationGraph.Report.Texts;

/// <summary>Writes how far something is established and what it is now.</summary>
internal static class StatusText
{
    /// <summary>Makes a tag of a status: its word, and the footing's where it is not established.</summary>
    public static Inline.Tag Tag(Footing footing, StatusTerm status)
    {
        var word = Words.Of(status.Name);
        var (look, remark) = footing switch
        {
            Footing.Established => (status.IsOver ? TagLook.Past : TagLook.Firm, "established"),
            Footing.Alleged => (TagLook.Claimed, "alleged"),
            Footing.Planned => (TagLook.Open, "not established"),
            Footing.Offered => (TagLook.Open, "offer only"),
            Footing.Denied => (TagLook.Refused, "denied"),
            Footing.Rejected => (TagLook.Refused, "not established"),
            Footing.DidNotHappen => (TagLook.Refused, "not established"),
            Footing.Statement => (TagLook.Claimed, "statement"),
            _ => throw new UnreachableException(),
        };
        var isPlain = footing is Footing.Established or Footing.Planned or Footing.Rejected or Footing.DidNotHappen;
        var text = footing == Footing.Statement ? remark : isPlain ? word : $"{word} · {remark}";
        return new Inline.Tag(text, look, $"{Words.Capital(remark)}. {status.Description}".TrimEnd());
    }

    /// <summary>Writes what a relation is at the date that "current" means.</summary>
    public static string Now(Standing standing) => standing.Kind switch
    {
        StandingKind.Holds when standing.Certainty == Truth.Yes => "holds",
        StandingKind.Holds => "perhaps holds" + Because(standing.Doubt),
        StandingKind.Happened => standing.Doubt == Doubt.None ? "" : "happened" + Because(standing.Doubt),
        StandingKind.Over when standing.Certainty == Truth.Yes => "over",
        StandingKind.Over => "perhaps over" + Because(standing.Doubt),
        StandingKind.NotYet => "begins later",
        StandingKind.NotEstablished => "not established",
        _ => throw new UnreachableException(),
    };

    /// <summary>Writes whether a dispute is open or a restriction in force.</summary>
    public static string Open(Openness openness, string open, string closed) => openness switch
    {
        Openness.Open => open,
        Openness.PerhapsOpen => "perhaps " + open,
        Openness.Closed => closed,
        Openness.NotYet => "begins later",
        Openness.NotEstablished => "not established",
        _ => throw new UnreachableException(),
    };

    /// <summary>Writes how a document puts a fact.</summary>
    public static string Assertion(Assertion assertion) => assertion switch
    {
        Model.Facts.Assertion.Stated => "stated",
        Model.Facts.Assertion.Reported => "reported",
        Model.Facts.Assertion.Alleged => "alleged",
        Model.Facts.Assertion.Denied => "denied",
        _ => throw new UnreachableException(),
    };

    /// <summary>Writes a three-valued answer.</summary>
    public static string Answer(Truth truth) => truth switch
    {
        Truth.Yes => "yes",
        Truth.No => "no",
        _ => "undetermined",
    };

    private static string Because(Doubt doubt) => doubt switch
    {
        Doubt.None => "",
        Doubt.Undated => " (no date told)",
        Doubt.EndNotTold => " (end not told)",
        Doubt.OngoingWhenTold => " (ongoing when last told)",
        Doubt.VagueDate => " (vague date)",
        _ => throw new UnreachableException(),
    };
}
