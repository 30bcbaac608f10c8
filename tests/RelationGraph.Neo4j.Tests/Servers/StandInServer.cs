using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace RelationGraph.Neo4j.Tests.Servers;

/// <summary>What came.</summary>
public sealed record StandInRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body);

/// <summary>What goes back.</summary>
public sealed record StandInAnswer(string Body, int Status = 202, string Headers = "")
{
    /// <summary>After how many characters of the body the connection is cut; null for none.</summary>
    public int? Cut { get; init; }

    /// <summary>Whether nothing goes back at all.</summary>
    public bool IsSilent { get; init; }
}

/// <summary>A server that answers as a test wants it to.</summary>
public sealed class StandInServer : IDisposable
{
    public const string Begun = """{"data":{"fields":["transactionId"],"values":[[{"$type":"String","_value":"neo4j-transaction-7"}]]},"transaction":{"id":"ab12","expires":"2030-01-01T00:00:00Z"}}""";
    public const string One = """{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":"1"}]]}}""";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<StandInRequest, StandInAnswer> _answer;
    private readonly X509Certificate2? _certificate;
    private readonly CancellationTokenSource _end = new();

    public StandInServer(Func<StandInRequest, StandInAnswer> answer, X509Certificate2? certificate = null)
    {
        _answer = answer;
        _certificate = certificate;
        _listener.Start();
        _ = Task.Run(AcceptAsync);
    }

    public string Url => string.Create(CultureInfo.InvariantCulture, $"{(_certificate is null ? "http" : "https")}://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>What came, in order.</summary>
    public ConcurrentQueue<StandInRequest> Requests { get; } = new();

    /// <summary>One that behaves, but for the answers to statements.</summary>
    public static StandInServer Answering(Func<StandInRequest, StandInAnswer> statement) => new(request => request switch
    {
        { Method: "DELETE" } => new StandInAnswer("{}", 200),
        { Path: var path } when path.EndsWith("/tx", StringComparison.Ordinal) => new StandInAnswer(Begun),
        { Path: var path } when path.EndsWith("/commit", StringComparison.Ordinal) => new StandInAnswer("""{"bookmarks":["b2"]}"""),
        { Path: var path } when path.EndsWith("/query/v2", StringComparison.Ordinal) => new StandInAnswer("""{"data":{"fields":[],"values":[]}}"""),
        _ => statement(request),
    });

    public Neo4jHttpConnection Connect(Func<Neo4jOptions, Neo4jOptions>? change = null)
    {
        var options = new Neo4jOptions { Credentials = new Credentials("ann", "pa55word"), FirstPause = TimeSpan.FromMilliseconds(1) };
        return new Neo4jHttpConnection(ServerAddress.Parse(Url), change is null ? options : change(options));
    }

    public void Dispose()
    {
        _end.Cancel();
        _listener.Stop();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_end.Token);
                _ = Task.Run(() => ServeAsync(client));
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var owned = client;
        try
        {
            Stream stream = client.GetStream();
            if (_certificate is not null)
            {
                var secure = new SslStream(stream);
                await secure.AuthenticateAsServerAsync(_certificate);
                stream = secure;
            }

            while (await ReadAsync(stream) is { } request)
            {
                Requests.Enqueue(request);
                if (!await WriteAsync(stream, _answer(request)))
                    return;
            }
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException or SocketException or System.Security.Authentication.AuthenticationException)
        {
            // The client is gone.
        }
    }

    private async Task<bool> WriteAsync(Stream stream, StandInAnswer answer)
    {
        if (answer.IsSilent)
        {
            await Task.Delay(Timeout.Infinite, _end.Token);
            return false;
        }

        var body = System.Text.Encoding.UTF8.GetBytes(answer.Body);
        var head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {answer.Status} Answer\r\nContent-Type: application/vnd.neo4j.query\r\nContent-Length: {body.Length}\r\n{answer.Headers}\r\n");
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(head));
        await stream.WriteAsync(body.AsMemory(0, answer.Cut ?? body.Length));
        await stream.FlushAsync();
        return answer.Cut is null;
    }

    private async Task<StandInRequest?> ReadAsync(Stream stream)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (!(head.Count > 3 && head[^1] == '\n' && head[^3] == '\n'))
        {
            if (await stream.ReadAsync(one, _end.Token) == 0)
                return null;
            head.Add(one[0]);
        }

        var lines = System.Text.Encoding.ASCII.GetString([.. head]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var first = lines[0].Split(' ');
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);
        var body = new byte[int.Parse(headers.GetValueOrDefault("Content-Length", "0"), CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body, _end.Token);
        return new StandInRequest(first[0], first[1], headers, System.Text.Encoding.UTF8.GetString(body));
    }
}
