using RelationGraph.Neo4j.Tests.Servers;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Neo4j.Tests;

/// <summary>A server of the test's own, which refuses people for a while.</summary>
public sealed class FirstLoginTests
{
    [Fact]
    public void A_first_password_must_be_changed_and_wrong_ones_close_the_door_for_a_while()
    {
        using var server = new InstalledServer(Neo4jFixture.Install, setsPassword: false);
        using var first = server.Connect();
        Assert.Contains("is the first one and must be changed", Fails(first).Message, StringComparison.Ordinal);

        using var wrong = server.Connect(options => options with { Credentials = new Credentials("neo4j", "wrong-password") });
        var messages = new List<string>();
        for (var i = 0; i < 6; i++)
            messages.Add(Fails(wrong).Message);
        Assert.Equal($"Neo4j at {server.Url} refuses user 'neo4j' or the password; check RELGRAPH_NEO4J_USER and RELGRAPH_NEO4J_PASSWORD.", messages[0]);
        Assert.Contains("wait 5 s", messages[^1], StringComparison.Ordinal);
        Assert.All(messages, message => Assert.DoesNotContain("wrong-password", message, StringComparison.Ordinal));

        using var nobody = server.Connect(options => options with { Credentials = null });
        Assert.Contains("asks who one is", Fails(nobody).Message, StringComparison.Ordinal);
    }

    private static StoreException Fails(Neo4jHttpConnection connection) =>
        Assert.Throws<StoreException>(() => connection.Run(new QueryRequest { Text = "RETURN 1 AS a" }));
}
