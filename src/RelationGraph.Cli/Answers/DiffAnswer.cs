using System.Collections.Immutable;

using RelationGraph.Analysis.Diffs;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;
using RelationGraph.Report.Texts;

namespace RelationGraph.Cli.Answers;

/// <summary>What began, ended and changed between two dates.</summary>
internal static class DiffAnswer
{
    /// <summary>Makes the answer.</summary>
    /// <param name="graph">What was selected.</param>
    /// <param name="diff">What differs.</param>
    /// <returns>The page.</returns>
    public static Page Of(SelectedGraph graph, Diff diff)
    {
        var tell = new Telling(new Site(graph.Corpus, graph.Selection));
        return Answer.Page(
            $"From {DateText.Of(diff.From)} to {DateText.Of(diff.To)}",
            graph.Recipe(),
            [
                Changes("Certainly", diff.Certain, tell),
                Changes("Possibly: the date told is coarse or uncertain", diff.Possible, tell),
                Changes("Undetermined: no date told", diff.Undetermined, tell),
            ],
            Lead(diff));
    }

    private static Phrase Lead(Diff diff) =>
        (diff.Differs ? "" : "No difference that a date decides. ")
        + (diff.Undated.IsEmpty ? "" : $"{Words.Count(diff.Undated.Length, "relation")} without any date left out.");

    private static Block.Table Changes(string caption, ImmutableArray<Change> changes, Telling tell) =>
        Answer.Table(caption, ["Change", "When", "Type", "Between", "What", "Status", "Sources", new("Id", ColumnKind.Short)],
            changes.Select(change => Row(change, tell)));

    private static ImmutableArray<Cell> Row(Change change, Telling tell)
    {
        var relation = change.Tie.Relation;
        return
        [
            Words.Of(change.Kind.ToString()),
            DateText.Of(change.When),
            Words.OfType(relation.Type.Name),
            tell.Ends(relation),
            relation.Title,
            Statuses(change.Before, change.After),
            tell.Sources(relation.Evidence),
            relation.Id,
        ];
    }

    private static string Statuses(StatusEntry? before, StatusEntry? after) => (before, after) switch
    {
        ({ } from, { } to) when from != to => $"{from.Status.Name} → {to.Status.Name}",
        (_, { } to) => to.Status.Name,
        ({ } from, _) => from.Status.Name,
        _ => "",
    };
}
