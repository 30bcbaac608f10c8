using System.Collections.Immutable;
using System.Net;

using RelationGraph.Neo4j.Transport;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Neo4j;

/// <summary>A database of a Neo4j server, over its HTTP Query API.</summary>
/// <remarks>
/// A query runs in a transaction of its own, which knows its id on the server: what ends early here is ended there by
/// TERMINATE TRANSACTIONS on a second connection. Only an answer that is whole and names no error counts as one.
/// It is used by one thread at a time.
/// </remarks>
public sealed class Neo4jHttpConnection : IGraphConnection
{
    private readonly QueryApi _api;
    private readonly Neo4jOptions _options;
    private ImmutableArray<string> _bookmarks = [];

    /// <summary>Names the server; nothing is sent yet.</summary>
    /// <param name="address">The address.</param>
    /// <param name="options">How it behaves; null for the usual ways.</param>
    public Neo4jHttpConnection(ServerAddress address, Neo4jOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        Address = address;
        _options = options ?? new Neo4jOptions();
        _api = new QueryApi(address, _options);
    }

    /// <summary>The address.</summary>
    public ServerAddress Address { get; }

    /// <summary>Runs a query in a transaction of its own, which is tried again, whole, where that helps and no row was handed out.</summary>
    /// <param name="request">The query. What it changes is kept when its rows have been read to the end, and undone when they are not.</param>
    /// <param name="cancellation">Ends it, on the server too.</param>
    /// <returns>The result, which the caller disposes of.</returns>
    /// <exception cref="CypherException">The query cannot be answered.</exception>
    /// <exception cref="StoreException">The server cannot do it.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public QueryResult Run(QueryRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var pause = _options.FirstPause;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return RunOnce(request, cancellation);
            }
            catch (StoreException fault) when (ServerFault.IsRetried(fault.Code) && attempt < _options.Attempts)
            {
                // Two that wait for each other do not come back at the same time.
                var wait = pause * (0.5 + _options.Random.NextDouble());
                if (cancellation.WaitHandle.WaitOne(wait))
                    cancellation.ThrowIfCancellationRequested();
                pause *= 2;
            }
        }
    }

    /// <summary>Begins a transaction, in which queries run one after the other.</summary>
    /// <param name="mayWrite">Whether they may change the graph.</param>
    /// <param name="limit">How long it may last on the server; null for no limit.</param>
    /// <param name="cancellation">Ends waiting for it.</param>
    /// <returns>The transaction, which the caller disposes of.</returns>
    /// <exception cref="StoreException">The server begins none.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Neo4jTransaction Begin(bool mayWrite, TimeSpan? limit = null, CancellationToken cancellation = default)
    {
        var begun = TransactionStart.Begin(_api, _options, new TransactionStart.Wish(mayWrite, limit, _bookmarks), cancellation);
        return new Neo4jTransaction(_api, _options, begun, bookmarks => _bookmarks = bookmarks);
    }

    /// <summary>Asks the server what it is.</summary>
    /// <param name="cancellation">Ends waiting for it.</param>
    /// <returns>What it tells to everybody.</returns>
    /// <exception cref="StoreException">It does not answer, or is no Neo4j.</exception>
    public ServerInfo Discover(CancellationToken cancellation = default) => Discover(_api, _options.AnswerLimit, cancellation);

    /// <inheritdoc/>
    public void Dispose() => _api.Dispose();

    /// <summary>Asks a server what it is.</summary>
    internal static ServerInfo Discover(QueryApi api, TimeSpan limit, CancellationToken cancellation)
    {
        var (body, status, _) = api.Ask(HttpMethod.Get, "", null, null, limit, cancellation);
        return status == HttpStatusCode.OK && body["neo4j_version"].Text is { } version
            ? new ServerInfo(version, body["neo4j_edition"].Text, body["query"].Text is not null)
            : throw api.Misunderstood(status, null);
    }

    private Neo4jResult RunOnce(QueryRequest request, CancellationToken cancellation)
    {
        var transaction = Begin(request.MayWrite, request.Timeout, cancellation);
        try
        {
            return transaction.Send(request, ends: true, cancellation);
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }
}
