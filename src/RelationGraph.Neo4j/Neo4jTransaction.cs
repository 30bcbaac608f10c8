using System.Collections.Immutable;

using RelationGraph.Neo4j.Transport;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Neo4j;

/// <summary>A transaction on a server: what its queries change is kept by <see cref="Commit"/>, all of it, and by nothing else.</summary>
public sealed class Neo4jTransaction : IDisposable
{
    // How long the server may take to end what nobody waits for any more.
    private static readonly TimeSpan s_endLimit = TimeSpan.FromSeconds(3);

    private readonly QueryApi _api;
    private readonly Neo4jOptions _options;
    private readonly TransactionStart.Begun _begun;
    private readonly Action<ImmutableArray<string>> _committed;
    private Neo4jResult? _running;

    internal Neo4jTransaction(QueryApi api, Neo4jOptions options, TransactionStart.Begun begun, Action<ImmutableArray<string>> committed)
    {
        _api = api;
        _options = options;
        _begun = begun;
        _committed = committed;
    }

    /// <summary>What SHOW TRANSACTIONS calls it, as <c>neo4j-transaction-17</c>; null if the server did not tell.</summary>
    public string? Name => _begun.Name;

    /// <summary>Whether it can still be committed; a query that fails ends it.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>Runs a query; the one before is done with when its rows have been read.</summary>
    /// <param name="request">The query; whether it may write was said when the transaction began.</param>
    /// <param name="cancellation">Ends it and the transaction, on the server too.</param>
    /// <returns>The result; to dispose of it before its rows have been read ends the transaction.</returns>
    /// <exception cref="CypherException">The query cannot be answered; the transaction is undone.</exception>
    /// <exception cref="StoreException">The server cannot do it; the transaction is undone.</exception>
    /// <exception cref="InvalidOperationException">The transaction is at its end, or the rows of the query before have not been read.</exception>
    public QueryResult Run(QueryRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Send(request, ends: false, cancellation);
    }

    /// <summary>Keeps what the queries changed.</summary>
    /// <param name="cancellation">Ends waiting for the answer; whether the changes were kept is not known then.</param>
    /// <exception cref="StoreException">The changes were not kept, or it is not known if they were.</exception>
    /// <exception cref="CypherException">A constraint forbids them.</exception>
    public void Commit(CancellationToken cancellation = default)
    {
        DemandReady();
        IsOpen = false;
        Tree body;
        try
        {
            (body, _, _) = _api.Ask(HttpMethod.Post, Path("/commit"), QueryApi.Body(_ => { }), _begun.Affinity, _options.CommitLimit, cancellation);
        }
        catch (Exception fault) when (fault is StoreException or OperationCanceledException)
        {
            throw new StoreException(
                $"The answer to the commit was lost, so it is not known whether Neo4j at {_api.Asked.Address} kept the changes; look before you repeat them.", fault)
            { IsOutcomeUnknown = true };
        }

        if (body["errors"].Items.FirstOrDefault() is { Content: not null } error)
            throw ServerFault.Of(error["code"].Text ?? "", error["message"].Text ?? "", _api.Asked, null, _begun.Limit);
        ImmutableArray<string> bookmarks = [.. body["bookmarks"].Items.Select(item => item.Text).OfType<string>()];
        if (!bookmarks.IsEmpty)
            _committed(bookmarks);
    }

    /// <summary>Undoes what the queries changed, if the transaction is open.</summary>
    public void RollBack()
    {
        if (!IsOpen)
            return;
        if (_running is { IsDone: false })
        {
            Terminate();
            return;
        }

        IsOpen = false;
        Forget(_api, _begun);
    }

    /// <inheritdoc/>
    public void Dispose() => RollBack();

    /// <summary>Lets the server roll back a transaction in which nothing runs; it does so by itself after a minute.</summary>
    internal static void Forget(QueryApi api, TransactionStart.Begun begun)
    {
        try
        {
            api.Ask(HttpMethod.Delete, api.Path("/tx/" + begun.Id), null, begun.Affinity, s_endLimit, CancellationToken.None);
        }
        catch (StoreException)
        {
            // The server is gone, and the transaction with it.
        }
    }

    /// <summary>Sends a query and reads as far as its first row.</summary>
    internal Neo4jResult Send(QueryRequest request, bool ends, CancellationToken cancellation)
    {
        DemandReady();
        var body = QueryApi.Statement(request.Text, request.Parameters);
        var result = new Neo4jResult(this, _api, _options, request with { MayWrite = _begun.MayWrite }, ends, cancellation);
        _running = result;
        try
        {
            result.Start(token => _api.Send(HttpMethod.Post, Path(""), body, _begun.Affinity, token));
            return result;
        }
        catch
        {
            result.Dispose();
            throw;
        }
    }

    /// <summary>Knows that the server has ended it.</summary>
    internal void Ended() => IsOpen = false;

    /// <summary>Ends a statement that runs, from outside, and the transaction.</summary>
    internal void Terminate()
    {
        if (!IsOpen)
            return;
        IsOpen = false;
        _running?.Drop();
        if (Name is { } name)
        {
            try
            {
                _api.Ask(HttpMethod.Post, _api.Path(""), QueryApi.Statement("TERMINATE TRANSACTIONS $name", [new("name", Value.Of(name))]), _begun.Affinity, s_endLimit, CancellationToken.None);
            }
            catch (StoreException)
            {
                // A server that cannot be reached notices the dropped connection, or runs into the transaction's own limit.
                return;
            }
        }

        Forget(_api, _begun);
    }

    private string Path(string rest) => _api.Path($"/tx/{Uri.EscapeDataString(_begun.Id)}{rest}");

    private void DemandReady()
    {
        if (!IsOpen)
            throw new InvalidOperationException("The transaction is at its end.");
        if (_running is { IsDone: false })
            throw new InvalidOperationException("The rows of the query before have not been read to the end.");
    }
}
