using System.CommandLine;

using RelationGraph.Networks;

namespace RelationGraph.Cli.Options;

/// <summary>The option that says whose algorithms run.</summary>
internal sealed class EngineOption
{
    private readonly Option<string> option = new("--engine")
    {
        HelpName = "own|quikgraph",
        Description = "Whose algorithms run: our own, or QuikGraph's where it has one.",
        DefaultValueFactory = _ => "own",
    };

    /// <summary>Makes the option.</summary>
    public EngineOption() => option.AcceptOnlyFromAmong("own", "quikgraph");

    /// <summary>Puts the option on a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command) => command.Add(option);

    /// <summary>Gives the engine that the person chose.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <returns>The engine.</returns>
    public Engine Value(ParseResult result) => Enum.Parse<Engine>(result.GetRequiredValue(option), ignoreCase: true);
}
