namespace RelationGraph.Interchange;

/// <summary>The formats that a graph is exported to.</summary>
public enum ExportFormat
{
    /// <summary>Our own JSON, the only one that is read back as the equal corpus.</summary>
    Json,

    /// <summary>GraphML, for igraph, NetworkX, yEd and others.</summary>
    GraphMl,

    /// <summary>GEXF 1.3, for Gephi and graphology.</summary>
    Gexf,

    /// <summary>A folder of CSV files with typed headers, for <c>neo4j-admin database import full</c>.</summary>
    Csv,

    /// <summary>Cypher statements that load the whole property graph into an empty Neo4j.</summary>
    Cypher,

    /// <summary>Graphviz's language.</summary>
    Dot,

    /// <summary>Elements JSON for Cytoscape and Cytoscape.js.</summary>
    Cytoscape,
}
