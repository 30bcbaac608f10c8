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
        foreach (var sentence in result.UnmatchedTokens is { Count: > 0 } unknown ? Unknown(result, unknown) : Told(result))
            yield return $"relgraph: {sentence}";
        yield return $"See '{string.Join(' ', Path(result))} --help'.";
    }

    // Some of the library's messages list what is allowed, a word a line.
    private static IEnumerable<string> Told(ParseResult result) =>
        result.Errors.Select(error => string.Join(' ', error.Message.Split(['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries)));

    // A word that is not known makes what follows it unknown too; the first says it all.
    private static IEnumerable<string> Unknown(ParseResult result, IReadOnlyList<string> unknown)
    {
        var command = result.CommandResult.Command;
        var isOption = unknown[0].StartsWith('-');
        var known = isOption
            ? command.Options.SelectMany(option => option.Aliases.Prepend(option.Name))
            : command.Subcommands.Select(subcommand => subcommand.Name);
        var nearest = Nearest.To(unknown[0], known);
        var what = isOption ? "option" : command.Subcommands.Count > 0 ? "command" : null;
        if (what is null)
            yield return $"'{unknown[0]}' is more than {command.Name} takes.";
        else
            yield return $"there is no {what} '{unknown[0]}'{(nearest.IsEmpty ? "." : $"; did you mean {string.Join(" or ", nearest)}?")}";
    }

    private static List<string> Path(ParseResult result)
    {
        var path = new List<string>();
        for (var command = result.CommandResult; command is not null; command = command.Parent as CommandResult)
            path.Insert(0, command.Command is RootCommand ? "relgraph" : command.Command.Name);
        return path;
    }
}
