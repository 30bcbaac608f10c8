namespace RelationGraph.PropertyGraph.Querying;

/// <summary>Where Cypher runs: the engine of this process, or a server.</summary>
public interface IGraphConnection : IDisposable
{
    /// <summary>Runs a query; its rows come while they are read.</summary>
    /// <param name="request">The query.</param>
    /// <param name="cancellation">Ends it with an <see cref="OperationCanceledException"/>, also while rows are read.</param>
    /// <returns>The result, which the caller disposes of.</returns>
    /// <exception cref="CypherException">The query cannot be answered.</exception>
    /// <exception cref="StoreException">The store cannot do its work; rows that were read do not count then.</exception>
    QueryResult Run(QueryRequest request, CancellationToken cancellation = default);
}
