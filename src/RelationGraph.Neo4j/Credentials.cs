using System.Net.Http.Headers;
using System.Text;

namespace RelationGraph.Neo4j;

/// <summary>Who asks; the password is never printed.</summary>
/// <param name="user">The user's name, without a colon.</param>
/// <param name="password">The password.</param>
public sealed class Credentials(string user, string password)
{
    /// <summary>The user's name.</summary>
    public string User { get; } = user;

    /// <summary>The header that carries them.</summary>
    internal AuthenticationHeaderValue Header => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{password}")));

    /// <inheritdoc/>
    public override string ToString() => User;
}
