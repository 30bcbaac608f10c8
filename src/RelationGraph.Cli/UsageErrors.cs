using System.CommandLine;
using System.CommandLine.Parsing;

using RelationGraph.Model.Spelling;

namespace RelationGraph.Cli;

/// <summary>Says what is wrong with a command line.</summary>
internal static class UsageErrors
{
    /// <summary>Gives the sentences.</summary>
    /// <param name="result">A command line that does not parse.</param>
    /// <returns>One sentence a fault, and at last where to read on.</returns>
    public static IEnumerable<string> Of(ParseResult result)
    {
        foreach (var sentence in result.UnmatchedTokens is [var unknown, ..] ? [Unknown(result.CommandResult.Command, unknown)] : Told(result))
            yield return $"relgraph: {sentence}";
        yield return $"See '{string.Join(' ', Path(result))} --help'.";
    }

    // Some of the library's messages list what is allowed, a word a line.
    private static IEnumerable<string> Told(ParseResult result) =>
        result.Errors.Select(error => string.Join(' ', error.Message.Split(['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries)));

    // A word that is not known makes what follows it unknown too; the first says it all.
    private static string Unknown(Command command, string word)
    {
        var isOption = word.StartsWith('-');
        if (!isOption && command.Subcommands.Count == 0)
            return $"'{word}' is more than {command.Name} takes.";
        var known = isOption ? command.Options.Select(option => option.Name) : command.Subcommands.Select(subcommand => subcommand.Name);
        var nearest = Nearest.To(word, known);
        return $"there is no {(isOption ? "option" : "command")} '{word}'{(nearest.IsEmpty ? "." : $"; did you mean {string.Join(" or ", nearest)}?")}";
    }

    private static List<string> Path(ParseResult result)
    {
        var path = new List<string>();
        for (var command = result.CommandResult; command is not null; command = command.Parent as CommandResult)
            path.Insert(0, command.Command is RootCommand ? "relgraph" : command.Command.Name);
        return path;
    }
}
