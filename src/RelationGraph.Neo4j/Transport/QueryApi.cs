using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Neo4j.Transport;

/// <summary>The requests of the HTTP Query API.</summary>
internal sealed class QueryApi : IDisposable
{
    /// <summary>The header by which a cluster finds the member that holds a transaction.</summary>
    public const string AffinityHeader = "neo4j-cluster-affinity";

    private const string Typed = "application/vnd.neo4j.query";

    // What is no result of a query is short.
    private const long ControlBytes = 16 << 20;

    private readonly HttpClient _client;
    private readonly Neo4jOptions _options;
    private readonly ServerAddress _address;

    public QueryApi(ServerAddress address, Neo4jOptions options)
    {
        _address = address;
        _options = options;
        Asked = new Asked(address.ToString(), address.Database, options.Credentials?.User);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = options.ConnectLimit,
            // What is left of an answer that nobody wants is not waited for.
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            UseCookies = false,
        };
        if (options.Authorities is { } authorities)
            handler.SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = Trusting(authorities) };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Who is asked.</summary>
    public Asked Asked { get; }

    /// <summary>A path below the database's Query API.</summary>
    /// <param name="rest">What follows <c>query/v2</c>, as <c>/tx</c>.</param>
    public string Path(string rest) => $"db/{Uri.EscapeDataString(_address.Database)}/query/v2{rest}";

    /// <summary>The body of a request.</summary>
    /// <param name="write">Writes the entries.</param>
    /// <exception cref="CypherException">A parameter cannot be sent.</exception>
    public static byte[] Body(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { MaxDepth = 4096, SkipValidation = true }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    /// <summary>The body that carries a statement.</summary>
    public static byte[] Statement(string text, IEnumerable<KeyValuePair<string, Value>> parameters) => Body(json =>
    {
        json.WriteString("statement"u8, ValueWriter.Whole(text));
        json.WritePropertyName("parameters"u8);
        ValueWriter.WriteEntries(json, parameters);
        json.WriteBoolean("includeCounters"u8, true);
    });

    /// <summary>Sends a request and gives the answer when its head has come.</summary>
    /// <exception cref="StoreException">No answer came.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public HttpResponseMessage Send(HttpMethod method, string path, byte[]? body, string? affinity, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, new Uri(_address.Uri, path));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(path.Length > 0 ? Typed : "application/json"));
        // Who asks is told to the Query API alone.
        if (path.Length > 0)
            request.Headers.Authorization = _options.Credentials?.Header;
        if (affinity is not null)
            request.Headers.Add(AffinityHeader, affinity);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(Typed);
        }

        try
        {
            return _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).GetAwaiter().GetResult();
        }
        catch (HttpRequestException fault)
        {
            throw Unreached(fault);
        }
        catch (OperationCanceledException fault) when (!cancellation.IsCancellationRequested)
        {
            throw new StoreException($"Neo4j at {Asked.Address} did not let a connection come about within {_options.ConnectLimit.TotalSeconds:0} s; check the URL, and that the server runs.", fault) { RetryHelps = true };
        }
    }

    /// <summary>Sends a request and reads the whole answer.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">Where it goes.</param>
    /// <param name="body">What it carries.</param>
    /// <param name="affinity">The member of a cluster that it is for.</param>
    /// <param name="limit">How long the answer may take.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The answer, of which all is read, and the member that gave it.</returns>
    /// <exception cref="StoreException">There is no answer, or one of somebody else.</exception>
    public (Tree Body, HttpStatusCode Status, string? Affinity) Ask(HttpMethod method, string path, byte[]? body, string? affinity, TimeSpan limit, CancellationToken cancellation)
    {
        using var limited = new CancellationTokenSource(limit, _options.Clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limited.Token, cancellation);
        try
        {
            using var response = Send(method, path, body, affinity, linked.Token);
            using var stream = response.Content.ReadAsStream(linked.Token);
            var json = new JsonStream(stream, ControlBytes, linked.Token);
            var tree = Parsed(json);
            return (tree, response.StatusCode, AffinityOf(response));
            Tree Parsed(JsonStream tokens)
            {
                try
                {
                    tokens.NextValue();
                    var read = new Tree(tokens.ReadTree());
                    return tokens.Next() ? throw new JsonException("More follows the answer.") : read;
                }
                catch (Exception fault) when (fault is JsonException or TooMuchException)
                {
                    throw Misunderstood(response.StatusCode, response.Headers.Location, fault);
                }
            }
        }
        catch (OperationCanceledException fault) when (!cancellation.IsCancellationRequested)
        {
            throw new StoreException($"Neo4j at {Asked.Address} did not answer within {limit.TotalSeconds:0.#} s; try again when it is less busy.", fault) { RetryHelps = true };
        }
        catch (Exception fault) when (fault is IOException or HttpRequestException)
        {
            throw Broken(fault);
        }
    }

    /// <summary>The member of a cluster that answered; null where there is none.</summary>
    public static string? AffinityOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues(AffinityHeader, out var values) ? values.FirstOrDefault() : null;

    /// <summary>What to throw for an answer that is none of the Query API.</summary>
    public StoreException Misunderstood(HttpStatusCode status, Uri? location, Exception? fault = null)
    {
        if (status == HttpStatusCode.ServiceUnavailable)
            return new StoreException($"Neo4j at {Asked.Address} is not available now (503); wait until it has started, and try again.", fault) { Code = ServerFault.Unavailable, RetryHelps = true };
        if (location is not null && (int)status is >= 300 and < 400)
            return new StoreException($"{Asked.Address} sends one on to {location.GetLeftPart(UriPartial.Authority)}; use that URL if you trust it.", fault);
        return new StoreException(
            $"{Asked.Address} answers ({(int)status}), though not as the Query API of Neo4j does; check that the URL is that of Neo4j's HTTP port (7474, or 7473 for https).", fault);
    }

    /// <summary>What to throw for a connection that broke.</summary>
    public StoreException Broken(Exception fault) =>
        new($"The connection to Neo4j at {Asked.Address} broke before the answer was whole; what was read does not count. Try again.", fault) { RetryHelps = true };

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private StoreException Unreached(HttpRequestException fault) => fault.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => new StoreException($"There is no host '{_address.Uri.Host}'; check the URL {Asked.Address}.", fault),
        HttpRequestError.SecureConnectionError => new StoreException(
            $"The certificate of {Asked.Address} is not trusted, or the port speaks no TLS: {Cause(fault)} --tls-ca FILE trusts an authority of your own.", fault),
        HttpRequestError.ConnectionError => new StoreException(
            $"No server answers at {Asked.Address}; check the URL, and that Neo4j runs and its HTTP port is open (server.http.listen_address).", fault)
        { RetryHelps = true },
        _ => Broken(fault),
    };

    private static string Cause(HttpRequestException fault)
    {
        var message = (fault.InnerException ?? fault).Message;
        return message.EndsWith('.') ? message : message + ".";
    }

    private static X509ChainPolicy Trusting(X509Certificate2Collection authorities)
    {
        // A private authority seldom says where its revocations are.
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(authorities);
        return policy;
    }
}
