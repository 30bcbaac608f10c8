using System.Collections.Immutable;

using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cli.Output.Results;

/// <summary>Prints the results of queries as their rows come.</summary>
internal abstract class ResultPrinter : IDisposable
{
    // Rows are passed on in portions, so that a result longer than memory is printed too.
    protected const int Portion = 1000;

    /// <summary>Makes the printer of a format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="session">Where results go.</param>
    /// <param name="isOne">Whether one result is printed and no more.</param>
    /// <returns>The printer.</returns>
    public static ResultPrinter Of(OutputFormat format, Session session, bool isOne) => format switch
    {
        OutputFormat.Json => new JsonResults(session.Out, isOne),
        OutputFormat.Csv => new RowResults(session.Out, Interchange.Tables.TableFormat.Csv),
        OutputFormat.Md => new RowResults(session.Out, Interchange.Tables.TableFormat.Markdown),
        _ => new TableResults(session.Out, session.OutSurface),
    };

    /// <summary>Prints a result.</summary>
    /// <param name="result">The result, which is read to its end.</param>
    public abstract void Print(QueryResult result);

    /// <summary>Prints the plan of a query.</summary>
    /// <param name="plan">The plan.</param>
    public virtual void Print(PlanDescription plan) => Print(PlanRows.Columns(plan), PlanRows.Of(plan));

    /// <summary>Ends what was printed.</summary>
    public virtual void End()
    {
    }

    /// <inheritdoc/>
    public virtual void Dispose() => GC.SuppressFinalize(this);

    /// <summary>Prints rows.</summary>
    /// <param name="columns">The names of their columns.</param>
    /// <param name="rows">The rows.</param>
    protected abstract void Print(ImmutableArray<string> columns, IEnumerable<Value[]> rows);

    /// <summary>The rows of a result, each a copy.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The rows.</returns>
    protected static IEnumerable<Value[]> Rows(QueryResult result)
    {
        while (result.Read())
            yield return result.Row.ToArray();
    }
}
