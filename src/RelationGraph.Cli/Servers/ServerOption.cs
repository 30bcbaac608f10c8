using System.CommandLine;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

using RelationGraph.Neo4j;

namespace RelationGraph.Cli.Servers;

/// <summary>The options that name a server, and the credentials, which never stand on a command line.</summary>
/// <param name="session">Where settings and answers of the person come from.</param>
internal sealed class ServerOption(Session session)
{
    private const string Prefix = "RELGRAPH_NEO4J_";
    private const string Here = "http://localhost:7474";

    private readonly Option<string?> on = new("--on")
    {
        HelpName = "URL",
        Description = $"Ask a Neo4j server, as {Here}; without URL the one of {Prefix}URI. User and password come from {Prefix}USER and {Prefix}PASSWORD, here or in .env.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> authority = new("--tls-ca") { HelpName = "FILE", Description = "With --on https://…: certificates (PEM) of authorities to trust instead of the system's." };
    private readonly Option<bool> yes = new("--yes") { Description = "With --on and --write: do not ask before the database is changed." };

    /// <summary>Puts the options on a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="writes">Whether the command can change the database.</param>
    public void AddTo(Command command, bool writes = true)
    {
        command.Add(on);
        command.Add(authority);
        if (writes)
            command.Add(yes);
    }

    /// <summary>Tells whether a server is asked.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <returns>True where <c>--on</c> is given.</returns>
    /// <exception cref="CommandFailure">An option is given that needs it.</exception>
    public bool IsGiven(ParseResult result)
    {
        if (result.GetResult(on) is not null)
            return true;
        if (result.GetValue(authority) is not null)
            throw CommandFailure.Usage("--tls-ca is for a server; name it with --on https://….");
        return result.GetValue(yes) ? throw CommandFailure.Usage("--yes is for changes on a server; name it with --on URL.") : false;
    }

    /// <summary>Makes the connection; nothing is sent yet.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="CommandFailure">What was named is no server, or who asks is not known.</exception>
    public Neo4jHttpConnection Connect(ParseResult result)
    {
        var settings = EnvironmentFile.Read(session.FullPath(EnvironmentFile.Name));
        string? Setting(string name) => session.Variable(Prefix + name) is { Length: > 0 } set ? set : settings.GetValueOrDefault(Prefix + name) is { Length: > 0 } kept ? kept : null;
        var url = result.GetValue(on) ?? Setting("URI") ?? throw CommandFailure.Usage($"--on needs a URL, as {Here}, or {Prefix}URI in the environment or in .env.");
        var address = Address(url, Setting("DATABASE"));
        if (address.IsExposed)
            session.Error.WriteLine($"warning: {address} is another machine, and http:// shows the password to everyone on the way; https:// does not.");
        return new Neo4jHttpConnection(address, new Neo4jOptions
        {
            Credentials = Credentials(address, Setting("USER"), Setting("PASSWORD")),
            Authorities = result.GetValue(authority) is { } file ? Authorities(file) : null,
        });
    }

    /// <summary>Asks whether the database may be changed, before anything is sent.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="connection">The connection.</param>
    /// <exception cref="CommandFailure">It may not, or there is nobody to ask.</exception>
    public void DemandConsent(ParseResult result, Neo4jHttpConnection connection)
    {
        if (result.GetValue(yes))
            return;
        if (session.Keys is null)
            throw CommandFailure.Usage("--write with --on changes the database itself; --yes says so where nobody can be asked.");
        session.Error.Write($"This may change the database '{connection.Address.Database}' on {connection.Address}. Go on? [y/N] ");
        if (session.In.ReadLine()?.Trim().ToLowerInvariant() is not ("y" or "yes"))
            throw CommandFailure.Usage("nothing was sent.");
    }

    private static ServerAddress Address(string url, string? database)
    {
        try
        {
            return ServerAddress.Parse(url, database);
        }
        catch (FormatException fault)
        {
            throw CommandFailure.Usage(fault.Message);
        }
    }

    private Credentials? Credentials(ServerAddress address, string? user, string? password)
    {
        if (user is null && password is null && session.Keys is null)
            return null;
        user ??= session.Keys is null || password is not null ? "neo4j" : Asked($"User on {address} [neo4j]: ");
        password ??= session.Keys is { } keys ? Hidden($"Password of {user} on {address}: ", keys)
            : throw CommandFailure.Usage($"the password of '{user}' is missing; put it into {Prefix}PASSWORD, in the environment or in .env.");
        return new Credentials(user, password);
    }

    private string Asked(string prompt)
    {
        session.Error.Write(prompt);
        return session.In.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : "neo4j";
    }

    // What is typed is not shown.
    private string Hidden(string prompt, Func<ConsoleKeyInfo?> keys)
    {
        session.Error.Write(prompt);
        var typed = new System.Text.StringBuilder();
        while (keys() is { } key && key.Key != ConsoleKey.Enter)
        {
            if (key is { Key: ConsoleKey.C, Modifiers: ConsoleModifiers.Control })
                throw new OperationCanceledException("No password was given.");
            if (key.Key == ConsoleKey.Backspace && typed.Length > 0)
                typed.Length--;
            else if (!char.IsControl(key.KeyChar))
                typed.Append(key.KeyChar);
        }

        session.Error.WriteLine();
        return typed.ToString();
    }

    private X509Certificate2Collection Authorities(string file)
    {
        try
        {
            var authorities = new X509Certificate2Collection();
            authorities.ImportFromPemFile(session.FullPath(file));
            return authorities.Count > 0 ? authorities : throw CommandFailure.Usage($"'{file}' holds no certificate in PEM.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw CommandFailure.OutOfReach($"'{file}' cannot be read: {exception.Message}", exception);
        }
    }
}
