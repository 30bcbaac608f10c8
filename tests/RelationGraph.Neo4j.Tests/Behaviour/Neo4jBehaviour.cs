using System.Diagnostics;

using RelationGraph.Neo4j.Tests.Servers;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Neo4j.Tests.Behaviour;

public sealed class Neo4jBehaviour(Neo4jFixture fixture) : ConnectionBehaviour
{
    private const string Endless = "UNWIND range(1, 100000000) AS x UNWIND range(1, 100000) AS y WITH x * y % 7 AS z RETURN sum(z) AS s";
    private const string Streaming = "UNWIND range(1, 100000000) AS x RETURN x";

    private readonly Neo4jHttpConnection _connection = fixture.Server.Connect();

    protected override IGraphConnection Connection => _connection;

    [Theory]
    [InlineData(Endless)]
    [InlineData(Streaming)]
    public void Nothing_runs_on_the_server_after_a_query_was_cancelled(string query)
    {
        var marked = Marked(query, out var mark);
        using var cancellation = new CancellationTokenSource(700);
        Assert.ThrowsAny<OperationCanceledException>(() => Rows(Request(marked), cancellation.Token));
        Gone(mark);
    }

    [Fact]
    public void Nothing_runs_on_the_server_after_a_query_timed_out()
    {
        var marked = Marked(Endless, out var mark);
        Assert.Equal("TimedOut", Assert.Throws<CypherException>(() => Rows(Request(marked) with { Timeout = TimeSpan.FromMilliseconds(600) })).Detail);
        Gone(mark);
    }

    [Fact]
    public void Nothing_runs_on_the_server_after_a_result_was_left()
    {
        var marked = Marked(Streaming, out var mark);
        using (var result = _connection.Run(Request(marked)))
        {
            Assert.True(result.Read());
            Assert.NotEmpty(Running(mark));
        }

        Gone(mark);
    }

    [Fact]
    public void Nothing_runs_on_the_server_after_a_connection_was_cut()
    {
        var marked = Marked(Streaming, out var mark);
        using var proxy = new CuttingProxy(fixture.Server.Url, 5000);
        using var connection = new Neo4jHttpConnection(
            ServerAddress.Parse(proxy.Url), new Neo4jOptions { Credentials = new Credentials(fixture.Server.User, fixture.Server.Password) });
        using (var result = connection.Run(Request(marked)))
        {
            Assert.True(result.Read());
            var fault = Assert.Throws<StoreException>(() => ReadAll(result));
            Assert.True(fault.RetryHelps);
            Assert.Contains("broke before the answer was whole", fault.Message, StringComparison.Ordinal);
        }

        Gone(mark);
    }

    [Fact]
    public void The_server_ends_a_query_by_itself_at_its_time()
    {
        var marked = Marked(Endless, out var mark);
        using var transaction = _connection.Begin(mayWrite: false, TimeSpan.FromSeconds(1));
        Assert.Equal("TimedOut", Assert.Throws<CypherException>(() => transaction.Run(new QueryRequest { Text = marked })).Detail);
        Assert.False(transaction.IsOpen);
        Gone(mark);
    }

    [Fact]
    public void A_transaction_knows_what_the_server_calls_it()
    {
        using var transaction = _connection.Begin(mayWrite: false);
        var rows = Rows(Request("SHOW TRANSACTIONS YIELD transactionId RETURN transactionId"));
        Assert.Contains(rows, row => row[0].AsString().Equals(transaction.Name, StringComparison.Ordinal));
        transaction.RollBack();
        rows = Rows(Request("SHOW TRANSACTIONS YIELD transactionId RETURN transactionId"));
        Assert.DoesNotContain(rows, row => row[0].AsString().Equals(transaction.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void A_transaction_is_kept_as_a_whole_or_not_at_all()
    {
        var label = "Test" + Guid.NewGuid().ToString("N");
        using (var undone = _connection.Begin(mayWrite: true))
        {
            Drain(undone, $"CREATE (:{label})");
            Assert.Single(ReadAll(undone, $"MATCH (n:{label}) RETURN n"));
            Assert.Throws<CypherException>(() => Drain(undone, "RETURN 1 / 0"));
            Assert.Throws<InvalidOperationException>(() => undone.Commit());
        }

        Assert.Empty(Rows(Request($"MATCH (n:{label}) RETURN n")));
        using (var kept = _connection.Begin(mayWrite: true))
        {
            Drain(kept, $"CREATE (:{label})");
            Drain(kept, $"CREATE (:{label})");
            kept.Commit();
            Assert.False(kept.IsOpen);
        }

        Assert.Equal(2, Rows(Request($"MATCH (n:{label}) RETURN n")).Count);
        Rows(Request($"MATCH (n:{label}) DELETE n", writes: true));
    }

    [Fact]
    public void A_write_that_is_left_in_the_middle_is_undone()
    {
        var label = "Test" + Guid.NewGuid().ToString("N");
        using (var result = _connection.Run(Request($"UNWIND range(1, 100000) AS x CREATE (n:{label}) RETURN n", writes: true)))
            Assert.True(result.Read());
        Assert.Empty(Rows(Request($"MATCH (n:{label}) RETURN n")));
    }

    [Fact]
    public void Rows_and_bytes_are_bounded()
    {
        using var few = fixture.Server.Connect(options => options with { RowLimit = 10 });
        Assert.Equal("TooManyRows", Assert.Throws<CypherException>(() => All(few, Request("UNWIND range(1, 11) AS x RETURN x"))).Detail);
        Assert.Equal(10, All(few, Request("UNWIND range(1, 10) AS x RETURN x")).Count);
        var fault = Assert.Throws<CypherException>(() => All(_connection, Request(Streaming) with { MemoryLimit = 1 << 20 }));
        Assert.Equal("OutOfMemory", fault.Detail);
        Assert.Equal("The result is larger than 1 MiB, the limit of what may come.", fault.Message);
    }

    [Fact]
    public void A_database_that_is_not_there_is_named()
    {
        using var connection = new Neo4jHttpConnection(
            ServerAddress.Parse(fixture.Server.Url, "nosuch"), new Neo4jOptions { Credentials = new Credentials(fixture.Server.User, fixture.Server.Password) });
        var fault = Assert.Throws<StoreException>(() => All(connection, Request("RETURN 1")));
        Assert.Contains("has no database 'nosuch'; set RELGRAPH_NEO4J_DATABASE", fault.Message, StringComparison.Ordinal);
        Assert.False(fault.RetryHelps);
    }

    [Fact]
    public void A_transaction_that_was_ended_on_the_server_says_so()
    {
        using var transaction = _connection.Begin(mayWrite: true);
        Drain(transaction, "RETURN 1");
        Rows(Request($"TERMINATE TRANSACTIONS '{transaction.Name}'"));
        var fault = Assert.Throws<StoreException>(() => Drain(transaction, "RETURN 1"));
        Assert.Contains("Nothing of it was kept", fault.Message, StringComparison.Ordinal);
        Assert.False(transaction.IsOpen);
    }

    [Fact]
    public void A_server_tells_version_and_edition()
    {
        var info = _connection.Discover();
        Assert.True(info.HasQueryApi);
        Assert.Matches(@"^\d+\.\d+", info.Version);
        Assert.NotNull(info.Edition);
    }

    [Fact]
    public void A_schema_is_changed_in_a_transaction_of_its_own()
    {
        var name = "test_" + Guid.NewGuid().ToString("N");
        using (var result = _connection.Run(Request($"CREATE INDEX {name} FOR (n:{name}) ON (n.x)", writes: true)))
        {
            Assert.False(result.Read());
            Assert.Equal(1, result.Summary.Counters.IndexesAdded);
        }

        var fault = Assert.Throws<CypherException>(() => Rows(Request($"CREATE INDEX {name} FOR (n:{name}) ON (n.y)", writes: true)));
        Assert.Equal(("SchemaError", "AlreadyExists"), (fault.Type, fault.Detail));
        Rows(Request($"DROP INDEX {name}", writes: true));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _connection.Dispose();
    }

    private static List<PropertyGraph.Values.Value[]> All(Neo4jHttpConnection connection, QueryRequest request)
    {
        using var result = connection.Run(request);
        return ReadAll(result);
    }

    private static List<PropertyGraph.Values.Value[]> ReadAll(Neo4jTransaction transaction, string query)
    {
        using var result = transaction.Run(new QueryRequest { Text = query });
        return ReadAll(result);
    }

    private static void Drain(Neo4jTransaction transaction, string query) => ReadAll(transaction, query);

    private static string Marked(string query, out string mark)
    {
        mark = "mark" + Guid.NewGuid().ToString("N");
        return $"{query} // {mark}";
    }

    private void Gone(string mark)
    {
        var watch = Stopwatch.StartNew();
        while (Running(mark).Count > 0)
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), "The query runs on the server after 3 s.");
            Thread.Sleep(50);
        }
    }

    private List<PropertyGraph.Values.Value[]> Running(string mark)
    {
        using var other = fixture.Server.Connect();
        return All(other, new QueryRequest
        {
            Text = "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery CONTAINS $mark AND NOT currentQuery STARTS WITH 'SHOW' RETURN transactionId",
            Parameters = Parameter("mark", PropertyGraph.Values.Value.Of(mark)),
        });
    }
}
