using System.CommandLine;
using System.Globalization;

using RelationGraph.Cli.Data;
using RelationGraph.Cli.Options;
using RelationGraph.Cli.Output;
using RelationGraph.Model.Selecting;
using RelationGraph.Report;

using Spectre.Console;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph report</c>, the main job.</summary>
internal static class ReportCommand
{
    private const string DefaultFolder = "out";

    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var data = new DataOption(session);
        var selection = new SelectionOptions();
        var output = new OutputOption("FOLDER", $"The folder to write, '{DefaultFolder}' by default; an earlier report there is replaced whole.");
        var withoutDiagrams = new Option<bool>("--no-diagrams") { Description = "Leave the diagrams out; much faster." };
        var command = new Command("report", "Write a static site: an overview, a page for each actor and each pair, diagrams, money, disputes, timeline.")
            .WithExamples("relgraph report", "relgraph report -o site --without-document wikipedia-tajikistan-relations", "relgraph report --no-diagrams");
        output.AddTo(command);
        command.Add(withoutDiagrams);
        selection.AddTo(command, data);
        data.AddTo(command);
        command.SetAction((result, cancellation) =>
        {
            var corpus = data.Corpus(result);
            var options = new ReportOptions
            {
                Output = output.Path(result, session) ?? session.FullPath(DefaultFolder),
                Selection = selection.Bind(result, corpus, new Selection { Organs = Organs.WithState }),
                Diagrams = !result.GetValue(withoutDiagrams),
            };
            Tell(session, WithProgress(session, progress => ReportWriter.Write(corpus, options, progress, cancellation)));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static void Tell(Session session, ReportResult report)
    {
        session.Out.WriteLine(report.FirstPage);
        session.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Pages} pages ({report.Pairs} pairs of actors), {report.Diagrams} diagrams, {report.Tables} tables."));
        if (report.DiagramsMissing is { } reason)
            session.Error.WriteLine("without pictures: " + reason);
        if (report.LeftBehind is { } folder)
            session.Error.WriteLine($"the earlier report could not be removed; it is at {folder}");
    }

    private static ReportResult WithProgress(Session session, Func<IProgress<ReportProgress>?, ReportResult> write)
    {
        if (!session.ErrorSurface.IsTerminal)
            return write(null);
        ReportResult? report = null;
        ConsolePage.ConsoleOf(session.Error, session.ErrorSurface).Progress().AutoClear(true).Start(context =>
        {
            report = write(new Bars(context));
        });
        return report!;
    }

    /// <summary>One bar a stage; reports come from several threads.</summary>
    private sealed class Bars(ProgressContext context) : IProgress<ReportProgress>
    {
        private readonly Dictionary<ReportStage, ProgressTask> tasks = [];

        public void Report(ReportProgress value)
        {
            lock (tasks)
            {
                if (!tasks.TryGetValue(value.Stage, out var task))
                    tasks[value.Stage] = task = context.AddTask(value.Stage.ToString(), maxValue: Math.Max(1, value.Total));
                task.Value = value.Done;
            }
        }
    }
}
