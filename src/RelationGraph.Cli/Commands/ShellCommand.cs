using System.CommandLine;

using RelationGraph.Cli.Data;
using RelationGraph.Cli.Options;
using RelationGraph.Cli.Queries;
using RelationGraph.Cli.Servers;
using RelationGraph.Cli.Shell;
using RelationGraph.Cypher;
using RelationGraph.Cypher.Storage;
using RelationGraph.Interchange;
using RelationGraph.Model;
using RelationGraph.PropertyGraph;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph shell</c>.</summary>
internal static class ShellCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var data = new DataOption(session);
        var server = new ServerOption(session);
        var format = new FormatOption();
        var limits = new LimitOptions();
        var write = new Option<bool>("--write") { Description = "Let statements change a copy in memory, which :save FILE saves; the data stay as they are. With --on: let them change the database." };
        var noHistory = new Option<bool>("--no-history") { Description = "Neither read nor keep what was typed." };
        var command = new Command("shell", "Ask the graph in openCypher, statement by statement; :help tells what else there is.") { write, noHistory }
            .WithExamples("relgraph shell", "relgraph shell --write --no-history", "echo 'RETURN 1 AS one;' | relgraph shell --format csv");
        format.AddTo(command);
        limits.AddTo(command);
        data.AddTo(command);
        server.AddTo(command);
        command.SetAction(result =>
        {
            var isPerson = session.Keys is not null;
            var mayWrite = result.GetValue(write);
            var isThere = server.IsGiven(result);
            if (isThere && data.IsGiven(result))
                throw CommandFailure.Usage("--data and --on name two graphs; give one of them.");
            using var state = new ShellState
            {
                Graph = isThere ? There(server, result, mayWrite, limits.Request(result)) : Here(data.Corpus(result)),
                Advice = isThere ? QueryAdvice.ServerShell : QueryAdvice.Shell,
                MayWrite = mayWrite,
                Request = limits.Request(result),
                Format = format.Value(result),
                History = isPerson ? new ShellHistory(result.GetValue(noHistory) || session.StateFolder is not { } folder ? null : Path.Combine(folder, "history")) : null,
            };
            return new QueryShell(session, Lines(session, state), state).Run();
        });
        return command;
    }

    private static EmbeddedGraph Here(Corpus corpus) =>
        new(new CypherEngine(GraphStore.From(corpus.ToGraph(Exporter.DefaultDataset))), corpus.Ontology);

    private static ServerGraph There(ServerOption server, ParseResult result, bool mayWrite, QueryRequest limits)
    {
        var connection = server.Connect(result);
        if (mayWrite)
            server.DemandConsent(result, connection);
        return new ServerGraph(connection, limits);
    }

    private const int UsualWidth = 80;

    // A terminal may not tell.
    private static int Width() => Console.WindowWidth is > 0 and var width ? width : UsualWidth;

    private static LineSource Lines(Session session, ShellState state)
    {
        if (session.Keys is null)
            return new PipedLines(session.In);
        session.Out.WriteLine($"{state.Graph.Greeting} :help tells what there is; a statement ends with a semicolon.");
        return new TypedLines(
            session.Out,
            session.Keys,
            Width,
            state.History!,
            new ShellCompletion(state.Graph.Words(), ShellDirectives.Names, QuestionLibrary.Names, () => state.Set.Keys));
    }
}
