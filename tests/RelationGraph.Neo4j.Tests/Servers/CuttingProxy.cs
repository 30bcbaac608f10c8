using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace RelationGraph.Neo4j.Tests.Servers;

/// <summary>Stands between a client and a server and cuts a connection when so much has come from the server.</summary>
public sealed class CuttingProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Uri _server;
    private readonly long _most;

    public CuttingProxy(string server, long most)
    {
        _server = new Uri(server);
        _most = most;
        _listener.Start();
        _ = Task.Run(AcceptAsync);
    }

    public string Url => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public void Dispose() => _listener.Stop();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var near = client;
        using var far = new TcpClient();
        try
        {
            await far.ConnectAsync(_server.Host, _server.Port);
            var sending = near.GetStream().CopyToAsync(far.GetStream());
            var buffer = new byte[1024];
            for (long come = 0; come < _most;)
            {
                var count = await far.GetStream().ReadAsync(buffer);
                if (count == 0)
                    return;
                come += count;
                await near.GetStream().WriteAsync(buffer.AsMemory(0, count));
            }

            _ = sending.ContinueWith(task => task.Exception, TaskScheduler.Default);
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            // One side is gone.
        }
    }
}
