using RelationGraph.Neo4j.Tests.Servers;

[assembly: AssemblyFixture(typeof(Neo4jFixture))]

namespace RelationGraph.Neo4j.Tests.Servers;

/// <summary>The first server that there is: one that a person named, one in a container, one of an install; else tests are skipped.</summary>
public sealed class Neo4jFixture : IDisposable
{
    private const string None = "There is no Neo4j: set RELGRAPH_TEST_NEO4J to a URL or NEO4J_HOME to an install (with Java 17 and bash), or run Docker.";

    private readonly Lazy<TestServer?> _server = new(Start);

    /// <summary>The server, or the test is skipped.</summary>
    public TestServer Server => _server.Value ?? throw Missing(None);

    /// <summary>The server, if the tests started it.</summary>
    public TestServer OwnServer => Server is { IsOwn: true } own ? own : throw Missing("This test needs a database in which nothing else is.");

    /// <summary>The folder of an install, for tests that configure and end servers.</summary>
    public static string Install => Home ?? throw Missing("This test starts servers of its own: set NEO4J_HOME to an install (with Java 17 and bash).");

    private static string? Home => Environment.GetEnvironmentVariable("NEO4J_HOME") is { Length: > 0 } home
        && !OperatingSystem.IsWindows() && File.Exists(Path.Combine(home, "bin", "neo4j")) ? home : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_server.IsValueCreated)
            _server.Value?.Dispose();
    }

    // Where all that is needed is said to be there, nothing may be skipped.
    private static InvalidOperationException Missing(string reason)
    {
        if (Environment.GetEnvironmentVariable("CI") is "true" or "1" && Environment.GetEnvironmentVariable("NEO4J_HOME") is { Length: > 0 })
            Assert.Fail(reason);
        Assert.Skip(reason);
        return new InvalidOperationException(reason);
    }

    private static TestServer? Start()
    {
        if (Environment.GetEnvironmentVariable("RELGRAPH_TEST_NEO4J") is { Length: > 0 } url)
            return new GivenServer(url);
        if (ContainerServer.IsPossible)
            return new ContainerServer();
        return Home is { } home ? new InstalledServer(home) : null;
    }
}
