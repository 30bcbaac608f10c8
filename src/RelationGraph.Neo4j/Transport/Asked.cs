namespace RelationGraph.Neo4j.Transport;

/// <summary>Who was asked by whom, for messages.</summary>
/// <param name="Address">The server's URL.</param>
/// <param name="Database">The database.</param>
/// <param name="User">The user; null for nobody.</param>
internal sealed record Asked(string Address, string Database, string? User);
