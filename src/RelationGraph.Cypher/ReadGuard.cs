using System.Collections.Frozen;

namespace RelationGraph.Cypher;

/// <summary>What a server is not sent where only reading is allowed: its own mode for reading still lets files and settings be read and queries be ended.</summary>
public static class ReadGuard
{
    private const string EmbeddedPrefix = "relgraph.";

    // What only tells of the graph that is asked.
    private static readonly FrozenSet<string> s_reading = new[]
    {
        "db.index.fulltext.queryNodes",
        "db.index.fulltext.queryRelationships",
        "db.index.vector.queryNodes",
        "db.index.vector.queryRelationships",
        "db.info",
        "db.labels",
        "db.ping",
        "db.propertyKeys",
        "db.relationshipTypes",
        "db.schema.nodeTypeProperties",
        "db.schema.relTypeProperties",
        "db.schema.visualization",
        "dbms.components",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a statement is not sent for reading; what cannot be parsed may be anything, and counts as a write.</summary>
    /// <param name="statement">The statement, as it was looked at.</param>
    /// <returns>A sentence; null for a statement that is sent.</returns>
    public static string? Refusal(StatementInspection statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (statement.Fault is not null)
            return "What cannot be read here (LOAD CSV, commands of administration, a newer syntax) counts as a write.";
        if (statement.ChangesSchema)
            return "The statement changes the schema.";
        if (statement.Writes && !statement.IsExplained)
            return "The query changes the graph.";
        foreach (var procedure in statement.Procedures)
        {
            if (!s_reading.Contains(procedure) && !IsEmbedded(procedure))
                return $"The procedure {procedure} may do more than read.";
        }

        return null;
    }

    /// <summary>Whether a procedure is one of the engine of this library, which no server has.</summary>
    /// <param name="procedure">Its name.</param>
    /// <returns>True if it is.</returns>
    public static bool IsEmbedded(string procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        return procedure.StartsWith(EmbeddedPrefix, StringComparison.OrdinalIgnoreCase);
    }
}
