namespace RelationGraph.Interchange.Networks;

/// <summary>The formats that a network of others is read from.</summary>
public enum NetworkFormat
{
    /// <summary>An edge list with commas between its columns.</summary>
    Csv,

    /// <summary>An edge list with semicolons between its columns.</summary>
    SemicolonSeparated,

    /// <summary>An edge list with tabs between its columns.</summary>
    Tsv,

    /// <summary>An edge list with blanks between its columns, as SNAP and NetworkX write it.</summary>
    BlankSeparated,

    /// <summary>GraphML, as NetworkX, igraph, yEd and Gephi write it.</summary>
    GraphMl,

    /// <summary>GEXF 1.1 to 1.3, as Gephi and NetworkX write it.</summary>
    Gexf,
}
