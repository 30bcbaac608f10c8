using System.CommandLine;
using System.CommandLine.Invocation;

using RelationGraph.Cli.Commands;

namespace RelationGraph.Cli;

/// <summary>Parses a command line, runs its command and turns every end into an exit code and a sentence.</summary>
internal static class Application
{
    /// <summary>Runs the program.</summary>
    /// <param name="args">The arguments, without the program's name.</param>
    /// <param name="session">Streams and folder.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Session session)
    {
        var root = Root(session);
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is ParseErrorAction)
            return await UsageErrorAsync(result, session);
        var invocation = new InvocationConfiguration
        {
            Output = session.Out,
            Error = session.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
        };
        try
        {
            var exitCode = await result.InvokeAsync(invocation);
            await session.Out.FlushAsync();
            return exitCode;
        }
        catch (CommandFailure failure)
        {
            return await EndAsync(session, failure.Message, failure.ExitCode);
        }
        catch (OperationCanceledException)
        {
            return await EndAsync(session, "interrupted", ExitCodes.Interrupted);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return await EndAsync(session, exception.Message, ExitCodes.OutOfReach);
        }
    }

    private static RootCommand Root(Session session)
    {
        var root = new RootCommand(
            "RelationGraph: documents on foreign relations as a typed, dated, sourced graph to look at, query and measure.");
        foreach (var command in CommandList.Create(session))
            root.Add(command);
        return root;
    }

    private static async Task<int> UsageErrorAsync(ParseResult result, Session session)
    {
        foreach (var sentence in UsageErrors.Of(result))
            await session.Error.WriteLineAsync(sentence);
        return ExitCodes.Usage;
    }

    /// <summary>Ends with a message; what was written to the output so far stays, unless the command line was at fault.</summary>
    private static async Task<int> EndAsync(Session session, string message, int exitCode)
    {
        try
        {
            await session.Out.FlushAsync();
        }
        catch (IOException)
        {
            // The reader of the output is gone; the message below still reaches the person.
        }

        await session.Error.WriteLineAsync($"relgraph: {message}");
        return exitCode;
    }
}
