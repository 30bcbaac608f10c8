namespace RelationGraph.Neo4j.Tests.Servers;

/// <summary>The server that a person named: what tests make there bears a random name and is removed.</summary>
public sealed class GivenServer(string url) : TestServer
{
    public override string Url => url;

    public override string User => Environment.GetEnvironmentVariable("RELGRAPH_TEST_NEO4J_USER") ?? "neo4j";

    public override string Password => Environment.GetEnvironmentVariable("RELGRAPH_TEST_NEO4J_PASSWORD") ?? "";

    public override bool IsOwn => false;
}
