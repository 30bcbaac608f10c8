using System.Text;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Contradictions;
using RelationGraph.Analysis.Dossiers;
using RelationGraph.Analysis.Money;
using RelationGraph.Analysis.Overviews;

namespace RelationGraph.Analysis.Tests;

/// <summary>Prints a dossier as plain lines, so that a person can read what a change of code changes.</summary>
internal static class DossierPrint
{
    public static string Of(Dossier dossier)
    {
        var text = new StringBuilder();
        void Section(string name, IEnumerable<string> lines)
        {
            text.Append("## ").Append(name).Append('\n');
            foreach (var line in lines)
                text.Append(line).Append('\n');
            text.Append('\n');
        }

        text.Append($"# {dossier.First.Name} – {dossier.Second.Name}, {dossier.Current:yyyy-MM-dd}\n\n");
        Section("relations", dossier.Relations.Select(Line).Concat(dossier.Indirect.Select(tie => $"{Line(tie.Told)} ({tie.Involvement})")));
        Section("now", dossier.Strands.Select(strand => $"{strand.Type} {strand.Form}: {Line(strand.Lead)} of {strand.Ties.Length}"));
        Section("treaties", dossier.Treaties.Select(treaty => Line(treaty.Told)
            + string.Concat(treaty.Events.Select(e => $"; {e.When} {e.Kind} {e.Status?.Status.Name}"))
            + string.Concat(treaty.Links.Select(link => $"; {(link.IsOutgoing ? "" : "by ")}{link.Kind} {link.Other.Id}"))));
        Section("timeline", dossier.Timeline.Events.Select(e => $"{e.When} {e.Kind} {e.Tie.Relation.Id} {e.Status?.Status.Name} {e.Footing}")
            .Append($"undated: {string.Join(' ', dossier.Timeline.Undated.Select(tie => tie.Relation.Id))}"));
        Section("money", dossier.Money.Groups.SelectMany(Lines));
        Section("memberships", dossier.Memberships.Select(Shared));
        Section("projects", dossier.Projects.Select(Shared));
        Section("rivals", dossier.Rivalries.Select(rivals => $"{rivals.Thing.Id}: {Ids(rivals.First)} / {Ids(rivals.Second)}"));
        Section("routes", dossier.Routes.Select(RouteLine));
        Section("disputes", dossier.Disputes.Select(told => $"{told.Openness} {Line(told)}"));
        Section("restrictions", dossier.Restrictions.Select(told => $"{told.Openness} {Line(told)}"));
        Section("security", dossier.Security.Select(told => $"{told.Openness} {Line(told)}"));
        Section("positions", dossier.FirstPositions.Concat(dossier.SecondPositions).Select(Line));
        Section("contested", dossier.Contested.Select(Contested));
        Section("gaps", dossier.Gaps.Select(gap => $"{gap.Kind} {gap.Type} {gap.Told?.Tie.Relation.Id}"));
        Section("sources", dossier.Sources.Select(source => $"{source.Document.Id}: {string.Join(' ', source.Lines)}"));
        // What is absent leaves no blank at the end of a line.
        return string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd())).TrimEnd() + "\n";
    }

    private static string Line(AssessedTie told) =>
        $"{told.Tie.Relation.Id} [{told.Tie.Relation.When}] {told.Footing} {told.Standing.Kind} {told.Standing.Certainty} {told.Standing.Doubt}";

    private static IEnumerable<string> Lines(MoneyGroup group)
    {
        yield return $"{group.First} {(group.IsDirected ? "→" : "–")} {group.Second} {group.Kind} {group.Currency} {group.Footing}: "
            + (group.Sum is { } sum ? $"{sum.Text(group.Currency)} = {string.Join(" + ", sum.Relations)}" : group.NoSum.ToString());
        foreach (var row in group.Rows)
        {
            yield return $"  {row.Tie.Relation.Id} {AmountText.Of(row.Amount)}";
            foreach (var part in row.Parts)
                yield return $"    of these {part.Tie.Relation.Id} {AmountText.Of(part.Amount)}";
        }
    }

    private static string Shared(SharedThing shared) =>
        $"{shared.Thing.Id} {(shared.IsEstablished ? "established" : "prospective")}, together {shared.Together}: {Ids(shared.First)} / {Ids(shared.Second)}";

    private static string RouteLine(Route route) => $"{route.Id}: {Ids(route.Legs)} | {string.Join(' ', route.Modes)} | "
        + $"{string.Join(' ', route.Cargo)} | hit by {Ids(route.Restrictions)}";

    private static string Contested(Disagreement disagreement) => disagreement switch
    {
        Disagreement.Values values => $"{values.Tie.Relation.Id} {values.Field}: {string.Join(" / ", values.Readings.Select(reading => reading.Value))}",
        Disagreement.Denial denial => $"{denial.Tie.Relation.Id} denied by {denial.Denying[0].AttributedTo}",
        Disagreement.OneSided claim => $"{claim.Tie.Relation.Id} claimed by {string.Join(' ', claim.Claimants)}",
        Disagreement.Linked linked => $"{linked.Tie.Relation.Id} contradicts {linked.Other.Id}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Ids(IEnumerable<AssessedTie> ties) => string.Join(' ', ties.Select(told => told.Tie.Relation.Id));
}
