using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace RelationGraph.Neo4j.Tests.Servers;

/// <summary>A server of an install on this machine, with a folder of its own.</summary>
/// <remarks>
/// A shell stands between: when its input ends, which it does when the test host ends in whatever way, it kills the server's processes
/// and removes the folder.
/// </remarks>
public sealed class InstalledServer : TestServer
{
    private const string Guard = """
        set -m
        exec 2> /dev/null
        "$NEO4J_HOME/bin/neo4j" console > "$1/console.log" 2>&1 < /dev/null &
        cat > /dev/null
        kill -KILL -- -$!
        wait
        rm -rf "$1"
        """;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(120);

    private readonly Process _guard;

    /// <summary>Starts it.</summary>
    /// <param name="home">The folder of the install.</param>
    /// <param name="settings">Lines for its configuration.</param>
    /// <param name="setsPassword">Whether a password is set before; otherwise it is the first one, which must be changed.</param>
    public InstalledServer(string home, string settings = "", bool setsPassword = true)
    {
        Password = setsPassword ? Guid.NewGuid().ToString("N") : "neo4j";
        var folder = Directory.CreateTempSubdirectory("relgraph-neo4j-").FullName;
        var (http, bolt) = FreePorts();
        Url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{http}");
        Directory.CreateDirectory(Path.Combine(folder, "conf"));
        File.WriteAllText(Path.Combine(folder, "conf", "neo4j.conf"), string.Create(CultureInfo.InvariantCulture, $"""
            server.directories.data={folder}/data
            server.directories.logs={folder}/logs
            server.directories.run={folder}/run
            server.directories.import={folder}/import
            server.default_listen_address=127.0.0.1
            server.http.listen_address=127.0.0.1:{http}
            server.bolt.listen_address=127.0.0.1:{bolt}
            server.https.enabled=false
            dbms.usage_report.enabled=false
            db.tx_log.preallocate=false
            server.memory.heap.initial_size=256m
            server.memory.heap.max_size=512m
            server.memory.pagecache.size=64m
            {settings}

            """));
        if (setsPassword)
            SetPassword(home, folder);
        var start = new ProcessStartInfo("bash", ["-c", Guard, "bash", folder]) { RedirectStandardInput = true, UseShellExecute = false };
        Equip(start, home, folder);
        _guard = Process.Start(start)!;
        Await(folder);
    }

    public override string Url { get; }

    public override string User => "neo4j";

    public override string Password { get; }

    public override bool IsOwn => true;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _guard.StandardInput.Close();
            _guard.WaitForExit(s_patience);
            _guard.Dispose();
        }

        base.Dispose(disposing);
    }

    // The password goes to the tool as an argument: it is of no use to anybody and lives as long as the tests.
    private void SetPassword(string home, string folder)
    {
        var start = new ProcessStartInfo(Path.Combine(home, "bin", "neo4j-admin"), ["dbms", "set-initial-password", Password])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        Equip(start, home, folder);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"neo4j-admin set no password: {error.GetAwaiter().GetResult()}");
    }

    private static void Equip(ProcessStartInfo start, string home, string folder)
    {
        start.Environment["NEO4J_HOME"] = home;
        start.Environment["NEO4J_CONF"] = Path.Combine(folder, "conf");
    }

    private void Await(string folder)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < s_patience)
        {
            try
            {
                using var response = client.Send(new HttpRequestMessage(HttpMethod.Get, new Uri(Url)));
                if (response.IsSuccessStatusCode)
                    return;
            }
            catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
            {
                // It is not there yet.
            }

            Thread.Sleep(200);
        }

        var log = File.ReadAllText(Path.Combine(folder, "console.log"));
        Dispose();
        throw new InvalidOperationException($"Neo4j did not start within {s_patience.TotalSeconds} s:\n{log}");
    }

    // Both are held until both are known, so that they differ.
    private static (int Http, int Bolt) FreePorts()
    {
        using var one = new TcpListener(IPAddress.Loopback, 0);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        one.Start();
        other.Start();
        return (((IPEndPoint)one.LocalEndpoint).Port, ((IPEndPoint)other.LocalEndpoint).Port);
    }
}
