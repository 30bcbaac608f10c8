using System.CommandLine;

using RelationGraph.Analysis.Searching;
using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Data;
using RelationGraph.Cli.Options;
using RelationGraph.Cli.Output;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph search TEXT</c>.</summary>
internal static class SearchCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var data = new DataOption(session);
        var format = new FormatOption();
        var text = new Argument<string[]>("TEXT") { Description = "Words; all must match, small misspellings are forgiven.", Arity = ArgumentArity.OneOrMore };
        var most = WholeNumber.Option("--most", "How many to list at most.", 20);
        var command = new Command("search", "Search names, aliases, titles and statements.") { text, most }
            .WithExamples("relgraph search Rogun", "relgraph search gas cut --most 5", "relgraph search \"basing agreement\" --format json");
        format.AddTo(command);
        data.AddTo(command);
        command.SetAction(result =>
        {
            var corpus = data.Corpus(result);
            var words = string.Join(' ', result.GetRequiredValue(text));
            var hits = new SearchIndex(corpus).Search(words, result.GetValue(most));
            session.Print(SearchAnswer.Of(corpus, words, hits), format.Value(result));
            return ExitCodes.Done;
        });
        return command;
    }
}
