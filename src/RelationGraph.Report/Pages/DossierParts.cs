using System.Collections.Immutable;
using System.Diagnostics;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Dossiers;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Time;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>Parts of a dossier's page.</summary>
internal sealed class DossierParts(Workshop workshop)
{
    private readonly Telling tell = workshop.Tell;

    /// <summary>One line a strand: what it is now, and how many more there are.</summary>
    public Block.Bullets State(Dossier dossier) => new(
    [
        .. dossier.Strands.Select(strand =>
            (Phrase)new Inline.Strong(Words.OfType(strand.Type) + (strand.Form.Length == 0 ? "" : $", {Words.Of(strand.Form)}")) + ": "
            + tell.Line(strand.Lead.Tie, strand.Lead.Footing == Footing.Established ? Now(strand.Lead.Standing) : "")
            + (strand.Ties.Length == 1 ? Phrase.Empty : (Phrase)"; also " + Phrase.Join(", ", strand.Ties.Skip(1).Select(told => tell.Title(told.Tie.Relation))))),
    ]);

    /// <summary>What both belong to and take part in, and where they stand apart.</summary>
    public IEnumerable<Block> Shared(Dossier dossier) => Parts.Section(
        "shared",
        "Shared memberships and projects",
        Things("Organizations to which both belong", dossier, dossier.Memberships),
        Things("Projects in which both take part", dossier, dossier.Projects),
        new Block.Table(
            "Projects and places on which they stand apart",
            ["What", dossier.First.Name, dossier.Second.Name],
            [.. dossier.Rivalries.Select(rivals => ImmutableArray.Create<Cell>(tell.Node(rivals.Thing.Id), Side(rivals.First), Side(rivals.Second)))]));

    public IEnumerable<Block> Routes(Dossier dossier) => Parts.Section(
        "routes",
        "Transit",
        new Block.Bullets(
        [
            .. dossier.Routes.Select(route =>
                (Phrase)new Inline.Link(Words.Capital(Words.Of(route.Id)), workshop.Site.OfRoute(route)) + ": "
                + Phrase.Join("; ", route.Legs.Select(leg => tell.Ends(leg.Tie.Relation)))
                + (route.Restrictions.IsEmpty ? Phrase.Empty : (Phrase)"; hindered by " + Phrase.Join(", ", route.Restrictions.Select(told => tell.Title(told.Tie.Relation))))),
        ]));

    public IEnumerable<Block> Positions(Dossier dossier) => Parts.Section(
        "positions",
        "What each says of the other",
        workshop.Parts.LinesWithEnds(dossier.FirstPositions.Concat(dossier.SecondPositions).Select(told => told.Tie)));

    public IEnumerable<Block> Indirect(Dossier dossier) => Parts.Section(
        "indirect",
        "Relations of one that touch the other",
        workshop.Parts.LinesWithEnds(dossier.Indirect.Select(indirect => indirect.Told.Tie)));

    /// <summary>What is not known, so that silence is not taken for absence.</summary>
    public Block.Bullets Gaps(Dossier dossier) => new(
    [
        .. dossier.Gaps.GroupBy(gap => gap.Kind).OrderBy(group => group.Key).Select(group => group.Key is GapKind.Unknown or GapKind.NoneTold
            ? (Phrase)new Inline.Strong(Name(group.Key)) + ": " + string.Join(", ", group.Select(gap => Words.OfType(gap.Type).ToLowerInvariant() + Years(gap)))
            : (Phrase)new Inline.Strong(Name(group.Key)) + ": " + Phrase.Join(", ", group.Select(gap => tell.Title(gap.Told!.Tie.Relation)))),
    ]);

    private static string Now(Standing standing) => StatusText.Now(standing) is { Length: > 0 } now ? $"now: {now}" : "";

    private static string Years(Gap gap) => gap.Coverage.IsEmpty ? ""
        : $" ({string.Join(", ", gap.Coverage.Select(covered => $"{DateText.Of(covered.From)} to {DateText.Of(covered.To)}"))})";

    private static string Name(GapKind kind) => kind switch
    {
        GapKind.Undated => "No date told",
        GapKind.EndNotTold => "End not told",
        GapKind.StartNotTold => "Start not told",
        GapKind.NeverConfirmed => "Offered or planned, and nothing told of what came of it",
        GapKind.Unknown => "Nothing told, and no document claims to cover it; whether there is any is unknown",
        GapKind.NoneTold => "Covered by a document, and none told",
        _ => throw new UnreachableException(),
    };

    private Block.Table Things(string caption, Dossier dossier, ImmutableArray<SharedThing> things) => new(
        caption,
        ["What", dossier.First.Name, dossier.Second.Name, "At one time"],
        [
            .. things.Select(thing => ImmutableArray.Create<Cell>(
                (Phrase)tell.Node(thing.Thing.Id) + (thing.IsEstablished ? "" : new Inline.Quiet(" (not established on both sides)")),
                Side(thing.First),
                Side(thing.Second),
                thing.Together == Truth.Undetermined ? "the dates do not tell" : StatusText.Answer(thing.Together))),
        ]);

    private Phrase Side(ImmutableArray<AssessedTie> ties) => Phrase.Join("; ", ties.Select(told =>
        Role(told.Tie.Relation) + " " + Telling.Status(told.Tie) + " " + Telling.Quietly(tell.Sources(told.Tie.Relation.Evidence))));

    private Phrase Role(Relation relation)
    {
        var word = (relation.Properties.GetValueOrDefault("role") ?? relation.Properties.GetValueOrDefault("form") ?? relation.Properties.GetValueOrDefault("stance"))?.ToString();
        var place = workshop.Site.OfRelation(relation.Id);
        var text = Words.Of(word ?? relation.Title);
        return (place is null ? new Inline.Text(text) : (Phrase)new Inline.Link(text, place, relation.Title))
            + (relation.When is null ? "" : $", {DateText.Of(relation.When)}");
    }
}
