using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Encoding;
using RelationGraph.Model.Diagnostics;
using RelationGraph.Model.Facts;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Cli.Answers;

/// <summary>What became of each line of each document, and the faults in the seeds.</summary>
internal static class CheckAnswer
{
    /// <summary>Makes the answer.</summary>
    /// <param name="reading">What reading the seeds gave.</param>
    /// <param name="withFaults">Whether the faults stand in it as a table.</param>
    /// <returns>The page.</returns>
    public static Page Of(SeedReading reading, bool withFaults) => Answer.Page("Check of the seeds", [],
    [
        Answer.Table(
            "Coverage",
            [
                new("Document", ColumnKind.Short), Number("Lines"), Number("Blank"), Number("Cited"), Number("Without a relation"), Number("Open"),
                Number("Accounted for"), "Reasons", "Open lines",
            ],
            reading.Lines.Select(Row)),
        Answer.Table(
            "Faults",
            ["Place", "Severity", "Code", "Fault"],
            withFaults ? reading.Diagnostics.Select(Row) : []),
    ]);

    private static ImmutableArray<Cell> Row(LineAccount lines) =>
    [
        lines.Document,
        lines.Lines,
        lines.Blank.Length,
        lines.Cited.Length,
        lines.None.Values.Sum(none => none.Length),
        lines.Open.Length,
        (lines.Share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %",
        string.Join(", ", lines.None.Select(reason => $"{Words.Of(reason.Key)} {reason.Value.Length}")),
        !lines.BlankIsKnown ? "blank lines are not known" : lines.Open.IsEmpty ? "" : LineText.Numbers(lines.Open),
    ];

    private static ImmutableArray<Cell> Row(Diagnostic diagnostic) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"{diagnostic.File}:{diagnostic.Line}:{diagnostic.Column}"),
        diagnostic.Code.Severity == Severity.Error ? "error" : "warning",
        diagnostic.Code.Id,
        diagnostic.Message,
    ];

    private static Column Number(string title) => new(title, ColumnKind.Number);
}
