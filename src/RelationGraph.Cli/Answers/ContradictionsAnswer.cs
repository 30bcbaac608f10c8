using System.Collections.Immutable;
using System.Diagnostics;

using RelationGraph.Analysis.Contradictions;
using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;
using RelationGraph.Report.Texts;

namespace RelationGraph.Cli.Answers;

/// <summary>Where evidence disagrees; both sides stand.</summary>
internal static class ContradictionsAnswer
{
    /// <summary>Makes the answer.</summary>
    /// <param name="graph">What was selected.</param>
    /// <param name="disagreements">What was found.</param>
    /// <returns>The page.</returns>
    public static Page Of(SelectedGraph graph, ImmutableArray<Disagreement> disagreements)
    {
        var tell = new Telling(new Site(graph.Corpus, graph.Selection));
        return Answer.Page(
            "Contradictions and claims of one side",
            graph.Recipe(),
            [
                Answer.Table("", ["Kind", "Between", "Title", "Who says what", new("Id", ColumnKind.Short)], disagreements.SelectMany(found => Rows(found, graph.Corpus, tell))),
            ],
            disagreements.IsEmpty ? "Nothing in this selection disagrees." : Phrase.Empty);
    }

    private static IEnumerable<ImmutableArray<Cell>> Rows(Disagreement found, Corpus corpus, Telling tell) => found switch
    {
        Disagreement.Values values => values.Readings.Select(reading =>
            Row(found, $"{Words.Of(values.Field)} differs", (Phrase)new Inline.Strong(reading.Value) + " " + Telling.Quietly(tell.Sources(reading.Pieces)), tell)),
        Disagreement.Denial denial => denial.Saying.Concat(denial.Denying).Select(piece =>
            Row(found, denial.IsVouchedFor ? "told and denied" : "alleged and denied", Said(piece, corpus, tell), tell)),
        Disagreement.OneSided claim => claim.Pieces.Select(piece => Row(found, "one side only", Said(piece, corpus, tell), tell)),
        Disagreement.Linked linked =>
            [Row(found, "cannot both be so", (Phrase)$"against {linked.Other.Id}: {linked.Other.Title} " + Telling.Quietly(tell.Sources(linked.Pieces)), tell)],
        _ => throw new UnreachableException(),
    };

    private static ImmutableArray<Cell> Row(Disagreement found, string kind, Phrase says, Telling tell) =>
        [kind, tell.Ends(found.Tie.Relation), found.Tie.Relation.Title, says, found.Tie.Relation.Id];

    private static Phrase Said(Evidence piece, Corpus corpus, Telling tell) =>
        (Phrase)new Inline.Strong(StatusText.Assertion(piece.Assertion)) + (piece.AttributedTo is { } by ? $" by {corpus.NameOf(by)}" : "")
        + $": {piece.Says} " + Telling.Quietly(tell.Sources([piece]));
}
