using System.CommandLine;

namespace RelationGraph.Cli.Options;

/// <summary>The option that names the file or folder to write.</summary>
internal sealed class OutputOption
{
    private readonly Option<string?> option;

    /// <summary>Makes the option.</summary>
    /// <param name="helpName">What it names, such as <c>FILE</c>.</param>
    /// <param name="description">What is written there.</param>
    /// <param name="required">Whether it must be given.</param>
    public OutputOption(string helpName, string description, bool required = false) =>
        option = new Option<string?>("--output", "-o") { HelpName = helpName, Description = description, Required = required };

    /// <summary>Puts the option on a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command) => command.Add(option);

    /// <summary>Gives the full path that the person named.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="session">Gives the folder that relative paths start from.</param>
    /// <returns>The path, or null where none was given.</returns>
    public string? Path(ParseResult result, Session session) =>
        result.GetValue(option) is { } path ? session.FullPath(path) : null;
}
