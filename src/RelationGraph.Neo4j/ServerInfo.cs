namespace RelationGraph.Neo4j;

/// <summary>What a server tells of itself to everybody.</summary>
/// <param name="Version">Its version, as <c>5.26.17</c>; null if it does not tell.</param>
/// <param name="Edition">Its edition, as <c>community</c>; null if it does not tell.</param>
/// <param name="HasQueryApi">Whether it names the address of the Query API.</param>
public sealed record ServerInfo(string? Version, string? Edition, bool HasQueryApi);
