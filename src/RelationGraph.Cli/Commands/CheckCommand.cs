using System.CommandLine;
using System.Globalization;

using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Data;
using RelationGraph.Cli.Options;
using RelationGraph.Cli.Output;
using RelationGraph.Encoding;
using RelationGraph.Model.Diagnostics;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var data = new DataOption(session);
        var documents = new DocumentsOption(session);
        var format = new FormatOption();
        var command = new Command("check", "Check the seeds: every fault with its place, and what became of each line of each document.")
            .WithExamples("relgraph check", "relgraph check --documents texts", "relgraph check --data seeds --format json");
        documents.AddTo(command);
        format.AddTo(command);
        data.AddTo(command);
        command.SetAction(result =>
        {
            if (data.Location(result) is not DataLocation.Seeds seeds)
                throw CommandFailure.Usage("check reads a seeds folder; a JSON export has no seed files to check.");
            var reading = SeedReader.Read(seeds.Source, documents.Texts(result));
            Print(session, reading, format.Value(result));
            session.Out.Flush();
            var errors = reading.Diagnostics.Count(diagnostic => diagnostic.Code.Severity == Severity.Error);
            session.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{errors} errors, {reading.Diagnostics.Length - errors} warnings"));
            return reading.HasErrors || reading.Lines.Any(lines => !lines.IsComplete) ? ExitCodes.InputAtFault : ExitCodes.Done;
        });
        return command;
    }

    // For a person the faults stand as compilers print them, one a line, so that editors and grep find the places.
    private static void Print(Session session, SeedReading reading, OutputFormat format)
    {
        session.Print(CheckAnswer.Of(reading, withFaults: format != OutputFormat.Table), format);
        if (format != OutputFormat.Table)
            return;
        foreach (var diagnostic in reading.Diagnostics)
            session.Out.WriteLine(diagnostic);
    }
}
