using System.Collections.Immutable;

using RelationGraph.Analysis.Timelines;
using RelationGraph.Model.Selecting;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;
using RelationGraph.Report.Texts;

namespace RelationGraph.Cli.Answers;

/// <summary>What happened when.</summary>
internal static class TimelineAnswer
{
    /// <summary>Makes the answer.</summary>
    /// <param name="graph">What was selected.</param>
    /// <param name="timeline">Its events.</param>
    /// <returns>The page.</returns>
    public static Page Of(SelectedGraph graph, Timeline timeline)
    {
        var tell = new Telling(new Site(graph.Corpus, graph.Selection));
        return Answer.Page("Timeline", graph.Recipe(),
        [
            Answer.Table("Events", ["When", "EDTF", "What", "Status", "Type", "Between", "Title", "Sources", new("Id", ColumnKind.Short)],
                timeline.Events.Select(told => Row(told, tell))),
            Answer.Table("Without a date", ["Type", "Between", "Title", "Status", "Sources", new("Id", ColumnKind.Short)],
                timeline.Undated.Select(tie => Row(tie, tell))),
        ]);
    }

    private static ImmutableArray<Cell> Row(TimelineEvent told, Telling tell) =>
    [
        DateText.Of(told.When),
        told.When.Text,
        Words.Of(told.Kind.ToString()),
        StatusText.Tag(told.Footing, (told.Status ?? told.Tie.Status).Status),
        Words.OfType(told.Tie.Relation.Type.Name),
        tell.Ends(told.Tie.Relation),
        told.Tie.Relation.Title,
        tell.Sources(told.Tie.Relation.Evidence),
        told.Tie.Relation.Id,
    ];

    private static ImmutableArray<Cell> Row(Tie tie, Telling tell) =>
    [
        Words.OfType(tie.Relation.Type.Name),
        tell.Ends(tie.Relation),
        tie.Relation.Title,
        Telling.Status(tie),
        tell.Sources(tie.Relation.Evidence),
        tie.Relation.Id,
    ];
}
