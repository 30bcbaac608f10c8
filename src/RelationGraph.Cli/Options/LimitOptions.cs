using System.CommandLine;

using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cli.Options;

/// <summary>The options that bound what a query may take.</summary>
internal sealed class LimitOptions
{
    private readonly Option<int> timeout = WholeNumber.Option("--timeout", "How many seconds a query may run.", 30);
    private readonly Option<int> memory = WholeNumber.Option("--memory", "How many megabytes a query may hold at a time, about.", 1024);

    /// <summary>Puts the options on a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(timeout);
        command.Add(memory);
    }

    /// <summary>Gives the limits as a request without text.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <returns>The request.</returns>
    public QueryRequest Request(ParseResult result) => new()
    {
        Text = "",
        Timeout = TimeSpan.FromSeconds(result.GetValue(timeout)),
        MemoryLimit = result.GetValue(memory) * 1048576L,
    };
}
