using System.Collections.Immutable;
using System.Globalization;
using System.Net;

using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Neo4j.Transport;

/// <summary>Begins transactions and learns what the server calls them.</summary>
internal static class TransactionStart
{
    // How long a transaction that begins while the person gives up is waited for, so that it can be ended.
    private static readonly TimeSpan s_lastWait = TimeSpan.FromSeconds(2);

    /// <summary>What kind of transaction is wanted.</summary>
    public sealed record Wish(bool MayWrite, TimeSpan? Limit, ImmutableArray<string> Bookmarks);

    /// <summary>A transaction that has begun.</summary>
    /// <param name="Id">Its id in the API's paths.</param>
    /// <param name="Name">What SHOW TRANSACTIONS calls it.</param>
    /// <param name="Affinity">The member of a cluster that holds it.</param>
    /// <param name="MayWrite">Whether it may write.</param>
    /// <param name="Limit">How long it may last.</param>
    public sealed record Begun(string Id, string? Name, string? Affinity, bool MayWrite, TimeSpan? Limit);

    /// <summary>Begins one.</summary>
    /// <exception cref="StoreException">The server begins none.</exception>
    public static Begun Begin(QueryApi api, Neo4jOptions options, Wish wish, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var limit = wish.Limit is { } given && given < options.AnswerLimit ? given : options.AnswerLimit;
        var body = Body(options, wish);

        // Not cancelled with the rest: a transaction that the server has begun and nobody knows of stays for a minute.
        using var abandoned = new CancellationTokenSource();
        var token = abandoned.Token;
        var asking = Task.Run(() => Ask(api, wish, body, limit, token), CancellationToken.None);
        try
        {
            asking.Wait(cancellation);
        }
        catch (OperationCanceledException)
        {
            if (Ends(asking))
                Neo4jTransaction.Forget(api, asking.Result);
            else
                abandoned.Cancel();
            throw;
        }
        catch (AggregateException fault) when (fault.InnerException is { } inner)
        {
            // It is looked at below, with its own trace.
            _ = inner;
        }

        return asking.GetAwaiter().GetResult();
    }

    private static bool Ends(Task<Begun> asking)
    {
        try
        {
            return asking.Wait(s_lastWait);
        }
        catch (AggregateException)
        {
            return false;
        }
    }

    // The statement that begins it finds itself by a mark of its own, and with itself its transaction.
    private static byte[] Body(Neo4jOptions options, Wish wish)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"{options.Random.NextInt64():x16}{options.Random.NextInt64():x16}");
        return QueryApi.Body(json =>
        {
            json.WriteString("statement"u8, $"SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery CONTAINS '{mark}' RETURN transactionId");
            json.WriteString("accessMode"u8, wish.MayWrite ? "WRITE" : "READ");
            if (wish.Limit is { } limit)
                json.WriteNumber("maxExecutionTime"u8, Math.Max(1L, (long)Math.Ceiling(limit.TotalSeconds)));
            if (wish.Bookmarks.IsEmpty)
                return;
            json.WriteStartArray("bookmarks"u8);
            foreach (var bookmark in wish.Bookmarks)
                json.WriteStringValue(bookmark);
            json.WriteEndArray();
        });
    }

    private static Begun Ask(QueryApi api, Wish wish, byte[] body, TimeSpan limit, CancellationToken cancellation)
    {
        Tree answer;
        HttpStatusCode status;
        string? affinity;
        try
        {
            (answer, status, affinity) = api.Ask(HttpMethod.Post, api.Path("/tx"), body, null, limit, cancellation);
        }
        catch (StoreException fault) when (fault.InnerException is System.Text.Json.JsonException && !fault.RetryHelps)
        {
            throw WithoutQueryApi(api, limit, cancellation) ?? fault;
        }

        if (answer["errors"].Items.FirstOrDefault() is { Content: not null } error)
        {
            var code = error["code"].Text ?? "";
            if (status == HttpStatusCode.NotFound && code.StartsWith("Neo.ClientError.Request", StringComparison.Ordinal) && WithoutQueryApi(api, limit, cancellation) is { } older)
                throw older;
            throw ServerFault.Of(code, error["message"].Text ?? "", api.Asked, null, wish.Limit);
        }

        if (answer["transaction"]["id"].Text is not { } id)
            throw WithoutQueryApi(api, limit, cancellation) ?? api.Misunderstood(status, null);
        var name = answer["data"]["values"].Items.FirstOrDefault().Items.FirstOrDefault()["_value"].Text;
        return new Begun(id, name, affinity, wish.MayWrite, wish.Limit);
    }

    // An older server, or one with the module switched off, does not name the API where it tells what it has.
    private static StoreException? WithoutQueryApi(QueryApi api, TimeSpan limit, CancellationToken cancellation)
    {
        try
        {
            var info = Neo4jHttpConnection.Discover(api, limit, cancellation);
            return new StoreException(info.HasQueryApi
                ? $"Neo4j {info.Version} at {api.Asked.Address} has no transactions in its Query API; 5.26 and later have them."
                : $"Neo4j {info.Version} at {api.Asked.Address} has its Query API switched off or is too old for it: add QUERY_API_ENDPOINTS to server.http_enabled_modules, or use 5.26 or later.");
        }
        catch (StoreException)
        {
            return null;
        }
    }
}
