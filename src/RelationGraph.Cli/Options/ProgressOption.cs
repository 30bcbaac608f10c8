using System.CommandLine;

using RelationGraph.Cli.Output;
using RelationGraph.Networks;

namespace RelationGraph.Cli.Options;

/// <summary>The option that shows how far long work has come.</summary>
internal sealed class ProgressOption
{
    private readonly Option<bool> option = new("--progress")
    {
        Description = "Tell on the error stream how far work that takes over two seconds has come, and how long it will take.",
    };

    /// <summary>Puts the option on a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command) => command.Add(option);

    /// <summary>Gives the way in which kernels run: on all processors, stopped by Ctrl-C, and watched where the person asked for it.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="session">Where progress is told.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The way to run.</returns>
    public Execution Execution(ParseResult result, Session session, CancellationToken cancellation) =>
        new(Environment.ProcessorCount, result.GetValue(option) ? new TimeLeft(session.Error, session.ErrorSurface) : null, cancellation);
}
