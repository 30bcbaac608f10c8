using System.Collections.Immutable;
using System.CommandLine;

using RelationGraph.Cli.Data;
using RelationGraph.Cli.Options;
using RelationGraph.Cli.Output.Results;
using RelationGraph.Cli.Queries;
using RelationGraph.Cli.Servers;
using RelationGraph.Cypher;
using RelationGraph.Cypher.Storage;
using RelationGraph.Interchange;
using RelationGraph.PropertyGraph;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph query 'MATCH …'</c>.</summary>
internal sealed class QueryCommand
{
    private readonly Session session;
    private readonly DataOption data;
    private readonly ServerOption server;
    private readonly FormatOption format = new();
    private readonly ParameterOption parameter = new();
    private readonly LimitOptions limits = new();
    private readonly OutputOption output = new("FILE", "With --write: the file that gets the changed copy, as JSON that --data reads.");

    private readonly Argument<string?> query = new("QUERY")
    {
        HelpName = "QUERY|@NAME",
        Description = "Statements of openCypher with a semicolon between them, or the name of a question ('relgraph queries' lists them).",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> file = new("--file") { HelpName = "FILE", Description = "The file that holds the statements; - for the standard input." };
    private readonly Option<bool> write = new("--write") { Description = "Apply changes to a copy and save it with -o; the data stay as they are. With --on: change the database, all of it or nothing." };

    private QueryCommand(Session session)
    {
        this.session = session;
        data = new DataOption(session);
        server = new ServerOption(session);
        query.CompletionSources.Add(_ => QuestionLibrary.Names.Select(name => new System.CommandLine.Completions.CompletionItem("@" + name)));
    }

    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var own = new QueryCommand(session);
        var command = new Command("query", "Ask the graph in openCypher; docs/cypher.md tells what of the language is there.") { own.query, own.file }
            .WithExamples(
                "relgraph query 'MATCH (s:State)-[:MEMBER_OF]->(o) RETURN o, count(*) AS states ORDER BY states DESC LIMIT 5'",
                "relgraph query 'MATCH (a {id: $a})-[r:TREATY]-(b) RETURN r, b' --param a=TJK",
                "relgraph query @shared-bodies --param a=TJK --param b=PAK --format md",
                "relgraph query 'PROFILE MATCH (:State)-[r:AID]->() RETURN count(r)'");
        own.parameter.AddTo(command);
        own.format.AddTo(command);
        own.limits.AddTo(command);
        command.Add(own.write);
        own.output.AddTo(command);
        own.data.AddTo(command);
        own.server.AddTo(command);

        // On another thread: only then does Ctrl-C reach a query that runs.
        command.SetAction((result, cancellation) => Task.Run(() => own.Answer(result, cancellation), CancellationToken.None));
        return command;
    }

    private int Answer(ParseResult result, CancellationToken cancellation)
    {
        if (server.IsGiven(result))
            return AnswerThere(result, cancellation);
        var path = Target(result);
        var (text, parameters) = Asked(result);
        foreach (var name in CheckedQuery.Demand(text, parameters, result.GetValue(write), QueryAdvice.Command))
            session.Error.WriteLine($"note: the query has no parameter ${name}.");
        var corpus = data.Corpus(result);
        using var engine = new CypherEngine(GraphStore.From(corpus.ToGraph(Exporter.DefaultDataset)));
        using var printer = ResultPrinter.Of(format.Value(result), session, text.Statements.Count == 1);
        new QueryRun(engine.Run, text, session, printer, QueryAdvice.Command)
            .Run(limits.Request(result) with { Parameters = parameters, MayWrite = path is not null }, cancellation);
        if (path is not null)
            GraphCopy.Save(engine.Graph, corpus.Ontology, path);
        return ExitCodes.Done;
    }

    private int AnswerThere(ParseResult result, CancellationToken cancellation)
    {
        if (data.IsGiven(result))
            throw CommandFailure.Usage("--data and --on name two graphs; give one of them.");
        if (output.Path(result, session) is not null)
            throw CommandFailure.Usage("-o saves a changed copy of the data; with --on changes go to the server.");
        var mayWrite = result.GetValue(write);
        var (text, parameters) = Asked(result);
        foreach (var name in CheckedQuery.Demand(text, parameters, mayWrite, QueryAdvice.Server))
            session.Error.WriteLine($"note: the query has no parameter ${name}.");
        using var connection = server.Connect(result);
        if (mayWrite)
            server.DemandConsent(result, connection);
        using var printer = ResultPrinter.Of(format.Value(result), session, text.Statements.Count == 1);
        new ServerQuery(connection, text, session).Run(limits.Request(result) with { Parameters = parameters, MayWrite = mayWrite }, printer, cancellation);
        return ExitCodes.Done;
    }

    /// <summary>The file that the changed copy goes to, or null where nothing is changed.</summary>
    private string? Target(ParseResult result) => (result.GetValue(write), output.Path(result, session)) switch
    {
        (true, null) => throw CommandFailure.Usage("--write needs -o FILE.json for the changed copy."),
        (false, not null) => throw CommandFailure.Usage("-o takes the changed copy; add --write, or redirect the output to keep an answer."),
        (_, var path) => path,
    };

    private (QueryText Text, ImmutableDictionary<string, Value> Parameters) Asked(ParseResult result)
    {
        var given = parameter.Texts(result);
        var asked = (result.GetValue(query), result.GetValue(file));
        var text = asked switch
        {
            (null, null) => throw CommandFailure.Usage("give a query, the name of a question as @NAME, or a file with --file."),
            (not null, not null) => throw CommandFailure.Usage("give a query or a file, not both."),
            (['@', ..], null) => null,
            ({ } typed, null) => new QueryText(null, typed),
            (null, { } named) => Read(named),
        };
        if (text is null)
        {
            var question = QuestionLibrary.Find(asked.Item1!);
            return (new QueryText(question.Name + ".cypher", question.Text), QueryParameters.Of(question, given));
        }

        if (text.Statements.Count == 0)
            throw CommandFailure.Usage($"there is no statement in {(text.Name is null ? "the query" : $"'{text.Name}'")}.");
        return (text, QueryParameters.Of(given));
    }

    private QueryText Read(string named)
    {
        if (named is "-")
            return new QueryText("standard input", session.In.ReadToEnd());
        var path = session.FullPath(named);
        if (Directory.Exists(path))
            throw CommandFailure.OutOfReach($"'{named}' is a folder; --file takes a file.");
        try
        {
            return new QueryText(named, File.ReadAllText(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OutOfReach($"'{named}' cannot be read: {exception.Message}", exception);
        }
    }
}
