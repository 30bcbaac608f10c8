using System.Collections.Immutable;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.PropertyGraph.Querying;

/// <summary>The rows of a query, one at a time, and what is known when they have been read.</summary>
public abstract class QueryResult : IDisposable
{
    /// <summary>The names of the columns, which may be none.</summary>
    public abstract ImmutableArray<string> Columns { get; }

    /// <summary>The row read last, one value a column; valid until the next is read.</summary>
    public abstract ReadOnlySpan<Value> Row { get; }

    /// <summary>What the query did; complete when <see cref="Read"/> has answered false.</summary>
    public abstract QuerySummary Summary { get; }

    /// <summary>Reads the next row.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="CypherException">The query failed while it ran.</exception>
    /// <exception cref="StoreException">The store failed while the query ran.</exception>
    public abstract bool Read();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the query if it still runs.</summary>
    /// <param name="disposing">Whether it is called by <see cref="Dispose()"/>.</param>
    protected abstract void Dispose(bool disposing);
}
