using System.Collections.Immutable;

using RelationGraph.Analysis;
using RelationGraph.Analysis.Money;
using RelationGraph.Analysis.Statistics;
using RelationGraph.Model.Selecting;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Cli.Answers;

/// <summary>What a selection holds, in numbers.</summary>
internal static class StatsAnswer
{
    /// <summary>Makes the answer.</summary>
    /// <param name="graph">What was selected.</param>
    /// <returns>The page.</returns>
    public static Page Of(SelectedGraph graph)
    {
        var numbers = GraphStatistics.Of(graph);
        return Answer.Page("What the graph holds", graph.Recipe(),
        [
            new Block.Facts(
            [
                ("Nodes", Number(numbers.Nodes)),
                ("Relations", Number(numbers.Relations)),
                ("Established", Number(numbers.Established)),
                ("Undated", Number(numbers.Undated)),
                ("Pieces of evidence", Number(numbers.Pieces)),
                ("Current is", numbers.Current is { } day ? DateText.Of(day) : Phrase.Empty),
            ]),
            Answer.Table("Documents",
                [new("Document", ColumnKind.Short), Count("Relations"), Count("Pieces"), Count("Lines cited"), Count("Lines without"), "Title"],
                numbers.ByDocument.Select(row => Row(
                    row.Document.Id, row.Relations, row.Pieces, row.LinesCited, row.LinesWithout, row.Document.Title))),
            Answer.Table("Relations by type", ["Type", Count("Relations"), Count("Established"), Count("Pieces")],
                numbers.ByType.Select(row => Row(row.Type, row.Relations, row.Established, row.Pieces))),
            Counts("Relations by status", "Status", numbers.ByStatus),
            Counts("Relations by how far they are established", "Standing", numbers.ByFooting),
            Counts("Relations by sign", "Sign", numbers.BySign),
            Counts("Evidence by how documents put it", "Assertion", numbers.ByAssertion),
            Answer.Table("Nodes by kind", ["Label", "Kind", Count("Nodes")],
                numbers.ByKind.Select(row => Row(row.Label.ToString(), row.Kind, row.Number))),
            Answer.Table("Money by what it is", ["Kind", Count("Amounts"), Count("Parts of others"), "Smallest to largest"],
                numbers.Amounts.Select(row => Row(
                    row.Kind, row.Amounts, row.Parts, AmountText.Figure(null, row.Least, row.Most, row.Currency)))),
            Counts("Relations by first year", "Year", numbers.ByYear),
        ]);
    }

    private static Block.Table Counts(string caption, string name, ImmutableArray<Count> counts) =>
        Answer.Table(caption, [name, Count("Number")], counts.Select(count => Row(count.Name, count.Number)));

    private static Column Count(string title) => new(title, ColumnKind.Number);

    private static Phrase Number(int number) => number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);

    private static ImmutableArray<Cell> Row(params ReadOnlySpan<Cell> cells) => [.. cells];
}
