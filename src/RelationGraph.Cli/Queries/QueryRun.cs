using System.Collections.Immutable;

using RelationGraph.Cli.Output.Results;
using RelationGraph.Cypher;
using RelationGraph.Cypher.Syntax;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cli.Queries;

/// <summary>Runs the statements of a text one after the other and prints what they give.</summary>
/// <param name="run">Runs a statement.</param>
/// <param name="text">The text.</param>
/// <param name="session">Where notes go.</param>
/// <param name="printer">Prints results.</param>
/// <param name="advice">What to do about faults.</param>
internal sealed class QueryRun(Func<QueryRequest, CancellationToken, QueryResult> run, QueryText text, Session session, ResultPrinter printer, QueryAdvice advice)
{
    private readonly HashSet<string> noted = new(StringComparer.Ordinal);

    /// <summary>Runs them.</summary>
    /// <param name="request">The request whose text is replaced by theirs.</param>
    /// <param name="cancellation">Stops them.</param>
    /// <exception cref="CommandFailure">A statement fails; those before it have been printed.</exception>
    public void Run(QueryRequest request, CancellationToken cancellation)
    {
        foreach (var statement in text.Statements)
            Run(statement, request, cancellation);
        printer.End();
    }

    private void Run(StatementText statement, QueryRequest request, CancellationToken cancellation)
    {
        try
        {
            using var result = run(request with { Text = statement.Text }, cancellation);
            Note(result.Summary.Notifications, statement);
            if (StatementInspection.Of(statement.Text).AsksForPlan)
                Explain(result);
            else
                printer.Print(result);
            // A server tells them after the rows.
            Note(result.Summary.Notifications, statement);
            if (result.Summary.Counters is not { Any: true } changed)
                return;
            // Where both are one terminal, rows stand before what they came of.
            session.Out.Flush();
            session.Error.WriteLine(ChangeText.Of(changed));
        }
        catch (CypherException fault)
        {
            throw CommandFailure.Input(text.Told(fault, statement, advice));
        }
        catch (StoreException fault)
        {
            throw CommandFailure.OutOfReach(fault.Message, fault);
        }
    }

    private void Explain(QueryResult result)
    {
        while (result.Read())
        {
            // The rows are counted, not printed.
        }

        // What changes the schema has no plan when it is carried out.
        if (result.Summary.Plan is { } plan)
            printer.Print(plan);
    }

    private void Note(ImmutableArray<QueryNotification> notifications, StatementText statement)
    {
        foreach (var notification in notifications)
        {
            if (!noted.Add(notification.Message))
                continue;
            var place = notification.Position is { } position ? $" ({text.Place(statement.Offset + position.Offset)})" : "";
            session.Error.WriteLine($"note: {notification.Message}{place}");
        }
    }
}
