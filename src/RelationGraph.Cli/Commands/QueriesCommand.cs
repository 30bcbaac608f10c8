using System.CommandLine;

using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Options;
using RelationGraph.Cli.Output;
using RelationGraph.Cli.Queries;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph queries</c>.</summary>
internal static class QueriesCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var name = new Argument<string?>("NAME") { Description = "A question to show with its parameters and text.", Arity = ArgumentArity.ZeroOrOne };
        name.CompletionSources.Add(_ => QuestionLibrary.Names.Select(known => new System.CommandLine.Completions.CompletionItem(known)));
        var format = new FormatOption();
        var command = new Command("queries", "List the named questions that 'relgraph query @NAME' answers.") { name }
            .WithExamples("relgraph queries", "relgraph queries shared-bodies", "relgraph queries --format csv");
        format.AddTo(command);
        command.SetAction(result =>
        {
            var page = result.GetValue(name) is { } asked ? QuestionAnswer.Of(QuestionLibrary.Find(asked)) : QuestionAnswer.Of(QuestionLibrary.All);
            session.Print(page, format.Value(result));
            return ExitCodes.Done;
        });
        return command;
    }
}
