using System.Globalization;

using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;

namespace RelationGraph.Neo4j.Tests.Servers;

/// <summary>A server in a container.</summary>
public sealed class ContainerServer : TestServer
{
    private const int HttpPort = 7474;

    private readonly IContainer _container;

    public ContainerServer()
    {
        Password = Guid.NewGuid().ToString("N");
        _container = new ContainerBuilder("neo4j:5.26-community")
            .WithEnvironment("NEO4J_AUTH", $"neo4j/{Password}")
            .WithEnvironment("NEO4J_server_memory_heap_max__size", "512m")
            .WithPortBinding(HttpPort, assignRandomHostPort: true)
            .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(HttpPort).ForPath("/")))
            .Build();
        _container.StartAsync().GetAwaiter().GetResult();
        Url = string.Create(CultureInfo.InvariantCulture, $"http://{_container.Hostname}:{_container.GetMappedPublicPort(HttpPort)}");
    }

    public override string Url { get; }

    public override string User => "neo4j";

    public override string Password { get; }

    public override bool IsOwn => true;

    /// <summary>Whether an engine for containers can be asked for one.</summary>
    public static bool IsPossible =>
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DOCKER_HOST")) || File.Exists("/var/run/docker.sock");

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _container.DisposeAsync().AsTask().GetAwaiter().GetResult();
        base.Dispose(disposing);
    }
}
