using System.Diagnostics;

using RelationGraph.Neo4j.Tests.Servers;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Neo4j.Tests;

/// <summary>The built program asks a server.</summary>
public sealed class CommandLineTests(Neo4jFixture fixture)
{
    private readonly string _label = "Test" + Guid.NewGuid().ToString("N");

    [Fact]
    public void A_query_is_answered_there_as_here()
    {
        const string Query = "UNWIND [1, 2.5, 'it''s', null, [true], date('2004-10-01')] AS x RETURN x";
        foreach (var format in new[] { "table", "json", "csv", "md" })
        {
            var there = Ran(fixture.Server, "query", Query.Replace("''", "\\'", StringComparison.Ordinal), "--on", fixture.Server.Url, "--format", format);
            var here = Ran(fixture.Server, "query", Query.Replace("''", "\\'", StringComparison.Ordinal), "--format", format);
            Assert.Equal((0, here.Out, ""), (there.Code, there.Out, there.Error));
        }
    }

    [Fact]
    public void A_fault_shows_its_place()
    {
        var ran = Ran(fixture.Server, "query", "RETURN 1 AS a,\n  foo", "--on", fixture.Server.Url);
        Assert.Equal(1, ran.Code);
        Assert.EndsWith("line 2, column 3:\n    foo\n    ^\n", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CREATE ()", 2, "The query changes the graph. --write sends it all the same.")]
    [InlineData("LOAD CSV FROM 'file:///etc/passwd' AS x RETURN x", 1, "counts as a write. --write sends it all the same.")]
    [InlineData("SHOW SETTINGS", 1, "counts as a write. --write sends it all the same.")]
    [InlineData("CALL dbms.listConfig()", 2, "The procedure dbms.listConfig may do more than read. --write sends it all the same.")]
    [InlineData("CALL relgraph.pageRank() YIELD node RETURN node", 2, "which no server has; ask without --on.")]
    public void What_may_do_more_than_read_is_not_sent(string query, int code, string message)
    {
        using var silent = new StandInServer(_ => throw new InvalidOperationException());
        var ran = Ran(fixture.Server, "query", query, "--on", silent.Url);
        Assert.Equal(code, ran.Code);
        Assert.EndsWith(message, ran.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.Empty(silent.Requests);
    }

    [Fact]
    public void A_write_is_one_transaction_and_needs_consent()
    {
        var text = $"CREATE (:{_label}); CREATE (:{_label});";
        var asked = Ran(fixture.Server, "query", text, "--write", "--on", fixture.Server.Url);
        Assert.Equal((2, "relgraph: --write with --on changes the database itself; --yes says so where nobody can be asked.\n"), (asked.Code, asked.Error));

        var failed = Ran(fixture.Server, "query", text + " RETURN 1 / 0", "--write", "--yes", "--on", fixture.Server.Url);
        Assert.Equal(1, failed.Code);
        Assert.Equal(0, Count());

        var done = Ran(fixture.Server, "query", text, "--write", "--yes", "--on", fixture.Server.Url);
        Assert.Equal(0, done.Code);
        Assert.Contains("1 node created", done.Error, StringComparison.Ordinal);
        Assert.Equal(2, Count());
        Assert.Equal(0, Ran(fixture.Server, "query", $"MATCH (n:{_label}) DELETE n", "--write", "--yes", "--on", fixture.Server.Url).Code);
    }

    [Fact]
    public void What_cannot_be_read_here_is_sent_as_it_is_with_leave()
    {
        var ran = Ran(fixture.Server, "query", "SHOW TRANSACTIONS YIELD username RETURN DISTINCT username AS who", "--write", "--yes", "--format", "csv", "--on", fixture.Server.Url);
        Assert.Equal((0, $"who\n{fixture.Server.User}\n"), (ran.Code, ran.Out));
    }

    [Fact]
    public void A_shell_asks_there_and_takes_back()
    {
        var script = $":begin\nCREATE (:{_label});\nMATCH (n:{_label}) RETURN count(n) AS a;\n:rollback\nMATCH (n:{_label}) RETURN count(n) AS b;\n:begin\nCREATE (:{_label});\n:commit\nMATCH (n:{_label}) RETURN count(n) AS c;\nMATCH (n:{_label}) DELETE n;\n:save x.json\n";
        var ran = Run(fixture.Server, script, "shell", "--write", "--yes", "--format", "csv", "--on", fixture.Server.Url);
        Assert.Equal(2, ran.Code);
        Assert.Equal("a\n1\nb\n0\nc\n1\n", ran.Out);
        Assert.Contains(":save saves a copy in memory; what a server holds stays there.", ran.Error, StringComparison.Ordinal);
        Assert.Equal(0, Count());
    }

    [Fact]
    public void An_address_and_a_password_may_stand_in_a_file()
    {
        using var folder = new Folder();
        File.WriteAllText(Path.Combine(folder.Path, ".env"), $"# ours\nexport RELGRAPH_NEO4J_URI={fixture.Server.Url}\nRELGRAPH_NEO4J_USER=\"{fixture.Server.User}\"\nRELGRAPH_NEO4J_PASSWORD='{fixture.Server.Password}'\n");
        var ran = RunIn(folder.Path, null, "", "query", "RETURN 1 AS a", "--format", "csv", "--on");
        Assert.Equal((0, "a\n1\n", ""), (ran.Code, ran.Out, ran.Error));
    }

    [Theory]
    [InlineData("http://ann:s3cret@localhost:7474", "put it into RELGRAPH_NEO4J_PASSWORD")]
    [InlineData("bolt://localhost", "use http://localhost:7474")]
    [InlineData("localhost", "expected one as http://localhost:7474")]
    public void What_is_no_address_is_told_without_its_password(string url, string message)
    {
        using var folder = new Folder();
        var ran = RunIn(folder.Path, null, "", "query", "RETURN 1", "--on", url);
        Assert.Equal(2, ran.Code);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", ran.Error + ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_out_of_reach_has_an_exit_code_of_its_own()
    {
        using var folder = new Folder();
        var ran = RunIn(folder.Path, null, "", "query", "RETURN 1", "--on", "http://127.0.0.1:1");
        Assert.Equal(3, ran.Code);
        Assert.StartsWith("relgraph: No server answers at http://127.0.0.1:1;", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_elsewhere_without_TLS_is_warned_of_once()
    {
        using var folder = new Folder();
        var ran = RunIn(folder.Path, null, "", "query", "RETURN 1", "--on", "http://nosuch.invalid:7474");
        Assert.Equal(3, ran.Code);
        Assert.Equal(2, ran.Error.Split("http://nosuch.invalid:7474").Length - 1);
        Assert.StartsWith("warning: http://nosuch.invalid:7474 is another machine", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupted_query_ends_on_the_server_too()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("A process is interrupted by a signal, which Windows does not have.");
        using var folder = new Folder();
        using var process = Start(fixture.Server, folder.Path, "query", $"UNWIND range(1, 100000000) AS x UNWIND range(1, 100000) AS {_label} WITH x * {_label} % 7 AS z RETURN sum(z) AS s", "--on", fixture.Server.Url);
        process.StandardInput.Close();
        var watch = Stopwatch.StartNew();
        while (Running() == 0 && watch.Elapsed < TimeSpan.FromSeconds(30))
            Thread.Sleep(50);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            kill.WaitForExit();

        // How soon the signal is seen is the machine's to say; how soon the server is rid of the query after a cancellation is measured
        // where the connection is tested.
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)), "The command does not end.");
        Assert.Equal(130, process.ExitCode);
        watch.Restart();
        while (Running() > 0)
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), "The query runs on the server 3 s after the command ended.");
    }

    private long Count() => Only($"MATCH (n:{_label}) RETURN count(n) AS c");

    private long Running() => Only($"SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '{_label}' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS c");

    private long Only(string query)
    {
        using var connection = fixture.Server.Connect();
        using var result = connection.Run(new QueryRequest { Text = query });
        Assert.True(result.Read());
        return result.Row[0].AsInteger();
    }

    private static (int Code, string Out, string Error) Ran(TestServer server, params string[] arguments) => Run(server, "", arguments);

    private static (int Code, string Out, string Error) Run(TestServer server, string input, params string[] arguments)
    {
        using var folder = new Folder();
        return RunIn(folder.Path, server, input, arguments);
    }

    private static (int Code, string Out, string Error) RunIn(string folder, TestServer? server, string input, params string[] arguments)
    {
        using var process = Start(server, folder, arguments);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static Process Start(TestServer? server, string folder, params string[] arguments)
    {
        // A shell that runs tests in the background lets its children ignore Ctrl-C; env undoes that.
        string[] command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "relgraph.dll"), .. arguments];
        if (OperatingSystem.IsLinux())
            command = ["env", "--default-signal=INT", .. command];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("RELGRAPH_NEO4J_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        if (server is not null)
        {
            start.Environment["RELGRAPH_NEO4J_USER"] = server.User;
            start.Environment["RELGRAPH_NEO4J_PASSWORD"] = server.Password;
            start.Environment["RELGRAPH_NEO4J_DATABASE"] = server.Address.Database;
        }

        return Process.Start(start)!;
    }

    private sealed class Folder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("relgraph-test-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
