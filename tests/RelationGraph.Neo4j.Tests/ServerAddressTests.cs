namespace RelationGraph.Neo4j.Tests;

public sealed class ServerAddressTests
{
    [Theory]
    [InlineData("http://localhost:7474", "http://localhost:7474", false)]
    [InlineData(" https://db.example.org/ ", "https://db.example.org", false)]
    [InlineData("http://db.example.org:7474/neo/", "http://db.example.org:7474/neo", true)]
    [InlineData("http://[::1]:7474", "http://[::1]:7474", false)]
    public void An_address_knows_whether_it_is_exposed(string text, string shown, bool isExposed)
    {
        var address = ServerAddress.Parse(text);
        Assert.Equal(shown, address.ToString());
        Assert.Equal(isExposed, address.IsExposed);
        Assert.Equal("neo4j", address.Database);
    }

    [Theory]
    [InlineData("localhost", "'localhost' is no URL of a server; expected one as http://localhost:7474.")]
    [InlineData("ftp://host", "'ftp://' leads to no Neo4j; expected http:// or https://, as http://host:7474.")]
    [InlineData("neo4j+s://abc.databases.neo4j.io", "neo4j+s:// is the Bolt protocol, which the build with Neo4j's driver has; this build speaks HTTP: use http://abc.databases.neo4j.io:7474 or https://abc.databases.neo4j.io:7473.")]
    [InlineData("bolt://localhost:7687", "bolt:// is the Bolt protocol, which the build with Neo4j's driver has; this build speaks HTTP: use http://localhost:7474 or https://localhost:7473.")]
    [InlineData("http://host?db=x", "the URL of a server has no '?' and no '#'; expected one as http://localhost:7474.")]
    public void What_leads_to_no_server_says_what_would(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => ServerAddress.Parse(text)).Message);

    [Theory]
    [InlineData("http://ann:s3cret@host:7474")]
    [InlineData("bolt://ann:s3cret@host:7474")]
    [InlineData("http://ann:s3cret@ho st:7474")]
    [InlineData("http://s3cret@host:7474")]
    public void Credentials_in_a_URL_are_refused_and_not_repeated(string text) =>
        Assert.DoesNotContain("s3cret", Assert.Throws<FormatException>(() => ServerAddress.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Credentials_print_no_password() => Assert.Equal("ann", new Credentials("ann", "s3cret").ToString());
}
