using System.CommandLine;

using RelationGraph.Analysis.Networks;
using RelationGraph.Cli.Data;
using RelationGraph.Cli.Options;
using RelationGraph.Cli.Output;
using RelationGraph.Model.Selecting;
using RelationGraph.Networks;
using RelationGraph.Report.Content;

namespace RelationGraph.Cli.Commands;

/// <summary>Makes commands that select, answer with a page and print it in the format asked for.</summary>
internal static class AnswerCommand
{
    /// <summary>Makes a command of it.</summary>
    /// <param name="command">The command with its own arguments.</param>
    /// <param name="session">What it sees of the world.</param>
    /// <param name="selection">Its selection options.</param>
    /// <param name="defaults">The selection that holds where the person said nothing.</param>
    /// <param name="answer">Makes the page of what was selected.</param>
    /// <returns>The command.</returns>
    public static Command Answering(
        this Command command, Session session, SelectionOptions selection, Selection defaults, Func<ParseResult, SelectedGraph, Page> answer)
    {
        var data = new DataOption(session);
        var format = new FormatOption();
        format.AddTo(command);
        selection.AddTo(command, data);
        data.AddTo(command);
        command.SetAction(result =>
        {
            session.Print(answer(result, data.Select(result, selection, defaults)), format.Value(result));
            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>Makes a command that measures a network of it.</summary>
    /// <param name="command">The command with its own arguments and options.</param>
    /// <param name="session">What it sees of the world.</param>
    /// <param name="selection">Its selection options.</param>
    /// <param name="network">Its network options.</param>
    /// <param name="answer">Makes the page of the network.</param>
    /// <returns>The command.</returns>
    public static Command Measuring(
        this Command command, Session session, SelectionOptions selection, NetworkOptions network, Func<ParseResult, TieNetwork, Execution, Page> answer)
    {
        var data = new DataOption(session);
        var format = new FormatOption();
        var progress = new ProgressOption();
        network.AddTo(command);
        format.AddTo(command);
        progress.AddTo(command);
        selection.AddTo(command, data);
        data.AddTo(command);
        command.SetAction((result, cancellation) =>
        {
            var measured = network.Read(result, session, data, selection, cancellation);
            session.Print(answer(result, measured, progress.Execution(result, session, cancellation)), format.Value(result));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
