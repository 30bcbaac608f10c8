using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

using NodaTime.Text;

using RelationGraph.PropertyGraph;

namespace RelationGraph.Interchange.Tests;

/// <summary>A Neo4j server from <c>NEO4J_HOME</c> with its data in a folder of its own, on the loopback address alone.</summary>
internal sealed class Neo4jServer : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly HttpClient http = new();
    private readonly string home;
    private readonly Dictionary<string, string> environment;
    private Process? process;

    public Neo4jServer()
    {
        var set = Environment.GetEnvironmentVariable("NEO4J_HOME");
        Assert.SkipWhen(string.IsNullOrEmpty(set), "NEO4J_HOME is not set.");
        home = set!;
        var (web, bolt) = (FreePort(), FreePort());
        Directory.CreateDirectory(folder.File("conf"));
        File.WriteAllText(
            folder.File("conf/neo4j.conf"),
            $"""
            server.directories.data={folder.File("data")}
            server.directories.logs={folder.File("logs")}
            server.directories.run={folder.File("run")}
            server.directories.import={folder.File("import")}
            server.default_listen_address=127.0.0.1
            server.http.listen_address=127.0.0.1:{web}
            server.bolt.listen_address=127.0.0.1:{bolt}
            server.https.enabled=false
            dbms.security.auth_enabled=false
            dbms.usage_report.enabled=false
            db.tx_log.preallocate=false
            server.memory.heap.initial_size=256m
            server.memory.heap.max_size=512m
            server.memory.pagecache.size=64m
            """);
        environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["NEO4J_CONF"] = folder.File("conf"), ["NEO4J_HOME"] = home };
        http.BaseAddress = new Uri($"http://127.0.0.1:{web}/");
        http.DefaultRequestHeaders.Add("Accept", "application/vnd.neo4j.query");
    }

    /// <summary>Imports a folder of CSV files into the empty database, as its <c>import.args</c> says.</summary>
    public async Task Import(string csv)
    {
        var (code, output, error) = await ExternalProgram.Run(
            Path.Combine(home, "bin", "neo4j-admin"), ["database", "import", "full", "@import.args", "--report-file=" + folder.File("import.report"), "neo4j"], csv, environment);
        Assert.True(code == 0, output + error);
    }

    public async Task Start()
    {
        var start = new ProcessStartInfo(Path.Combine(home, "bin", "neo4j"), ["console"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        for (var attempt = 0; attempt < 600; attempt++)
        {
            try
            {
                // Any answer will do: the server refuses to list its services in the type that queries are answered in.
                using var answer = await http.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
                return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        Assert.Fail("The server did not start within two minutes.");
    }

    /// <summary>Runs a statement; a body with errors fails the test.</summary>
    public async Task<List<JsonElement>> Run(string statement)
    {
        using var body = new StringContent(JsonSerializer.Serialize(new { statement }), Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(new Uri("/db/neo4j/query/v2", UriKind.Relative), body, TestContext.Current.CancellationToken);
        var root = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.False(root.TryGetProperty("errors", out var errors), $"{errors}\n{statement[..Math.Min(statement.Length, 500)]}");
        return [.. root.GetProperty("data").GetProperty("values").EnumerateArray()];
    }

    /// <summary>Reads the whole database back.</summary>
    public async Task<Graph> ReadAll()
    {
        var nodes = await Run("MATCH (n) RETURN labels(n), properties(n)");
        var edges = await Run("MATCH (a)-[r]->(b) RETURN type(r), a.id, b.id, properties(r)");
        return new Graph(
            nodes.Select(row =>
            {
                var labels = ValueOf(row[0]) is GraphValue.Texts texts ? texts.Values : [];
                var properties = PropertiesOf(row[1]);
                var id = ((GraphValue.Text)properties["id"]).Value;
                var own = labels.First(label => label is not GraphNames.EveryNode);
                return new GraphNode { Id = own is GraphNames.Document or GraphNames.Coverage ? $"{own}/{id}" : id, Labels = [own, GraphNames.EveryNode], Properties = properties };
            }).OrderBy(node => node.Id, StringComparer.Ordinal),
            edges.Select(row =>
            {
                var properties = PropertiesOf(row[3]);
                return new GraphRelationship
                {
                    Id = ((GraphValue.Text)properties["id"]).Value,
                    Type = ((GraphValue.Text)ValueOf(row[0])).Value,
                    From = ((GraphValue.Text)ValueOf(row[1])).Value,
                    To = ((GraphValue.Text)ValueOf(row[2])).Value,
                    Properties = properties,
                };
            }).OrderBy(edge => edge.Id, StringComparer.Ordinal));
    }

    public void Dispose()
    {
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }

        http.Dispose();
        folder.Dispose();
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, GraphValue> PropertiesOf(JsonElement map) =>
        System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            map.GetProperty("_value").EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, ValueOf(entry.Value))));

    private static GraphValue ValueOf(JsonElement typed)
    {
        var value = typed.GetProperty("_value");
        return typed.GetProperty("$type").GetString() switch
        {
            "String" => new GraphValue.Text(value.GetString()!),
            "Integer" => new GraphValue.Whole(long.Parse(value.GetString()!, CultureInfo.InvariantCulture)),
            "Float" => new GraphValue.Number(double.Parse(value.GetString()!, CultureInfo.InvariantCulture)),
            "Boolean" => new GraphValue.Flag(value.GetBoolean()),
            "Date" => new GraphValue.Day(LocalDatePattern.Iso.Parse(value.GetString()!).Value),
            "List" => new GraphValue.Texts([.. value.EnumerateArray().Select(entry => entry.GetProperty("_value").GetString()!)]),
            var type => throw new NotSupportedException(type),
        };
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
