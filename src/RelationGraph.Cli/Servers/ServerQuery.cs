using RelationGraph.Cli.Output.Results;
using RelationGraph.Cli.Queries;
using RelationGraph.Neo4j;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cli.Servers;

/// <summary>Runs the statements of a text on a server: those that read each by itself, those that may write in one transaction.</summary>
/// <param name="connection">The server.</param>
/// <param name="text">The text.</param>
/// <param name="session">Where notes go.</param>
internal sealed class ServerQuery(Neo4jHttpConnection connection, QueryText text, Session session)
{
    /// <summary>Runs them.</summary>
    /// <param name="request">The request whose text is replaced by theirs.</param>
    /// <param name="printer">Prints results.</param>
    /// <param name="cancellation">Stops them, on the server too.</param>
    /// <exception cref="CommandFailure">A statement fails or the server does; nothing was changed then, unless the message says that this is not known.</exception>
    public void Run(QueryRequest request, ResultPrinter printer, CancellationToken cancellation)
    {
        if (!request.MayWrite)
        {
            new QueryRun(connection.Run, text, session, printer, QueryAdvice.Server).Run(request, cancellation);
            return;
        }

        try
        {
            using var transaction = connection.Begin(mayWrite: true, request.Timeout * text.Statements.Count, cancellation);
            new QueryRun(transaction.Run, text, session, printer, QueryAdvice.Server).Run(request, cancellation);
            transaction.Commit(cancellation);
        }
        catch (StoreException fault)
        {
            throw CommandFailure.OutOfReach(fault.Message, fault);
        }
        catch (CypherException fault)
        {
            // A constraint may speak up as late as at the commit.
            throw CommandFailure.Input(fault.Message);
        }
    }
}
