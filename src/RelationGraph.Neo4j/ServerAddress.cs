namespace RelationGraph.Neo4j;

/// <summary>Where a server listens, and which of its databases is meant; it holds no credentials.</summary>
public sealed record ServerAddress
{
    /// <summary>The database that a server has from the start.</summary>
    public const string UsualDatabase = "neo4j";

    private ServerAddress(Uri uri, string database)
    {
        Uri = uri;
        Database = database;
    }

    /// <summary>The URL, which ends with a slash.</summary>
    public Uri Uri { get; }

    /// <summary>The database's name.</summary>
    public string Database { get; }

    /// <summary>Whether what is sent can be read on the way: no TLS, and the host is another than this one.</summary>
    public bool IsExposed => Uri.Scheme is "http" && !Uri.IsLoopback;

    /// <summary>Reads a URL as a person gives it.</summary>
    /// <param name="text">The URL, as <c>http://localhost:7474</c>.</param>
    /// <param name="database">The database's name; null for the usual one.</param>
    /// <returns>The address.</returns>
    /// <exception cref="FormatException">The URL is none, or none that leads there; the message says which would, without repeating credentials.</exception>
    public static ServerAddress Parse(string text, string? database = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            throw new FormatException($"{Shown(text)} is no URL of a server; expected one as http://localhost:7474.");
        DemandNoCredentials(uri);
        if (uri.Scheme.Split('+')[0] is "bolt" or "neo4j")
        {
            throw new FormatException(
                $"{uri.Scheme}:// is the Bolt protocol, which the build with Neo4j's driver has; this build speaks HTTP: use http://{uri.Host}:7474 or https://{uri.Host}:7473.");
        }

        if (uri.Scheme is not ("http" or "https"))
            throw new FormatException($"'{uri.Scheme}://' leads to no Neo4j; expected http:// or https://, as http://{uri.Host}:7474.");
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0)
            throw new FormatException("the URL of a server has no '?' and no '#'; expected one as http://localhost:7474.");
        var name = string.IsNullOrWhiteSpace(database) ? UsualDatabase : database.Trim();
        return new ServerAddress(new Uri(uri.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/"), name);
    }

    /// <inheritdoc/>
    public override string ToString() => Uri.AbsoluteUri.TrimEnd('/');

    private static void DemandNoCredentials(Uri uri)
    {
        if (uri.UserInfo.Contains(':', StringComparison.Ordinal))
            throw new FormatException("a password in a URL stays in the shell's history and is seen in the list of processes; put it into RELGRAPH_NEO4J_PASSWORD or a .env file.");
        if (uri.UserInfo.Length > 0)
            throw new FormatException("the URL of a server names no user; put the user into RELGRAPH_NEO4J_USER or a .env file.");
    }

    // What has an at sign may hold a password.
    private static string Shown(string text) => text.Contains('@', StringComparison.Ordinal) ? "what was given" : $"'{text}'";
}
