using System.CommandLine;

using RelationGraph.Cli.Output;

namespace RelationGraph.Cli.Options;

/// <summary>The option that chooses the format of an answer.</summary>
internal sealed class FormatOption
{
    private readonly Option<string> option = new("--format", "-f")
    {
        HelpName = "table|json|csv|md",
        Description = "How the answer is printed.",
        DefaultValueFactory = _ => "table",
    };

    /// <summary>Makes the option.</summary>
    public FormatOption() => option.AcceptOnlyFromAmong("table", "json", "csv", "md");

    /// <summary>Puts the option on a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command) => command.Add(option);

    /// <summary>Gives the format that the person chose.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <returns>The format.</returns>
    public OutputFormat Value(ParseResult result) => Enum.Parse<OutputFormat>(result.GetRequiredValue(option), ignoreCase: true);
}
