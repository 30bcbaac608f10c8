using System.CommandLine;

using RelationGraph.Analysis.Diffs;
using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Data;
using RelationGraph.Cli.Options;
using RelationGraph.Cli.Output;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph diff DATE DATE</c>.</summary>
internal static class DiffCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var data = new DataOption(session);
        var selection = new SelectionOptions();
        var format = new FormatOption();
        var from = new Argument<string>("FROM") { Description = "The first date (EDTF); it stands for the end of its last day." };
        var to = new Argument<string>("TO") { Description = "The second date (EDTF)." };
        var exitCode = new Option<bool>("--exit-code") { Description = "End with 1 where anything differs." };
        var command = new Command("diff", "Tell what began, ended and changed between two dates.") { from, to, exitCode }
            .WithExamples("relgraph diff 2010 2013", "relgraph diff 2011-09 2012-10 --pair TJK RUS", "relgraph diff 2012 2013 --exit-code --format csv");
        format.AddTo(command);
        selection.AddTo(command, data);
        data.AddTo(command);
        command.SetAction(result =>
        {
            var first = Date(result, from);
            var second = Date(result, to);
            var graph = data.Select(result, selection, new Selection());
            if (graph.Selection.AsOf is not null)
                throw CommandFailure.Usage("diff compares two dates of its own; leave out --as-of.");
            var diff = Diff.Between(graph, first, second);
            session.Print(DiffAnswer.Of(graph, diff), format.Value(result));
            return result.GetValue(exitCode) && diff.Differs ? ExitCodes.InputAtFault : ExitCodes.Done;
        });
        return command;
    }

    private static Edtf Date(ParseResult result, Argument<string> argument)
    {
        var date = DateArgument.Parse(argument.Name, result.GetRequiredValue(argument));
        return date.EndLatest is null
            ? throw CommandFailure.Usage($"{argument.Name} takes a date with an end, '{date}' has none.")
            : date;
    }
}
