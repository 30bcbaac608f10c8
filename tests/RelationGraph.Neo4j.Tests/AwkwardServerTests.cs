using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

using RelationGraph.Neo4j.Tests.Servers;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Neo4j.Tests;

/// <summary>Servers that do what they should not, or what the one at hand does not.</summary>
public sealed class AwkwardServerTests
{
    private const string Deadlock = """{"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"A deadlock."}]}""";

    [Fact]
    public void A_server_that_is_not_available_is_tried_again_and_then_named()
    {
        using var server = new StandInServer(_ => new StandInAnswer("Service Unavailable", 503));
        using var connection = server.Connect(options => options with { Attempts = 3 });
        var fault = Fails(connection);
        Assert.True(fault.RetryHelps);
        Assert.Equal($"Neo4j at {server.Url} is not available now (503); wait until it has started, and try again.", fault.Message);
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData("<html>Welcome</html>", 200)]
    [InlineData("", 200)]
    [InlineData("{}", 200)]
    [InlineData("[1]", 200)]
    [InlineData("not found", 404)]
    public void A_server_that_is_no_Neo4j_is_told(string body, int status)
    {
        using var server = new StandInServer(_ => new StandInAnswer(body, status));
        using var connection = server.Connect();
        var fault = Fails(connection);
        Assert.False(fault.RetryHelps);
        Assert.Equal($"{server.Url} answers ({status}), though not as the Query API of Neo4j does; check that the URL is that of Neo4j's HTTP port (7474, or 7473 for https).", fault.Message);
    }

    [Theory]
    [InlineData("""{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":"1"}]""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":"1"}],[{"$type":"Integer","_value":"x"}]]}}""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":"1"}],[{"$type":"Quaternion","_value":"x"}]]}}""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":"1"}],[{"$type":"Integer","_value":"1"},{"$type":"Integer","_value":"2"}]]}}""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":"1"}]]}} trailing""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":"1"}]]}}{}""")]
    public void An_answer_that_is_not_whole_is_none(string body)
    {
        using var server = StandInServer.Answering(_ => new StandInAnswer(body));
        using var connection = server.Connect();
        using var result = connection.Run(new QueryRequest { Text = "RETURN 1 AS a" });
        Assert.True(result.Read());
        Assert.Contains("what was read does not count", Assert.Throws<StoreException>(() => result.Read()).Message, StringComparison.Ordinal);
        Assert.Contains(server.Requests, request => request.Body.Contains("TERMINATE TRANSACTIONS", StringComparison.Ordinal) && request.Body.Contains("neo4j-transaction-7", StringComparison.Ordinal));
    }

    [Fact]
    public void An_error_behind_the_rows_counts_whatever_the_status_says()
    {
        using var server = StandInServer.Answering(_ => new StandInAnswer(StandInServer.One[..^1] + ""","errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}"""));
        using var connection = server.Connect();
        using var result = connection.Run(new QueryRequest { Text = "RETURN 1 AS a" });
        Assert.True(result.Read());
        Assert.Equal("DivisionByZero", Assert.Throws<CypherException>(() => result.Read()).Detail);
    }

    [Fact]
    public void A_connection_that_is_cut_ends_the_result_in_an_error()
    {
        using var server = StandInServer.Answering(_ => new StandInAnswer(StandInServer.One) { Cut = StandInServer.One.Length - 2 });
        using var connection = server.Connect();
        using var result = connection.Run(new QueryRequest { Text = "RETURN 1 AS a" });
        Assert.True(result.Read());
        Assert.True(Assert.Throws<StoreException>(() => result.Read()).RetryHelps);
    }

    [Fact]
    public void A_server_that_never_answers_is_not_waited_for()
    {
        using var server = new StandInServer(_ => new StandInAnswer("") { IsSilent = true });
        using var connection = server.Connect(options => options with { AnswerLimit = TimeSpan.FromMilliseconds(300) });
        Assert.Contains("did not answer within 0.3 s", Fails(connection).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_that_is_never_answered_ends_at_its_time()
    {
        using var server = StandInServer.Answering(_ => new StandInAnswer("") { IsSilent = true });
        using var connection = server.Connect();
        var watch = Stopwatch.StartNew();
        var fault = Assert.Throws<CypherException>(() => connection.Run(new QueryRequest { Text = "RETURN 1", Timeout = TimeSpan.FromMilliseconds(300) }));
        Assert.Equal("TimedOut", fault.Detail);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_deadlock_is_tried_again_from_the_beginning_of_the_transaction()
    {
        var statements = 0;
        using var server = StandInServer.Answering(_ => new StandInAnswer(++statements < 3 ? Deadlock : StandInServer.One));
        using var connection = server.Connect();
        using var result = connection.Run(new QueryRequest { Text = "RETURN 1 AS a", MayWrite = true });
        Assert.True(result.Read());
        Assert.False(result.Read());
        Assert.Equal(3, server.Requests.Count(request => request.Path.EndsWith("/tx", StringComparison.Ordinal)));
        Assert.Equal(1, server.Requests.Count(request => request.Path.EndsWith("/commit", StringComparison.Ordinal)));
    }

    [Fact]
    public void Attempts_have_a_limit()
    {
        using var server = StandInServer.Answering(_ => new StandInAnswer(Deadlock));
        using var connection = server.Connect(options => options with { Attempts = 2 });
        var fault = Fails(connection);
        Assert.Equal(("Neo.TransientError.Transaction.DeadlockDetected", true), (fault.Code, fault.RetryHelps));
        Assert.Equal(2, server.Requests.Count(request => request.Path.EndsWith("/tx", StringComparison.Ordinal)));
    }

    [Fact]
    public void Transient_in_a_name_is_not_enough_for_another_attempt()
    {
        using var server = StandInServer.Answering(_ => new StandInAnswer("""{"errors":[{"code":"Neo.TransientError.General.MemoryPoolOutOfMemoryError","message":"Too big."}]}""", 400));
        using var connection = server.Connect();
        var fault = Fails(connection);
        Assert.False(fault.RetryHelps);
        Assert.Contains("dbms.memory.transaction.total.max", fault.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests, request => request.Path.EndsWith("/tx", StringComparison.Ordinal));
    }

    [Fact]
    public void A_transaction_that_expired_says_so()
    {
        using var server = StandInServer.Answering(_ => new StandInAnswer("""{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"Transaction with Id: \"ab12\" was not found. It may have timed out."}]}""", 404));
        using var connection = server.Connect();
        using var transaction = connection.Begin(mayWrite: true);
        var fault = Assert.Throws<StoreException>(() => transaction.Run(new QueryRequest { Text = "CREATE ()" }));
        Assert.Contains("expired after a minute without a request", fault.Message, StringComparison.Ordinal);
        Assert.False(transaction.IsOpen);
    }

    [Fact]
    public void A_lost_answer_to_a_commit_is_no_answer()
    {
        using var server = new StandInServer(request => request.Path.EndsWith("/commit", StringComparison.Ordinal)
            ? new StandInAnswer("""{"bookmarks":[]}""") { Cut = 3 }
            : new StandInAnswer(request.Path.EndsWith("/tx", StringComparison.Ordinal) ? StandInServer.Begun : StandInServer.One));
        using var connection = server.Connect();
        using var transaction = connection.Begin(mayWrite: true);
        var fault = Assert.Throws<StoreException>(() => transaction.Commit());
        Assert.True(fault.IsOutcomeUnknown);
        Assert.False(fault.RetryHelps);
    }

    [Theory]
    [InlineData("""{"neo4j_version":"4.4.30","neo4j_edition":"community","transaction":"x"}""", "has its Query API switched off or is too old for it: add QUERY_API_ENDPOINTS to server.http_enabled_modules, or use 5.26 or later.")]
    [InlineData("""{"neo4j_version":"5.25.1","neo4j_edition":"community","query":"x"}""", "has no transactions in its Query API; 5.26 and later have them.")]
    public void A_server_without_the_Query_API_is_told_the_setting(string root, string message)
    {
        using var server = new StandInServer(request => request.Path.Equals("/", StringComparison.Ordinal)
            ? new StandInAnswer(root, 200)
            : new StandInAnswer("""{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"Not Found"}]}""", 404));
        using var connection = server.Connect();
        Assert.EndsWith(message, Fails(connection).Message, StringComparison.Ordinal);
        Assert.False(server.Requests.Last().Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public void A_redirection_is_not_followed()
    {
        using var server = new StandInServer(_ => new StandInAnswer("moved", 301, "Location: http://elsewhere.example/\r\n"));
        using var connection = server.Connect();
        Assert.Equal($"{server.Url} sends one on to http://elsewhere.example; use that URL if you trust it.", Fails(connection).Message);
    }

    [Fact]
    public void Bookmarks_and_the_member_of_a_cluster_are_passed_on()
    {
        using var server = new StandInServer(request => request.Path switch
        {
            var path when path.EndsWith("/tx", StringComparison.Ordinal) => new StandInAnswer(StandInServer.Begun, 202, "neo4j-cluster-affinity: member3\r\n"),
            var path when path.EndsWith("/commit", StringComparison.Ordinal) => new StandInAnswer("""{"bookmarks":["b2"]}"""),
            _ => new StandInAnswer(StandInServer.One),
        });
        using var connection = server.Connect();
        using (var result = connection.Run(new QueryRequest { Text = "RETURN 1 AS a", MayWrite = true, Timeout = TimeSpan.FromSeconds(7.2) }))
        {
            while (result.Read())
                Assert.Equal(Value.Of(1), result.Row[0]);
        }

        using (var next = connection.Begin(mayWrite: false))
            Assert.Equal("neo4j-transaction-7", next.Name);
        var requests = server.Requests.ToArray();
        Assert.Equal(["/db/neo4j/query/v2/tx", "/db/neo4j/query/v2/tx/ab12", "/db/neo4j/query/v2/tx/ab12/commit", "/db/neo4j/query/v2/tx", "/db/neo4j/query/v2/tx/ab12"], requests.Select(request => request.Path));
        Assert.Contains("\"maxExecutionTime\":8", requests[0].Body, StringComparison.Ordinal);
        Assert.Contains("\"accessMode\":\"WRITE\"", requests[0].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("bookmarks", requests[0].Body, StringComparison.Ordinal);
        Assert.Equal(["member3", "member3"], requests[1..3].Select(request => request.Headers["neo4j-cluster-affinity"]));
        Assert.Contains("\"bookmarks\":[\"b2\"]", requests[3].Body, StringComparison.Ordinal);
        Assert.Contains("\"accessMode\":\"READ\"", requests[3].Body, StringComparison.Ordinal);
        Assert.Equal("DELETE", requests[4].Method);
    }

    [Fact]
    public void A_port_where_nobody_listens_is_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        taken.Stop();
        using var connection = new Neo4jHttpConnection(ServerAddress.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")));
        var fault = Fails(connection);
        Assert.True(fault.RetryHelps);
        Assert.StartsWith("No server answers at", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_of_an_authority_of_ones_own_is_trusted_when_one_says_so()
    {
        using var authority = Certificate("CN=authority", null, "");
        using var own = Certificate("CN=localhost", authority, "localhost");
        using var server = new StandInServer(request => new StandInAnswer(request.Path.EndsWith("/tx", StringComparison.Ordinal) ? StandInServer.Begun : StandInServer.One), own);
        using var trusting = server.Connect(options => options with { Authorities = [authority] });
        using (var result = trusting.Run(new QueryRequest { Text = "RETURN 1 AS a" }))
            Assert.True(result.Read());
        using var careful = server.Connect();
        Assert.Contains("is not trusted", Fails(careful).Message, StringComparison.Ordinal);

        using var other = Certificate("CN=elsewhere", authority, "elsewhere.example");
        using var imposter = new StandInServer(_ => new StandInAnswer(StandInServer.One), other);
        using var checking = imposter.Connect(options => options with { Authorities = [authority] });
        Assert.Contains("is not trusted", Fails(checking).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_half_of_a_character_cannot_be_sent()
    {
        using var server = StandInServer.Answering(_ => new StandInAnswer(StandInServer.One));
        using var connection = server.Connect();
        Assert.Equal("InvalidArgumentValue", Assert.Throws<CypherException>(() => connection.Run(new QueryRequest
        {
            Text = "RETURN $a AS a",
            Parameters = System.Collections.Immutable.ImmutableDictionary<string, Value>.Empty.Add("a", Value.Of("\ud83d")),
        })).Detail);
    }

    [Fact]
    public void No_message_holds_the_password()
    {
        foreach (var code in new[] { "Neo.ClientError.Security.Unauthorized", "Neo.ClientError.Security.Forbidden", "Neo.ClientError.Security.AuthenticationRateLimit", "Neo.DatabaseError.General.UnknownError" })
        {
            using var server = new StandInServer(_ => new StandInAnswer($$"""{"errors":[{"code":"{{code}}","message":"No."}]}""", 401));
            using var connection = server.Connect();
            Assert.DoesNotContain("pa55word", Fails(connection).ToString(), StringComparison.Ordinal);
        }
    }

    private static StoreException Fails(Neo4jHttpConnection connection) => Assert.Throws<StoreException>(() =>
    {
        using var result = connection.Run(new QueryRequest { Text = "RETURN 1 AS a" });
        while (result.Read())
        {
            // Only the end counts.
        }
    });

    private static X509Certificate2 Certificate(string name, X509Certificate2? issuer, string host)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var today = new DateTimeOffset(DateTime.UtcNow.Date, TimeSpan.Zero);
        var (from, to) = (today.AddDays(-1), today.AddDays(2));
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(issuer is null, false, 0, true));
        if (issuer is null)
            return request.CreateSelfSigned(from, to);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        using var bare = request.Create(issuer, from, to, [1, 2, 3, (byte)host.Length]);
        using var whole = bare.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pkcs12), null);
    }
}
