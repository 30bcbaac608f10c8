namespace RelationGraph.Neo4j.Tests.Servers;

/// <summary>A server of Neo4j for tests.</summary>
public abstract class TestServer : IDisposable
{
    /// <summary>Its HTTP address.</summary>
    public abstract string Url { get; }

    public abstract string User { get; }

    public abstract string Password { get; }

    /// <summary>Whether the tests started it, so that nothing in it is anybody's.</summary>
    public abstract bool IsOwn { get; }

    public ServerAddress Address => ServerAddress.Parse(Url, Environment.GetEnvironmentVariable("RELGRAPH_TEST_NEO4J_DATABASE"));

    /// <summary>A connection to it.</summary>
    public Neo4jHttpConnection Connect(Func<Neo4jOptions, Neo4jOptions>? change = null)
    {
        var options = new Neo4jOptions { Credentials = new Credentials(User, Password) };
        return new Neo4jHttpConnection(Address, change is null ? options : change(options));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
